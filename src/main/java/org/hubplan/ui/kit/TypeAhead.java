package org.hubplan.ui.kit;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Finds a line of a list by the letters typed one after another. Letters that come after a pause begin anew.
public final class TypeAhead {
    private static final Duration PAUSE = Duration.ofMillis(900);

    private final InstantSource clock;
    private String typed = "";
    private long last = Long.MIN_VALUE;

    public TypeAhead(InstantSource clock) {
        this.clock = clock;
    }

    /// Whether letters typed just now are waiting for more: a space then belongs to them.
    public boolean isUnderWay() {
        return !typed.isEmpty() && clock.millis() - last <= PAUSE.toMillis();
    }

    /// One more letter. The same letter again goes to the next line that begins with it.
    ///
    /// @param letter as a key event gives it
    /// @param at the line the planner is on; -1 for none
    /// @return the line that fits, from the one the planner is on round; empty where none does
    public OptionalInt next(String letter, List<String> lines, int at) {
        String lower = letter.toLowerCase(Locale.ROOT);
        boolean isAgain = isUnderWay() && typed.equals(lower);
        boolean isFirst = !isUnderWay() || isAgain;
        typed = isFirst ? lower : typed + lower;
        last = clock.millis();
        for (int step = isFirst ? 1 : 0; step <= lines.size(); step++) {
            int line = Math.floorMod(Math.max(at, -1) + step, Math.max(1, lines.size()));
            if (line < lines.size() && fits(lines.get(line))) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    /// Where the whole or one of its words begins so: `2 Lean` is found by `2` and by `lean`.
    private boolean fits(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.startsWith(typed) || lower.contains(" " + typed);
    }
}
