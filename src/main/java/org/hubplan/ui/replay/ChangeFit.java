package org.hubplan.ui.replay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hubplan.change.Choice;
import org.hubplan.change.Entry;
import org.hubplan.change.Fit;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.change.Verdict;

/// One change in a list of them, with how it fits.
///
/// @param n its entry
/// @param state how it fits in words: `3 of 4 done already, 1 still valid`
/// @param note what a planner should know besides: why it can't be made, what it needs; empty where nothing
/// @param choices what may be chosen for it; empty where there is nothing to choose
/// @param choice what is chosen, or suggested; empty where it is to be decided
/// @param ticked whether it is to be taken; always so in a replay
public record ChangeFit(
        long n,
        String words,
        String reason,
        Verdict verdict,
        String state,
        String note,
        List<ClashGroup> clashes,
        List<Choice> choices,
        Optional<Choice> choice,
        boolean ticked) {

    static ChangeFit of(
            Entry entry,
            Fit fit,
            String state,
            String note,
            List<Choice> choices,
            Optional<Choice> choice,
            boolean ticked) {
        return new ChangeFit(
                entry.n(),
                entry.words(),
                entry.reason(),
                fit.verdict(),
                sentence(state),
                note,
                ClashGroup.of(fit.clashes()),
                choices,
                choice,
                ticked);
    }

    /// Why it can't be made, where no clash says so.
    static String refusal(Fit fit) {
        return fit.verdict().isToBeDecided() && fit.clashes().isEmpty()
                ? fit.refusal().map(Refused::words).orElse("")
                : "";
    }

    boolean isUndecided() {
        return ticked && choice.isEmpty();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
