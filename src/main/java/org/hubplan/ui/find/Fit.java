package org.hubplan.ui.find;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How well words fit what was typed, whatever the case of letters. Asked of every post at every letter typed, so it makes
/// nothing new of the words it looks at.
final class Fit {
    /// The words are just what was typed.
    static final int IS = 0;
    /// They begin with it.
    static final int BEGINS = 1;
    /// A word of them begins with it.
    static final int A_WORD_BEGINS = 2;
    /// They hold every word typed.
    static final int HOLDS = 3;

    private final String typed;
    private final List<String> words;

    /// @param typed not blank
    Fit(String typed) {
        this.typed = typed.strip();
        this.words = Arrays.asList(this.typed.split("\\s+"));
    }

    /// The best fit of any of several names of one thing; empty where none fits.
    Optional<Integer> best(String... called) {
        return Stream.of(called).flatMap(name -> of(name).stream()).min(Integer::compare);
    }

    /// Empty where a name doesn't hold what was typed.
    Optional<Integer> of(String name) {
        int rank = rank(name);
        return rank > HOLDS ? Optional.empty() : Optional.of(rank);
    }

    /// More than `HOLDS` where a name doesn't hold what was typed.
    int rank(String name) {
        int at = place(name, typed, 0);
        if (at == 0) {
            return name.length() == typed.length() ? IS : BEGINS;
        }
        while (at > 0) {
            if (name.charAt(at - 1) == ' ') {
                return A_WORD_BEGINS;
            }
            at = place(name, typed, at + 1);
        }
        for (String word : words) {
            if (place(name, word, 0) < 0) {
                return HOLDS + 1;
            }
        }
        return HOLDS;
    }

    /// Where a name holds a word, from a place on; -1 where it doesn't.
    private static int place(String name, String word, int from) {
        for (int at = from; at <= name.length() - word.length(); at++) {
            if (name.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }
}
