package org.hubplan.session;

import java.util.Optional;
import org.hubplan.change.Change;
import org.hubplan.change.Option;

/// Which options take changes.
final class Gate {
    private Gate() {}

    /// The option a change goes to: the baseline for an import, whatever the option asked for.
    static int optionOf(Change change, int asked) {
        return change.isForBaseline() ? Option.BASELINE : asked;
    }

    /// Why an option takes no change now; empty where it does.
    ///
    /// @param alsoBaseline whether this is something the baseline's own history takes (an import, its undo and redo)
    static Optional<Answer.Refused> shut(OpenPlan plan, int number, boolean alsoBaseline) {
        Optional<Timeline> timeline = plan.timelines().get(number).toJavaOptional();
        if (timeline.isEmpty()) {
            return Optional.of(Answer.refused(
                    "There is no option " + number + " in this plan.",
                    "It has the options " + String.join(", ", plan.options().stream().map(Option::words).toList()) + "."));
        }
        Option option = timeline.get().option();
        if (option.isBaseline() && !alsoBaseline) {
            return Optional.of(Answer.refused(
                    "The baseline is changed only by imports.", "Make the change in an option: option 1, for one."));
        }
        if (option.locked()) {
            return Optional.of(Answer.refused(
                    "Option " + option.words() + " is locked.", "Unlock it, or work in another option."));
        }
        return option.archived()
                ? Optional.of(Answer.refused(
                        "Option " + option.words() + " is archived.", "Restore it, or work in another option."))
                : Optional.empty();
    }
}
