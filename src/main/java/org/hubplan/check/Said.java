package org.hubplan.check;

import org.hubplan.model.Fte;
import org.hubplan.model.Hub;

/// Hubs and figures in a planner's words.
final class Said {
    private Said() {}

    /// `North East (NE)`
    static String hub(Hub hub) {
        return hub.name() + " (" + hub.code() + ")";
    }

    static String posts(long count) {
        return count == 1 ? "1 post" : Fte.words(count * 100) + " posts";
    }

    static String people(long count) {
        return count == 1 ? "1 person" : Fte.words(count * 100) + " people";
    }

    /// `2 %`, `2.5 %`
    static String percent(long perMille) {
        return Fte.words(perMille * 10) + " %";
    }
}
