package org.hubplan.report.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.Entry;
import org.hubplan.change.Option;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.PlanSettings;
import org.hubplan.report.Block;
import org.hubplan.report.Imprint;
import org.hubplan.report.Paper;
import org.hubplan.report.mask.Withheld;

/// Everything the staffing plan is printed from.
///
/// @param standing where the option stands; the baseline's own standing for option 0
/// @param changes the option's changes in the order made, each counted in `standing` unless it says why not
/// @param scope whose posts and people are counted
/// @param asAt the last day whose changes are counted; empty where all are
/// @param agreedOnly whether only changes are counted that every command concerned has agreed to
/// @param printed the date the paper carries
/// @param version number of the newest entry in the plan's log: which state of the plan this is
public record StaffingPlan(
        PlanSettings settings,
        Option option,
        Standing baseline,
        Standing standing,
        List<ListedChange> changes,
        Scope scope,
        Optional<LocalDate> asAt,
        boolean agreedOnly,
        LocalDate printed,
        long version) {

    public StaffingPlan {
        changes = List.copyOf(changes);
    }

    /// With changes counted whether they are agreed to or not.
    public StaffingPlan(
            PlanSettings settings,
            Option option,
            Standing baseline,
            Standing standing,
            List<ListedChange> changes,
            Scope scope,
            Optional<LocalDate> asAt,
            LocalDate printed,
            long version) {
        this(settings, option, baseline, standing, changes, scope, asAt, false, printed, version);
    }

    /// A change as the paper lists it.
    ///
    /// @param notCounted why it makes no difference to the figures, in a sentence; empty where it does
    /// @param isWithheld whether its words are kept back
    public record ListedChange(Entry entry, Optional<String> notCounted, boolean isWithheld) {
        public ListedChange(Entry entry, Optional<String> notCounted) {
            this(entry, notCounted, false);
        }

        public static ListedChange counted(Entry entry) {
            return new ListedChange(entry, Optional.empty());
        }
    }

    public Paper paper() {
        return paper(StaffingLayout.USUAL);
    }

    /// With every unit in full.
    public Paper paper(StaffingLayout layout) {
        return paper(layout, Withheld.nothing(baseline.plan()));
    }

    /// @param withheld what has no line of its own
    public Paper paper(StaffingLayout layout, Withheld withheld) {
        List<Block> blocks = new ArrayList<>();
        Against against = new Against(this, layout, withheld);
        blocks.addAll(FrontPage.of(against));
        blocks.addAll(Summary.of(against));
        blocks.addAll(ByHub.of(against));
        if (scope.command().isEmpty()) {
            blocks.addAll(ByCommand.of(against));
        }
        blocks.addAll(ByFunction.of(against));
        blocks.addAll(ByGrade.of(against));
        if (!option.isBaseline()) {
            blocks.addAll(Changes.of(this));
        }
        blocks.addAll(layout.hubPages() ? HubPages.of(against) : Establishment.of(against));
        blocks.addAll(Notes.of(this));
        return new Paper(title(), printed, running(), blocks);
    }

    String title() {
        return "Staffing plan, " + settings.name() + ", option " + option.words();
    }

    private Paper.Running running() {
        return new Imprint(settings, option, printed, version).running("Staffing plan", "Option " + option.words());
    }
}
