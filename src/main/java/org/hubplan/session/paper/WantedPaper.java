package org.hubplan.session.paper;

import java.time.LocalDate;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Imprint;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;

/// Which paper is asked for, of what.
///
/// @param option its number
/// @param scope whose posts are counted, in papers that count posts
/// @param lens which of the option's changes count, in papers that may leave some out
/// @param printed the date the paper carries
public record WantedPaper(PaperKind kind, int option, Scope scope, Lens lens, LocalDate printed) {
    /// Of everything in the plan, with every change of the option.
    public static WantedPaper of(PaperKind kind, int option, LocalDate printed) {
        return new WantedPaper(kind, option, Scope.EVERYTHING, Lens.ALL, printed);
    }

    public WantedPaper within(Scope other) {
        return new WantedPaper(kind, option, other, lens, printed);
    }

    public WantedPaper through(Lens other) {
        return new WantedPaper(kind, option, scope, other, printed);
    }

    /// What a paper of the option says of itself.
    Imprint imprint(OpenPlan plan) {
        return new Imprint(
                plan.settings(), plan.timeline(option).option(), printed, plan.log().size());
    }
}
