package org.hubplan.ui.drill;

import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;

/// Where one can go on to from what is behind a figure.
public interface Onward {
    /// To the line of the rate card that a cost rests on.
    void toCard(FinancialYear card, Grade grade);

    /// To what another figure comes from.
    void to(Drill drill);
}
