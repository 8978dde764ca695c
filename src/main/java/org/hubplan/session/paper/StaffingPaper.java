package org.hubplan.session.paper;

import java.util.List;
import org.hubplan.report.staffing.StaffingPlan;
import org.hubplan.report.staffing.StaffingPlan.ListedChange;
import org.hubplan.session.Counted;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Timeline;

/// Gathers what the staffing plan of an option is printed from.
final class StaffingPaper {
    private StaffingPaper() {}

    static StaffingPlan of(OpenPlan plan, WantedPaper wanted, Counted counted, Mask mask) {
        Timeline timeline = plan.timeline(wanted.option());
        List<ListedChange> changes = timeline.option().isBaseline()
                ? List.of()
                : timeline.history().standing().stream()
                        .map(entry -> mask.said(new ListedChange(entry, counted.whyNot(entry))))
                        .toList();
        return new StaffingPlan(
                plan.settings(),
                timeline.option(),
                plan.baseline(),
                counted.standing(),
                changes,
                wanted.scope(),
                wanted.lens().asAt(),
                wanted.lens().agreedOnly(),
                wanted.printed(),
                plan.log().size());
    }
}
