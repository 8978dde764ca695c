package org.hubplan.ledger;

import org.hubplan.model.FinancialYear;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.Pay;

/// How an option is paid for: its cost lines and sources, with pay by the days it falls on.
public final class OptionFunding {
    private OptionFunding() {}

    /// Over five years from the first that costs something.
    public static Funding of(Standing option) {
        return of(option, Funding.FIVE);
    }

    /// @param count of years, at least five
    public static Funding of(Standing option, int count) {
        return Funding.of(option.plan().funding(), year -> pay(option, year), firstYear(option), count);
    }

    private static Pay.OfYear pay(Standing option, FinancialYear year) {
        YearCost cost = PayByYear.of(option, Scope.EVERYTHING, year).cost();
        return new Pay.OfYear(cost.newPartYear(), cost.redistributedPartYear());
    }

    /// Of the first change to pay; without any, the year the plan is priced in.
    private static FinancialYear firstYear(Standing option) {
        return option.paySteps().stream()
                .map(step -> FinancialYear.of(step.effective()))
                .min(FinancialYear::compareTo)
                .orElseGet(() -> option.ledger().pricing().year());
    }
}
