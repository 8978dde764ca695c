package org.hubplan.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.Entry;
import org.hubplan.change.Option;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.report.staffing.StaffingPlan;
import org.hubplan.report.staffing.StaffingPlan.ListedChange;

/// Gathers what the staffing plan of an option is printed from: the same for command line and window.
public final class StaffingPaper {
    private StaffingPaper() {}

    /// @param asAt the last day whose changes count; empty for all of them
    /// @param printed the date the paper carries
    public static StaffingPlan of(
            OpenPlan plan, int option, Scope scope, Optional<LocalDate> asAt, LocalDate printed) {
        Timeline timeline = plan.timeline(option);
        List<ListedChange> changes = timeline.option().isBaseline()
                ? List.of()
                : timeline.history().standing().stream()
                        .map(entry -> new ListedChange(entry, notCounted(timeline, entry, asAt)))
                        .toList();
        return new StaffingPlan(
                plan.settings(),
                timeline.option(),
                plan.baseline(),
                standing(plan, option, asAt),
                changes,
                scope,
                asAt,
                printed,
                plan.log().size());
    }

    private static Standing standing(OpenPlan plan, int option, Optional<LocalDate> asAt) {
        if (asAt.isPresent()) {
            return plan.standing(option, asAt, plan.baseline().ledger().pricing());
        }
        return option == Option.BASELINE ? plan.baseline() : plan.timeline(option).now();
    }

    private static Optional<String> notCounted(Timeline timeline, Entry entry, Optional<LocalDate> asAt) {
        if (asAt.isPresent() && entry.effective().isAfter(asAt.get())) {
            return Optional.of("it takes effect later");
        }
        return timeline.unfit()
                .find(unfit -> unfit.entry().n() == entry.n())
                .map(unfit -> unfit.refusal().words())
                .toJavaOptional();
    }
}
