package org.hubplan.ui.changes;

import java.util.Arrays;
import java.util.Locale;

/// What is typed to narrow a list.
final class Typed {
    private Typed() {}

    /// Whether every word typed is somewhere in these texts, in any case.
    static boolean fits(String typed, String... texts) {
        String all = String.join("\n", texts).toLowerCase(Locale.UK);
        return Arrays.stream(typed.strip().toLowerCase(Locale.UK).split("\\s+")).allMatch(all::contains);
    }
}
