package org.hubplan.money.funding;

import org.hubplan.model.FinancialYear;

/// A recurring cost that rests on money that comes once.
///
/// @param line name of the cost line, or new pay
/// @param source the money that comes once
/// @param lastCovered the last year it lasts to
/// @param uncovered pence of the year after that no money meets
/// @param pressure how much of that stands as a pressure; the rest is a gap
public record RunsOut(String line, String source, FinancialYear lastCovered, long uncovered, long pressure) {
    /// The year it has run out in.
    public FinancialYear from() {
        return lastCovered.plus(1);
    }
}
