package org.hubplan.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

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

    private static final String ONLY_WHAT_FITS = ", only what fits";

    /// Stable short key: the change's own, or that of the act.
    public String kind() {
        return act.kind();
    }

    /// The change it made; empty where it made none.
    public Optional<Change> change() {
        return act instanceof Act.Did did ? Optional.of(did.change()) : Optional.empty();
    }

    /// The entry of the change this one was taken across from, or its own number: two entries of one origin are
    /// the same change.
    public long origin() {
        return act instanceof Act.Did did && did.takenFrom() != 0 ? did.takenFrom() : n;
    }

    /// The same entry with another reason, taking effect on another day.
    Entry saying(String otherReason, LocalDate otherDay) {
        return new Entry(n, at, author, option, act, words, otherReason, otherDay);
    }

    /// The same entry with another change in place of its own, cut to what fitted when it was settled.
    Entry with(Change instead) {
        String cut = words.endsWith(ONLY_WHAT_FITS) ? words : words + ONLY_WHAT_FITS;
        return new Entry(n, at, author, option, new Act.Did(instead, origin()), cut, reason, effective);
    }
}
