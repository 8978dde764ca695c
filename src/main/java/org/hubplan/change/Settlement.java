package org.hubplan.change;

import java.util.Optional;

/// What becomes of one change of an option when it is looked at again on a new baseline.
///
/// @param n its entry
/// @param instead the change that stands in its place; empty where it is dropped
public record Settlement(long n, Optional<Change> instead) {
    public static Settlement drop(long n) {
        return new Settlement(n, Optional.empty());
    }

    public static Settlement replace(long n, Change instead) {
        return new Settlement(n, Optional.of(instead));
    }
}
