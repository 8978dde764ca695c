package org.hubplan.ui.paper;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.change.FrozenPaper;
import org.hubplan.change.Version;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.kit.Texts;

/// Which paper is looked at.
sealed interface PaperChoice {
    /// The staffing plan of the option on the screen.
    ///
    /// @param agreedOnly whether only changes count that every command concerned has agreed to
    record Staffing(boolean agreedOnly) implements PaperChoice {}

    /// What is open in the option on the screen.
    record Handover() implements PaperChoice {}

    /// What the what-if on the screen comes to.
    record Answer() implements PaperChoice {}

    /// A paper of a frozen version, as it was printed.
    record Frozen(Version version, FrozenPaper paper) implements PaperChoice {}

    /// What there is to choose from, the newest version first.
    static List<PaperChoice> in(OpenPlan plan) {
        List<PaperChoice> choices = new ArrayList<>();
        choices.add(new Staffing(false));
        if (!plan.currentTimeline().option().isBaseline()) {
            choices.add(new Staffing(true));
            choices.add(new Handover());
        }
        if (plan.currentTimeline().option().isWhatIf()) {
            choices.add(new Answer());
        }
        plan.remarks().versions().reverse().forEach(version ->
                version.papers().forEach(paper -> choices.add(new Frozen(version, paper))));
        return choices;
    }

    default String words() {
        return switch (this) {
            case Staffing(boolean agreedOnly) -> Texts.of(agreedOnly ? "paper.kind.agreed" : "paper.kind.staffing");
            case Handover() -> Texts.of("paper.kind.handover");
            case Answer() -> Texts.of("paper.kind.answer");
            case Frozen(Version version, FrozenPaper paper) ->
                Texts.of(
                        "paper.kind.frozen",
                        version.label(),
                        Texts.of(paper.kind().equals("handover") ? "paper.kind.handover" : "paper.kind.staffing"));
        };
    }
}
