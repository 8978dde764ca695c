package org.hubplan.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Entry;
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
        Set<Long> agreed = lens.agreedOnly() ? plan.agreement(option).agreed() : Set.of();
        List<ListedChange> changes = timeline.option().isBaseline()
                ? List.of()
                : timeline.history().standing().stream()
                        .map(entry -> new ListedChange(entry, notCounted(timeline, entry, lens, agreed)))
                        .toList();
        return new StaffingPlan(
                plan.settings(),
                timeline.option(),
                plan.baseline(),
                plan.through(lens, option, plan.baseline().ledger().pricing()),
                changes,
                scope,
                lens.asAt(),
                lens.agreedOnly(),
                printed,
                plan.log().size());
    }

    private static Optional<String> notCounted(Timeline timeline, Entry entry, Lens lens, Set<Long> agreed) {
        if (lens.asAt().filter(entry.effective()::isAfter).isPresent()) {
            return Optional.of("it takes effect later");
        }
        if (lens.agreedOnly() && !agreed.contains(entry.n())) {
            return Optional.of("not every command concerned has agreed");
        }
        return timeline.unfit()
                .find(unfit -> unfit.entry().n() == entry.n())
                .map(unfit -> unfit.refusal().words())
                .toJavaOptional();
    }
}
