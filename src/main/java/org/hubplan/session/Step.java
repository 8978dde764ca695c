package org.hubplan.session;

import java.time.Instant;
import java.time.LocalDate;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;

/// An entry of the log before it has its place there.
record Step(int option, Act act, String words, String reason, LocalDate effective) {
    Entry entry(long n, Instant at, String author) {
        return new Entry(n, at, author, option, act, words, reason, effective);
    }
}
