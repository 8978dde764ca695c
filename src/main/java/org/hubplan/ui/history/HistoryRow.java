package org.hubplan.ui.history;

import java.time.ZonedDateTime;
import java.util.Optional;

/// A point of an option's history, which it can be taken to.
///
/// @param n entry of the step after which the option stands there; 0 for before the first
/// @param at when the step was made, in the planner's time zone; empty before the first
/// @param origin where the step came from, in words; empty where it was made here
/// @param notes how many notes there are about the step
/// @param isNew whether the step came since the planner last had the plan open
public record HistoryRow(
        long n,
        State state,
        String words,
        String reason,
        String author,
        Optional<ZonedDateTime> at,
        String origin,
        int notes,
        boolean isNew) {
    public enum State {
        /// Taken back, and can be made again.
        UNDONE,
        /// The option stands here.
        HERE,
        STANDS
    }
}
