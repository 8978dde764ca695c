package org.hubplan.money.funding;

import java.util.List;
import java.util.Optional;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Money;

/// When what an option saves has paid for what it costs once: undiscounted, in whole years, to the end of the first in
/// which all it has saved since year zero comes to all it costs once.
///
/// @param oneOff pence it costs once, over all years looked at
/// @param yearZero the first year that costs something
/// @param by the year at whose end it is paid back; empty where it never is
public record Payback(long oneOff, FinancialYear yearZero, Optional<FinancialYear> by) {
    /// How many years are looked ahead.
    public static final int LOOKED_AHEAD = 50;

    /// @param funding over as many years as are looked at
    public static Payback of(Funding funding) {
        long oneOff = funding.oneOff();
        long saved = 0;
        for (FundingYear year : from(funding)) {
            saved -= year.recurring();
            if (oneOff > 0 && saved >= oneOff) {
                return new Payback(oneOff, funding.yearZero(), Optional.of(year.year()));
            }
        }
        return new Payback(oneOff, funding.yearZero(), Optional.empty());
    }

    private static List<FundingYear> from(Funding funding) {
        return funding.years().stream().filter(year -> year.year().compareTo(funding.yearZero()) >= 0).toList();
    }

    /// Whether anything is to be paid back at all.
    public boolean isDue() {
        return oneOff > 0;
    }

    /// Whole years from the start of year zero; empty where it never is.
    public Optional<Integer> years() {
        return by.map(year -> year.start() - yearZero.start() + 1);
    }

    /// `pays back in 4 years, by the end of 2022/23`
    public String words() {
        if (!isDue()) {
            return "costs nothing once, so there is nothing to pay back";
        }
        return by.map(year -> "pays back " + Money.words(oneOff) + " in " + years().get()
                        + (years().get() == 1 ? " year" : " years") + ", by the end of " + year)
                .orElse("never pays back " + Money.words(oneOff) + ": it does not save that much within "
                        + LOOKED_AHEAD + " years");
    }
}
