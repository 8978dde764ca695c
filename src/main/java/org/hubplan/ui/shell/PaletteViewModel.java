package org.hubplan.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hubplan.ui.kit.Action;

/// The palette's list: the actions that fit what was typed, the best fit first.
final class PaletteViewModel {
    private final List<Action> actions;

    PaletteViewModel(List<Action> actions) {
        this.actions = List.copyOf(actions);
    }

    /// All of them, in the table's order, where nothing was typed; what can't be done now comes last.
    List<Action> fitting(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return actions.stream()
                .filter(action -> fit(action.words().get(), wanted).isPresent())
                .sorted(Comparator.<Action, Boolean>comparing(action -> !action.possible().get())
                        .thenComparing(action -> fit(action.words().get(), wanted).orElseThrow()))
                .toList();
    }

    /// How well words fit what was typed, 0 the best: they start with it, a word of theirs does, they hold it, or
    /// hold its letters in order. Empty where they don't.
    static Optional<Integer> fit(String words, String wanted) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith(wanted)) {
            return Optional.of(0);
        }
        if (lower.contains(" " + wanted)) {
            return Optional.of(1);
        }
        if (lower.contains(wanted)) {
            return Optional.of(2);
        }
        return holdsInOrder(lower, wanted) ? Optional.of(3) : Optional.empty();
    }

    private static boolean holdsInOrder(String words, String letters) {
        int from = 0;
        for (char letter : letters.replace(" ", "").toCharArray()) {
            int at = words.indexOf(letter, from);
            if (at < 0) {
                return false;
            }
            from = at + 1;
        }
        return true;
    }
}
