package org.hubplan.ledger;

import org.hubplan.model.CostLine;
import org.hubplan.model.FundingPlan;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.Payback;

/// How an option is paid for: its cost lines and sources, with pay by the days it falls on.
public final class OptionFunding {
    private OptionFunding() {}

    /// Over five years from the first that costs something.
    public static Funding of(Standing option) {
        return of(option, Funding.FIVE);
    }

    /// @param count of years, at least five
    public static Funding of(Standing option, int count) {
        return Appraisal.of(option).funding(count);
    }

    /// Its cost lines with all they come to, as given and as counted, and its sources.
    public static FundingPlan plan(Standing option) {
        return CountedCosts.plan(option, 0);
    }

    /// Whether a cost line is there for changes all of which were taken back, or never were of this option: it then
    /// costs nothing.
    public static boolean isTakenBack(Standing option, CostLine line) {
        return CountedCosts.isTakenBack(option, line);
    }

    /// When what it saves has paid for what it costs once.
    public static Payback payback(Standing option) {
        return Payback.of(of(option, Payback.LOOKED_AHEAD));
    }
}
