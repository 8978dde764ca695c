package org.hubplan.ui.kit;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Whether what moves on the screen is seen going there, as the planner chose it.
public enum Motion {
    /// As the computer is set: not where it asks for less motion.
    SYSTEM,
    ALWAYS,
    NEVER;

    /// Whether motion is shown now.
    public boolean isShown() {
        return isShown(Platform.getPreferences().isReducedMotion());
    }

    /// @param lessAsked whether the computer asks for less motion
    boolean isShown(boolean lessAsked) {
        return this == ALWAYS || this == SYSTEM && !lessAsked;
    }

    /// How it is remembered.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// By its key; `false`, of a window that knew only yes or no, is never. As the system, for words nobody knows.
    public static Motion keyed(String key) {
        return key.equals("false")
                ? NEVER
                : Stream.of(values()).filter(motion -> motion.key().equals(key)).findFirst().orElse(SYSTEM);
    }
}
