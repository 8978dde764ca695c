package org.hubplan.model;

import java.util.Arrays;
import java.util.Optional;

/// The three lanes of the board, and the tray of posts and people that have no place yet.
public enum HubKind {
    CENTRAL("central", "Central"),
    BCU("bcu", "BCU"),
    SPECIALIST_CRIME("sc", "Specialist crime"),
    /// Not a hub a planner makes: the unplaced tray alone is of this kind.
    UNPLACED("unplaced", "Unplaced");

    private final String key;
    private final String label;

    HubKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// Stable key of command line and file: `central`, `bcu`, `sc`.
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public static Optional<HubKind> keyed(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
