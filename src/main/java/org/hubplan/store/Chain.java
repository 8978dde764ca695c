package org.hubplan.store;

import java.util.List;
import org.hubplan.model.Plan;

/// The log as a chain: each entry's hash covers the entry and the hash before, the first also the first state.
final class Chain {
    private Chain() {}

    static Verdict verdict(List<LogLine> log, Plan first) {
        String previous = LogLine.BEFORE_THE_FIRST;
        for (int at = 0; at < log.size(); at++) {
            LogLine line = log.get(at);
            if (line.n() != at + 1 || !line.previous().equals(previous) || !line.hash().equals(line.computedHash())) {
                return new Verdict.EntryAltered(at + 1);
            }
            previous = line.hash();
        }
        return log.getFirst().sealedFirstState().equals(FirstStateDigest.of(first))
                ? new Verdict.Intact(log.size(), previous)
                : new Verdict.FirstStateAltered();
    }
}
