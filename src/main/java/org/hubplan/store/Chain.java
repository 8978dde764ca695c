package org.hubplan.store;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// The log as a chain: each entry's hash covers the entry and the hash before, the first also the first state.
final class Chain {
    private Chain() {}

    static Verdict verdict(DSLContext sql) {
        List<LogLine> log = new LogTable(sql).read();
        String previous = LogLine.BEFORE_THE_FIRST;
        for (int at = 0; at < log.size(); at++) {
            LogLine line = log.get(at);
            if (line.n() != at + 1 || !line.previous().equals(previous) || !line.hash().equals(line.computedHash())) {
                return new Verdict.EntryAltered(at + 1);
            }
            previous = line.hash();
        }
        if (log.isEmpty()) {
            return new Verdict.EntryAltered(1);
        }
        return log.getFirst().sealedFirstState().equals(firstState(sql))
                ? new Verdict.Intact(log.size(), previous)
                : new Verdict.FirstStateAltered();
    }

    /// Digest of the first state as it is; empty where it makes no sense.
    private static String firstState(DSLContext sql) {
        try {
            return FirstStateDigest.of(new FirstStateReader(sql, new Shared()).read());
        } catch (DataAccessException unreadable) {
            throw unreadable;
        } catch (RuntimeException nonsense) {
            return "";
        }
    }
}
