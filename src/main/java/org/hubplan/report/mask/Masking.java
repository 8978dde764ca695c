package org.hubplan.report.mask;

import java.util.Arrays;
import java.util.Optional;

/// What becomes of restricted units in a paper.
public enum Masking {
    /// Shown in full, for readers who may see them.
    NONE("none", "Restricted units in full"),
    /// Named "Restricted unit", without figures; totals are of what is shown.
    HIDE("hide", "Restricted units left out"),
    /// In one line for all of them; totals are of everything.
    ROLL_UP("roll-up", "Restricted units rolled up");

    private final String key;
    private final String label;

    Masking(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// As on the command line: `roll-up`.
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public static Optional<Masking> keyed(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equalsIgnoreCase(key.strip())).findFirst();
    }
}
