package org.hubplan.report;

import org.hubplan.change.Act;
import org.hubplan.change.Entry;

/// Where the pay of a change comes from, as every list of changes words it.
public final class PayWords {
    private PayWords() {}

    /// `new money` or `redistributed`; empty where it touches no pay, or where an entry made no change.
    public static String of(Entry entry) {
        if (!(entry.act() instanceof Act.Did did)) {
            return "";
        }
        return switch (did.change().payOrigin()) {
            case NEW -> "new money";
            case FOUND -> "redistributed";
            case NONE -> "";
        };
    }
}
