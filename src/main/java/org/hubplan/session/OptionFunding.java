package org.hubplan.session;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hubplan.ledger.PayByYear;
import org.hubplan.ledger.PayStep;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.YearCost;
import org.hubplan.model.FinancialYear;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.Pay;

/// How an option of an open plan is paid for: its cost lines and sources, with pay by the ledger, part-year.
public final class OptionFunding {
    private OptionFunding() {}

    /// Over five years from the first that costs something.
    public static Funding of(Timeline option) {
        return of(option, Funding.FIVE);
    }

    /// @param count of years, at least five
    public static Funding of(Timeline option, int count) {
        Standing now = option.now();
        return Funding.of(now.plan().funding(), year -> pay(now, year), firstYear(option), count);
    }

    private static Pay.OfYear pay(Standing now, FinancialYear year) {
        YearCost cost = PayByYear.of(now, Scope.EVERYTHING, year, now.plan().rates()).cost();
        return new Pay.OfYear(cost.newPartYear(), cost.redistributedPartYear());
    }

    /// Of the option's date, or of a change that takes effect before it.
    private static FinancialYear firstYear(Timeline option) {
        Stream<LocalDate> days = option.now().paySteps().stream().map(PayStep::effective);
        return Stream.concat(Stream.of(option.option().effective()), days)
                .map(FinancialYear::of)
                .min(FinancialYear::compareTo)
                .orElseThrow();
    }
}
