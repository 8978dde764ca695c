package org.hubplan.session;

import java.time.Instant;
import java.time.LocalDate;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.Option;

/// An entry of the log before it has its place there.
record Step(int option, Act act, String words, String reason, LocalDate effective) {
    /// The first of every log.
    static Step began(Act.Began act, LocalDate today) {
        String source = act.source();
        String words = source.isEmpty() ? "Begin a blank plan" : "Begin the plan from " + source;
        return new Step(Option.BASELINE, act, words, "", today);
    }

    Entry entry(long n, Instant at, String author) {
        return new Entry(n, at, author, option, act, words, reason, effective);
    }
}
