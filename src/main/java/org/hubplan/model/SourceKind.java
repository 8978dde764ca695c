package org.hubplan.model;

import java.util.Arrays;
import java.util.Optional;

/// Where money for a cost comes from.
public enum SourceKind {
    /// Of the year's own budget, left over: it lapses with the year, unless paid into a reserve.
    UNDERSPEND("underspend", "Underspend"),
    /// Holds what was paid in until it is drawn out, once.
    EARMARKED_RESERVE("earmarked-reserve", "Earmarked reserve"),
    CAPITAL_PLAN("capital-plan", "Capital plan"),
    CHANGE_FUND("change-fund", "Change fund"),
    BASE_BUDGET("base-budget", "Base budget"),
    /// No money at all: a cost the medium-term financial plan has taken on without saying how it is met. It stays a
    /// pressure until named savings meet it.
    PRESSURE("pressure", "MTFP pressure"),
    SAVINGS("savings", "Savings");

    private final String key;
    private final String label;

    SourceKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// As in the file and on the command line: `earmarked-reserve`.
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public static Optional<SourceKind> keyed(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equalsIgnoreCase(key)).findFirst();
    }
}
