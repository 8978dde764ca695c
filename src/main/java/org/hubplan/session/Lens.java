package org.hubplan.session;

import java.time.LocalDate;
import java.util.Optional;

/// Which of an option's changes are looked at.
///
/// @param asAt the last day whose changes count; empty for all of them
/// @param agreedOnly whether only those count that every command concerned has agreed to
public record Lens(Optional<LocalDate> asAt, boolean agreedOnly) {
    /// Every change.
    public static final Lens ALL = new Lens(Optional.empty(), false);

    public static Lens asAt(LocalDate day) {
        return new Lens(Optional.of(day), false);
    }

    public static Lens agreed() {
        return new Lens(Optional.empty(), true);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
