package org.hubplan.model;

import java.util.Arrays;
import java.util.Optional;

/// What a broken limit does. No limit ever stands in the way of drafting.
public enum Force {
    /// It isn't looked at.
    OFF("off"),
    /// It is shown wherever it is broken.
    WARNS("warns"),
    /// It is shown, and an option that breaks it can't be submitted.
    BLOCKS("blocks");

    private final String key;

    Force(String key) {
        this.key = key;
    }

    /// Stable key of command line and file.
    public String key() {
        return key;
    }

    public static Optional<Force> keyed(String key) {
        return Arrays.stream(values()).filter(force -> force.key.equals(key)).findFirst();
    }
}
