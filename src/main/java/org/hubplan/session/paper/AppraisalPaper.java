package org.hubplan.session.paper;

import java.util.List;
import org.hubplan.check.Breach;
import org.hubplan.check.Checks;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Standing;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.report.Paper;
import org.hubplan.report.appraisal.OptionAppraisal;
import org.hubplan.report.appraisal.OptionAppraisal.Appraised;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Timeline;

/// Gathers what the option appraisal is printed from.
final class AppraisalPaper {
    private AppraisalPaper() {}

    static Paper of(OpenPlan plan, WantedPaper wanted, Mask mask) {
        Checks checks = plan.checks();
        List<Appraised> options = wanted.compared(plan).stream()
                .map(option -> appraised(plan, wanted.of(option), checks, mask))
                .toList();
        return new OptionAppraisal(wanted.imprint(plan), wanted.scope(), mask.withheld(), options).paper();
    }

    private static Appraised appraised(OpenPlan plan, WantedPaper wanted, Checks checks, Mask mask) {
        Timeline timeline = plan.timeline(wanted.option());
        Standing standing = wanted.counted(plan).standing();
        boolean isBaseline = timeline.option().isBaseline();
        return new Appraised(
                timeline.option(),
                standing,
                OptionFunding.of(standing),
                OptionFunding.payback(standing),
                PresentValue.of(standing.plan().funding().assumptions()),
                isBaseline ? 0 : timeline.history().standing().size(),
                isBaseline
                        ? List.of()
                        : checks.of(standing).stream().map(mask::said).map(Breach::why).toList());
    }
}
