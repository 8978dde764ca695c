package org.hubplan.session.paper;

import java.time.LocalDate;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Imprint;
import org.hubplan.report.staffing.StaffingLayout;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;

/// Which paper is asked for, of what.
///
/// @param option its number
/// @param scope whose posts are counted, in papers that count posts
/// @param lens which of the option's changes count, in papers that may leave some out
/// @param layout which figures stand in a staffing plan's tables, and whether each hub has a page
/// @param printed the date the paper carries
public record WantedPaper(
        PaperKind kind, int option, Scope scope, Lens lens, StaffingLayout layout, LocalDate printed) {
    /// Of everything in the plan, with every change of the option.
    public static WantedPaper of(PaperKind kind, int option, LocalDate printed) {
        return new WantedPaper(kind, option, Scope.EVERYTHING, Lens.ALL, StaffingLayout.USUAL, printed);
    }

    public WantedPaper within(Scope other) {
        return new WantedPaper(kind, option, other, lens, layout, printed);
    }

    public WantedPaper through(Lens other) {
        return new WantedPaper(kind, option, scope, other, layout, printed);
    }

    public WantedPaper laidOut(StaffingLayout other) {
        return new WantedPaper(kind, option, scope, lens, other, printed);
    }

    /// What a paper of the option says of itself.
    Imprint imprint(OpenPlan plan) {
        return new Imprint(
                plan.settings(), plan.timeline(option).option(), printed, plan.log().size());
    }
}
