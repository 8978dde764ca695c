package org.hubplan.money.funding;

import org.hubplan.model.FinancialYear;
import org.hubplan.model.Money;

/// A recurring cost that rests on money that comes once.
///
/// @param line name of the cost line, or new pay
/// @param source the money that comes once
/// @param lastCovered the last year it lasts to
/// @param uncovered pence of the year after that no money meets
/// @param pressure how much of that stands as a pressure; the rest is a gap
/// @param everyYear whether it is short of just as much in every year looked at after, of which there is one at least
public record RunsOut(
        String line, String source, FinancialYear lastCovered, long uncovered, long pressure, boolean everyYear) {
    /// `New pay recurs, but rests on Earmarked reserve, which comes once and lasts to 2019/20: from 2020/21 it is short of
    /// £206,000 a year, a pressure until savings are named.` Where later years differ, only what is so of the first:
    /// `in 2020/21 it is short of £206,000`.
    public String words() {
        String open = pressure == 0
                ? "met by no money"
                : pressure == uncovered
                        ? "a pressure until savings are named"
                        : Money.words(pressure) + " of it a pressure until savings are named, the rest met by no money";
        return line + " recurs, but rests on " + source + ", which comes once and lasts to " + lastCovered + ": "
                + (everyYear ? "from " : "in ") + from() + " it is short of " + Money.words(uncovered)
                + (everyYear ? " a year, " : ", ") + open + ".";
    }

    /// The year it has run out in.
    public FinancialYear from() {
        return lastCovered.plus(1);
    }
}
