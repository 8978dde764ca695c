package org.hubplan.session.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.change.Option;
import org.hubplan.ledger.Comparison;
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

    /// The same of another option.
    WantedPaper of(int other) {
        return new WantedPaper(kind, other, beside, scope, lens, layout, masking, printed);
    }

    /// The options the paper is of: in one that compares, the baseline first and six at most, those asked for or else
    /// every option worked with; in any other, its own.
    List<Integer> compared(OpenPlan plan) {
        if (kind != PaperKind.APPRAISAL) {
            return List.of(option);
        }
        List<Integer> others = !beside.isEmpty()
                ? beside
                : plan.liveOptions().stream().filter(one -> !one.isWhatIf()).map(Option::number).toList();
        return Stream.concat(Stream.of(Option.BASELINE, option), others.stream())
                .distinct()
                .limit(Comparison.MOST)
                .toList();
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
