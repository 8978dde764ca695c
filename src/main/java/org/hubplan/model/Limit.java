package org.hubplan.model;

import static org.hubplan.model.Force.BLOCKS;
import static org.hubplan.model.Force.OFF;
import static org.hubplan.model.Force.WARNS;

import java.util.Arrays;
import java.util.Optional;

/// The limits a planner may set for a plan. What each judges stands in the room `check`.
public enum Limit {
    HUB_MINIMUM("hub-minimum", "Hub minimum", BLOCKS),
    HUB_MAXIMUM("hub-maximum", "Hub maximum", BLOCKS),
    DESKS("desks", "Desks", BLOCKS),
    SUPERVISORS("supervisors", "Supervisors to staff", OFF),
    RESTRICTED("restricted", "Restricted units", BLOCKS),
    RING_FENCED("ring-fenced", "Ring-fenced posts", BLOCKS),
    CAP("cap", "Cap on change", OFF),
    NO_LOSERS("no-losers", "No-loser guard", OFF),
    ONE_OFF_MONEY("one-off-money", "One-off money", WARNS),
    UNPLACED("unplaced", "Unplaced tray", BLOCKS);

    private final String key;
    private final String label;
    private final Force usual;

    Limit(String key, String label, Force usual) {
        this.key = key;
        this.label = label;
        this.usual = usual;
    }

    /// Stable key of command line and file: `hub-minimum`.
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /// What it does in a plan where nobody has said otherwise.
    public Force usual() {
        return usual;
    }

    /// What it does once a planner switches it on.
    public Force whenOn() {
        return usual == OFF ? BLOCKS : usual;
    }

    public static Optional<Limit> keyed(String key) {
        return Arrays.stream(values()).filter(limit -> limit.key.equals(key)).findFirst();
    }
}
