package org.hubplan.ui.work;

import java.time.Instant;
import java.util.Optional;

/// A job that has come to its end.
///
/// @param words what was being done
/// @param why a failure's plain message with the way out; empty where it did not fail
public record Ended(String words, How how, Optional<String> why, Instant at) {
    /// What came of it.
    public enum How {
        DONE,
        FAILED,
        CANCELLED
    }
}
