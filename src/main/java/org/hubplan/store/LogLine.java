package org.hubplan.store;

import java.time.Instant;
import java.time.LocalDate;
import org.hubplan.change.Entry;
import org.hubplan.change.Entry.Act;
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
                entry.kind(),
                payload(entry.act(), firstState),
                entry.words(),
                entry.reason(),
                entry.effective(),
                previous,
                "");
        return line.withHash(line.computedHash());
    }

    private static String payload(Act act, String firstState) {
        return ChangeJson.write(switch (act) {
            case Act.Did did -> did.change();
            case Act.Began began -> new Beginning(began.source(), firstState);
            case Act.Undid undid -> new Reference(undid.n());
            case Act.Redid redid -> new Reference(redid.n());
        });
    }

    Logged logged(Shared shared) {
        Act act = switch (kind) {
            case "begin" -> new Act.Began(read(Beginning.class, shared).source());
            case "undo" -> new Act.Undid(read(Reference.class, shared).n());
            case "redo" -> new Act.Redid(read(Reference.class, shared).n());
            default -> new Act.Did(ChangeJson.read(kind, payload, shared));
        };
        return new Logged(new Entry(n, at, shared.text(author), option, act, words, reason, effective), hash);
    }

    /// The digest of the first state, as the first entry sealed it.
    String sealedFirstState() {
        return read(Beginning.class, new Shared()).firstState();
    }

    private <T> T read(Class<T> type, Shared shared) {
        return ChangeJson.read(type, payload, shared);
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

    /// What the first entry keeps.
    record Beginning(String source, String firstState) {}

    /// What an undo or a redo keeps: the entry it takes back or makes again.
    record Reference(long n) {}
}
