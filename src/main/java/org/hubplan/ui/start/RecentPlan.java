package org.hubplan.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A plan used before, as it is on disk now.
///
/// @param name what it is called in itself, or where that isn't known its file
/// @param saved when it was last written; empty where it is no longer there
record RecentPlan(Path file, String name, Optional<Instant> saved) {
    /// @param called what it is called in itself; may be unknown
    static RecentPlan at(Path file, Optional<String> called) {
        String name = called.filter(words -> !words.isBlank()).orElseGet(() -> PlansViewModel.name(file));
        try {
            return new RecentPlan(file, name, Optional.of(Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException gone) {
            return new RecentPlan(file, name, Optional.empty());
        }
    }

    boolean isThere() {
        return saved.isPresent();
    }
}
