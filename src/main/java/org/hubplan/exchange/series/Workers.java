package org.hubplan.exchange.series;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hubplan.exchange.headings.Words;

/// The worker types strength is published for, in the order of [org.hubplan.model.Series.Strength].
enum Workers {
    OFFICERS(Set.of("police officer", "police officers", "officer", "officers"), "police officer"),
    STAFF(Set.of("police staff", "staff", "police staff member"), "police staff"),
    PCSOS(
            Set.of(
                    "pcso", "pcsos", "police community support officer", "police community support officers",
                    "community support officer"),
            "pcso", "community support officer");

    private final Set<String> names;
    private final String[] inTitles;

    Workers(Set<String> names, String... inTitles) {
        this.names = names;
        this.inTitles = inTitles;
    }

    /// The type a cell names; empty where it names another.
    static Optional<Workers> named(String cell) {
        String bare = Words.bare(cell);
        return Arrays.stream(values()).filter(type -> type.names.contains(bare)).findFirst();
    }

    /// Every type a title or a group heading speaks of: `Table H3: Police officers (FTE), by force`.
    static Set<Workers> spokenOf(String title) {
        String bare = Words.bare(title);
        Set<Workers> found = EnumSet.noneOf(Workers.class);
        for (Workers type : values()) {
            if (type.names.contains(bare) || Arrays.stream(type.inTitles).anyMatch(bare::contains)) {
                found.add(type);
            }
        }
        return found;
    }
}
