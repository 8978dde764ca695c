package org.hubplan.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.model.Hub;

/// A spreadsheet to be read, and what the planner says of it.
///
/// @param as what it is; empty to let its headings decide
/// @param sheet which of its sheets, by name; empty for the one whose headings fit best
/// @param hubs hubs it names and the plan has not, to be added with its posts
public record Source(Path file, Optional<Kind> as, Optional<String> sheet, List<Hub> hubs) {
    public Source {
        hubs = List.copyOf(hubs);
    }

    public Source(Path file, Optional<Kind> as, Optional<String> sheet) {
        this(file, as, sheet, List.of());
    }

    public static Source of(Path file) {
        return new Source(file, Optional.empty(), Optional.empty());
    }

    public Source as(Kind kind) {
        return new Source(file, Optional.of(kind), sheet, hubs);
    }

    public Source sheet(String name) {
        return new Source(file, as, Optional.of(name), hubs);
    }

    public Source with(List<Hub> newHubs) {
        return new Source(file, as, sheet, newHubs);
    }

    /// The file's own name, without its folder.
    public String name() {
        return file.getFileName().toString();
    }
}
