package org.hubplan.ui.difference;

import java.util.Locale;
import org.hubplan.ui.kit.Texts;

/// In what way a post of the file differs from the plan.
public enum Differing {
    /// The plan has it not.
    ADDED,
    /// The plan has it otherwise.
    CHANGED,
    /// The file has it no longer.
    GONE;

    /// `Changed`
    public String words() {
        return switch (this) {
            case ADDED -> Texts.of("difference.added");
            case CHANGED -> Texts.of("difference.changed");
            case GONE -> Texts.of("difference.gone");
        };
    }

    /// Stable: `gone`.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether such posts are taken unless the planner says otherwise: nothing leaves a plan without being asked.
    boolean isUsuallyTaken() {
        return this != GONE;
    }
}
