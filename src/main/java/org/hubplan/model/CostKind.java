package org.hubplan.model;

import java.util.Arrays;
import java.util.Optional;

/// What a cost beside pay is to the books.
public enum CostKind {
    CAPITAL("capital", "Capital"),
    REVENUE_ONE_OFF("revenue-one-off", "One-off revenue"),
    REVENUE_RECURRING("revenue-recurring", "Recurring revenue");

    private final String key;
    private final String label;

    CostKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// As in the file and on the command line: `revenue-one-off`.
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public boolean recurs() {
        return this == REVENUE_RECURRING;
    }

    public static Optional<CostKind> keyed(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equalsIgnoreCase(key)).findFirst();
    }
}
