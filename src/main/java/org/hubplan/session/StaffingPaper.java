package org.hubplan.session;

import java.time.LocalDate;
import java.util.List;
import org.hubplan.ledger.Scope;
import org.hubplan.report.staffing.StaffingPlan;
import org.hubplan.report.staffing.StaffingPlan.ListedChange;

/// Gathers what the staffing plan of an option is printed from: the same for command line and window.
public final class StaffingPaper {
    private StaffingPaper() {}

    /// @param lens which of the option's changes count
    /// @param printed the date the paper carries
    public static StaffingPlan of(OpenPlan plan, int option, Scope scope, Lens lens, LocalDate printed) {
        Timeline timeline = plan.timeline(option);
        Counted counted = plan.counted(lens, option, plan.baseline().ledger().pricing());
        List<ListedChange> changes = timeline.option().isBaseline()
                ? List.of()
                : timeline.history().standing().stream()
                        .map(entry -> new ListedChange(entry, counted.whyNot(entry)))
                        .toList();
        return new StaffingPlan(
                plan.settings(),
                timeline.option(),
                plan.baseline(),
                counted.standing(),
                changes,
                scope,
                lens.asAt(),
                lens.agreedOnly(),
                printed,
                plan.log().size());
    }
}
