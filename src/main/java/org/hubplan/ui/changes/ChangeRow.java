package org.hubplan.ui.changes;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/// One change of an option's history.
///
/// @param n place in the log
/// @param at when it was made, in the planner's time zone
/// @param undone taken back: still in the log, counting nowhere
/// @param unfit why it can't be carried out on the baseline as it is now; empty where it is
/// @param agreement how far the commands concerned have agreed, in words; empty where it doesn't stand
public record ChangeRow(
        long n,
        ZonedDateTime at,
        String author,
        String words,
        String reason,
        LocalDate effective,
        boolean undone,
        String unfit,
        String agreement) {
    ChangeRow agreed(String itsAgreement) {
        return new ChangeRow(n, at, author, words, reason, effective, undone, unfit, itsAgreement);
    }

    /// Whether every word typed is somewhere in it, in any case.
    boolean fits(String typed) {
        return Typed.fits(typed, Long.toString(n), words, reason, author, agreement, unfit);
    }
}
