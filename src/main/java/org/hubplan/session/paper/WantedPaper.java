package org.hubplan.session.paper;

import java.time.LocalDate;
import java.util.List;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Imprint;
import org.hubplan.report.mask.Masking;
import org.hubplan.report.staffing.StaffingLayout;
import org.hubplan.session.Counted;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;

/// Which paper is asked for, of what.
///
/// @param option its number
/// @param beside numbers of the options laid beside it, in papers that compare; empty for those usually compared
/// @param scope whose posts are counted, in papers that count posts
/// @param lens which of the option's changes count, in papers that may leave some out
/// @param layout which figures stand in a staffing plan's tables, and whether each hub has a page
/// @param masking what becomes of restricted units
/// @param printed the date the paper carries
public record WantedPaper(
        PaperKind kind,
        int option,
        List<Integer> beside,
        Scope scope,
        Lens lens,
        StaffingLayout layout,
        Masking masking,
        LocalDate printed) {
    public WantedPaper {
        beside = List.copyOf(beside);
    }

    /// Of everything in the plan, with every change of the option.
    public static WantedPaper of(PaperKind kind, int option, LocalDate printed) {
        return new WantedPaper(
                kind, option, List.of(), Scope.EVERYTHING, Lens.ALL, StaffingLayout.USUAL, Masking.NONE, printed);
    }

    public WantedPaper beside(List<Integer> others) {
        return new WantedPaper(kind, option, others, scope, lens, layout, masking, printed);
    }

    public WantedPaper within(Scope other) {
        return new WantedPaper(kind, option, beside, other, lens, layout, masking, printed);
    }

    public WantedPaper through(Lens other) {
        return new WantedPaper(kind, option, beside, scope, other, layout, masking, printed);
    }

    public WantedPaper laidOut(StaffingLayout other) {
        return new WantedPaper(kind, option, beside, scope, lens, other, masking, printed);
    }

    public WantedPaper masked(Masking other) {
        return new WantedPaper(kind, option, beside, scope, lens, layout, other, printed);
    }

    /// Where the option stands as the paper counts it.
    Counted counted(OpenPlan plan) {
        return plan.counted(lens, option, plan.baseline().ledger().pricing());
    }

    /// The like of another option.
    public WantedPaper ofOption(int other) {
        return new WantedPaper(kind, other, beside, scope, lens, layout, masking, printed);
    }

    /// What a paper of the option says of itself.
    Imprint imprint(OpenPlan plan) {
        return new Imprint(
                plan.settings(), plan.timeline(option).option(), printed, plan.log().size());
    }
}
