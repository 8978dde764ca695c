package org.hubplan.ui.find;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How well words fit what was typed, whatever the case of letters.
final class Fit {
    /// The words are just what was typed.
    static final int IS = 0;
    /// They begin with it.
    static final int BEGINS = 1;
    /// A word of them begins with it.
    static final int A_WORD_BEGINS = 2;
    /// They hold every word typed.
    static final int HOLDS = 3;

    private Fit() {}

    /// The best fit of any of several words for one thing; empty where none fits.
    ///
    /// @param typed in lower case
    static Optional<Integer> best(String typed, String... called) {
        return Stream.of(called).flatMap(words -> of(words, typed).stream()).min(Integer::compare);
    }

    /// Empty where the words don't hold what was typed.
    ///
    /// @param typed in lower case
    static Optional<Integer> of(String words, String typed) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.equals(typed)) {
            return Optional.of(IS);
        }
        if (lower.startsWith(typed)) {
            return Optional.of(BEGINS);
        }
        if (lower.contains(" " + typed)) {
            return Optional.of(A_WORD_BEGINS);
        }
        return Stream.of(typed.split("\\s+")).allMatch(lower::contains) ? Optional.of(HOLDS) : Optional.empty();
    }
}
