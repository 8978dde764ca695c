package org.hubplan.money.funding;

import org.hubplan.model.FinancialYear;

/// A recurring cost that rests on money that comes once.
///
/// @param line name of the cost line, or new pay
/// @param source the money that comes once
/// @param lastCovered the last year it lasts to
/// @param uncovered pence of the year after that no money meets: a gap, or a pressure
public record RunsOut(String line, String source, FinancialYear lastCovered, long uncovered) {
    /// The year it has run out in.
    public FinancialYear from() {
        return lastCovered.plus(1);
    }
}
