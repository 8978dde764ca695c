package org.hubplan.report.mask;

import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;

/// What may be shown of where one option stands.
///
/// @param lines every figure that may stand in a line of its own
/// @param whole everything
/// @param leavesOut whether what has no line of its own is in no total either
public record Shown(Ledger lines, Ledger whole, boolean leavesOut) {
    /// The total a paper's lines come to.
    public Totals total(Scope scope) {
        return leavesOut ? lines.total(scope) : whole.total(scope);
    }

    /// What one line stands for together: the total less every other line.
    public Totals rolledUp(Scope scope) {
        return total(scope).minus(lines.total(scope));
    }
}
