package org.hubplan.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.hubplan.exchange.headings.Kind;

/// A spreadsheet to be read, and what the planner says of it.
///
/// @param as what it is; empty to let its headings decide
/// @param sheet which of its sheets, by name; empty for the one whose headings fit best
public record Source(Path file, Optional<Kind> as, Optional<String> sheet) {
    public static Source of(Path file) {
        return new Source(file, Optional.empty(), Optional.empty());
    }

    public Source as(Kind kind) {
        return new Source(file, Optional.of(kind), sheet);
    }

    public Source sheet(String name) {
        return new Source(file, as, Optional.of(name));
    }

    /// The file's own name, without its folder.
    public String name() {
        return file.getFileName().toString();
    }
}
