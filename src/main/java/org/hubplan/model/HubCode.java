package org.hubplan.model;

import java.util.Locale;

/// Short code of a hub, its identity for good: `MIB`, `CE`, `SC1`. `NA` is North Area, never "not available".
public record HubCode(String value) implements Comparable<HubCode> {
    /// The tray of posts taken out and people displaced, until they are placed.
    public static final HubCode UNPLACED = new HubCode("unplaced");

    /// Whether a planner may give a hub this code: not that of the tray or of a lane, and of one word, so that it can
    /// always be named.
    public static boolean isFit(String written) {
        return !written.isEmpty()
                && HubKind.keyed(written.toLowerCase(Locale.ROOT)).isEmpty()
                && written.chars().noneMatch(letter -> letter == ',' || Character.isWhitespace(letter));
    }

    public HubCode {
        if (value.isBlank() || !value.equals(value.strip()) || value.length() > 20) {
            throw new IllegalArgumentException("A hub code has 1 to 20 characters, none of them blank at the ends: \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(HubCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
