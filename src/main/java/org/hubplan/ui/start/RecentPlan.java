package org.hubplan.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A plan used before, as it is on disk now.
///
/// @param saved when it was last written; empty where it is no longer there
record RecentPlan(Path file, Optional<Instant> saved) {
    static RecentPlan at(Path file) {
        try {
            return new RecentPlan(file, Optional.of(Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException gone) {
            return new RecentPlan(file, Optional.empty());
        }
    }

    boolean isThere() {
        return saved.isPresent();
    }

    String name() {
        return PlansViewModel.name(file);
    }
}
