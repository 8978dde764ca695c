package org.hubplan.store;

import java.time.Instant;
import java.time.LocalDate;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;

/// An entry of the log as it lies in the file, its act as JSON.
///
/// @param previous hash of the entry before; 64 zeros for the first
/// @param hash of every field here and so, by `previous`, of the whole log up to here
record LogLine(
        long n,
        Instant at,
        String author,
        int option,
        String kind,
        String payload,
        String words,
        String reason,
        LocalDate effective,
        String previous,
        String hash) {
    static final String BEFORE_THE_FIRST = "0".repeat(64);

    /// @param firstState digest of the first state, which the first entry seals
    static LogLine of(Entry entry, String previous, String firstState) {
        LogLine line = new LogLine(
                entry.n(),
                entry.at(),
                entry.author(),
                entry.option(),
                ActJson.kind(entry.act()),
                ActJson.write(entry.act(), firstState),
                entry.words(),
                entry.reason(),
                entry.effective(),
                previous,
                "");
        return line.withHash(line.computedHash());
    }

    Logged logged(Shared shared) {
        Act act = ActJson.read(kind, payload, shared);
        return new Logged(new Entry(n, at, shared.text(author), option, act, words, reason, effective), hash);
    }

    /// The digest of the first state, as the first entry sealed it.
    String sealedFirstState() {
        return ChangeJson.read(ActJson.Beginning.class, payload, new Shared()).firstState();
    }

    /// What the hash is if nothing was altered. The order of the fields is for good.
    String computedHash() {
        return new Sha256()
                .add(previous)
                .add(n)
                .add(at.toEpochMilli())
                .add(author)
                .add(option)
                .add(kind)
                .add(payload)
                .add(words)
                .add(reason)
                .add(effective.toString())
                .hex();
    }

    private LogLine withHash(String itsHash) {
        return new LogLine(n, at, author, option, kind, payload, words, reason, effective, previous, itsHash);
    }
}
