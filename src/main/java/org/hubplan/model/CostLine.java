package org.hubplan.model;

import java.util.Map;
import java.util.Optional;

/// A cost of an option beside pay.
///
/// @param name in a planner's words, unique in an option: `IT hardware`
/// @param pence by financial year; a recurring line's amount holds until a later year has another, 0 ending it
public record CostLine(String name, CostKind kind, Map<FinancialYear, Long> pence) {
    public CostLine {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("A cost line has a name without blanks at its ends: \"" + name + "\"");
        }
        pence = Amounts.of(pence, name);
    }

    /// Pence that fall in a year.
    public long in(FinancialYear year) {
        return Amounts.in(year, pence, kind.recurs());
    }

    public Optional<FinancialYear> firstYear() {
        return pence.keySet().stream().findFirst();
    }
}
