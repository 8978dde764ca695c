package org.hubplan.session.paper;

import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Standing;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.report.Paper;
import org.hubplan.report.funding.FundingSchedule;
import org.hubplan.session.OpenPlan;

/// Gathers what the funding schedule of an option is printed from.
final class FundingPaper {
    private FundingPaper() {}

    static Paper of(OpenPlan plan, WantedPaper wanted) {
        Standing standing = plan.timeline(wanted.option()).now();
        return new FundingSchedule(
                        wanted.imprint(plan), standing, OptionFunding.of(standing), PresentValue.of(standing.plan().funding().assumptions()))
                .paper();
    }
}
