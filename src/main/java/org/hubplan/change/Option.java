package org.hubplan.change;

import java.time.LocalDate;

/// A named way to change the baseline. Option 0 is the baseline itself, "do nothing", changed only by imports.
///
/// @param number 0 for the baseline, then 1, 2, …
/// @param effective the date its changes take effect unless they say otherwise
/// @param locked submitted: takes no more changes
public record Option(int number, String name, LocalDate effective, boolean locked) {
    public static final int BASELINE = 0;

    public Option {
        if (number < 0 || name.isBlank()) {
            throw new IllegalArgumentException("An option has a number from 0 and a name");
        }
    }

    public boolean isBaseline() {
        return number == BASELINE;
    }

    /// `1 Preferred`
    public String words() {
        return number + " " + name;
    }
}
