package org.hubplan.ui.tour;

import java.nio.file.Path;
import java.util.Optional;
import org.hubplan.ui.kit.FileChoice;

/// Nobody is there to choose a file.
final class NoFiles implements FileChoice {
    @Override
    public Optional<Path> toOpen(String title, Kind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toSave(String title, String suggested, Kind kind) {
        return Optional.empty();
    }
}
