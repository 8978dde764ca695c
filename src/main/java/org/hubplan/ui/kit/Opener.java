package org.hubplan.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.HostServices;

/// Opens a file, or a folder, with the computer's own program for it. Called on the JavaFX thread; it doesn't wait for
/// the program.
@FunctionalInterface
public interface Opener {
    void open(Path path);

    /// Empty where there is no desktop to open anything on.
    ///
    /// @param services of the application
    static Optional<Opener> on(HostServices services) {
        return "Headless".equalsIgnoreCase(System.getProperty("glass.platform"))
                ? Optional.empty()
                : Optional.of(path -> services.showDocument(path.toUri().toString()));
    }
}
