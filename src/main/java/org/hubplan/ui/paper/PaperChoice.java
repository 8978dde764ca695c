package org.hubplan.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hubplan.change.FrozenPaper;
import org.hubplan.change.Version;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.ui.kit.Texts;

/// Which paper is looked at.
sealed interface PaperChoice {
    PaperChoice USUAL = new Fresh(PaperKind.STAFFING, false);

    /// A paper of the option on the screen, as it prints now.
    ///
    /// @param agreedOnly whether only changes count that every command concerned has agreed to
    record Fresh(PaperKind kind, boolean agreedOnly) implements PaperChoice {}

    /// A paper of a frozen version, as it was printed.
    record Frozen(Version version, FrozenPaper paper) implements PaperChoice {}

    /// What there is to choose from, the newest version first.
    static List<PaperChoice> in(OpenPlan plan) {
        List<PaperChoice> choices = new ArrayList<>();
        for (PaperKind kind : PaperKind.of(plan, plan.current())) {
            choices.add(new Fresh(kind, false));
            if (kind == PaperKind.STAFFING && !plan.currentTimeline().option().isBaseline()) {
                choices.add(new Fresh(kind, true));
            }
        }
        plan.remarks().versions().reverse().forEach(version ->
                version.papers().forEach(paper -> choices.add(new Frozen(version, paper))));
        return choices;
    }

    /// What is said while it is being set: `Making the decision paper…`
    default String making() {
        return switch (this) {
            case Fresh _ -> Texts.of("paper.making", words().substring(0, 1).toLowerCase(Locale.UK) + words().substring(1));
            case Frozen _ -> Texts.of("paper.opening", words());
        };
    }

    default String words() {
        return switch (this) {
            case Fresh(PaperKind kind, boolean agreedOnly) ->
                agreedOnly ? Texts.of("paper.kind.agreed", kind.label()) : kind.label();
            case Frozen(Version version, FrozenPaper paper) ->
                Texts.of(
                        "paper.kind.frozen",
                        version.label(),
                        PaperKind.keyed(paper.kind()).map(PaperKind::label).orElse(paper.kind()));
        };
    }
}
