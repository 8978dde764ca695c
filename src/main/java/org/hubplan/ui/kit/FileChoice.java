package org.hubplan.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the planner for a file. A window asks by the computer's own dialog; a test answers by itself.
public interface FileChoice {
    /// What kind of file is meant.
    ///
    /// @param words for the planner: `Hubplan plans`
    /// @param endings without the dot, the first the one given to new files
    record Kind(String words, List<String> endings) {}

    /// The file to read; empty where the planner thought better of it.
    Optional<Path> toOpen(String title, Kind kind);

    /// The file to write; empty where the planner thought better of it.
    ///
    /// @param suggested its name, with its ending
    Optional<Path> toSave(String title, String suggested, Kind kind);
}
