package org.hubplan.change;

import java.time.Instant;
import java.time.LocalDate;

/// One line of a plan's log. Nothing leaves the log: undo and redo are entries too.
///
/// @param n place in the log of the plan file, from 1, without gaps
/// @param at when it was done
/// @param author who did it, as set in the plan's settings
/// @param option number of the option it belongs to; 0 for the baseline
/// @param words what was done, in words of that moment
/// @param reason why, empty where not given
/// @param effective the day it takes effect
public record Entry(
        long n, Instant at, String author, int option, Act act, String words, String reason, LocalDate effective) {

    /// What an entry did to its option.
    public sealed interface Act {
        /// A change made.
        record Did(Change change) implements Act {}

        /// The plan made, with its first state, which can't be undone.
        ///
        /// @param source the file it was imported from, the sample it is, or empty for a blank plan
        record Began(String source) implements Act {}

        /// The change of entry `n` taken back.
        record Undid(long n) implements Act {}

        /// The change of entry `n` made again.
        record Redid(long n) implements Act {}
    }

    /// Stable short key: the change's own, or `begin`, `undo` or `redo`.
    public String kind() {
        return switch (act) {
            case Act.Began _ -> "begin";
            case Act.Did did -> did.change().kind();
            case Act.Undid _ -> "undo";
            case Act.Redid _ -> "redo";
        };
    }
}
