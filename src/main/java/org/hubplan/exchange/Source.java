package org.hubplan.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.model.Hub;

/// A spreadsheet to be read, and what the planner says of it.
///
/// @param as what it is; empty to let its headings decide
/// @param sheet which of its sheets, by name; empty for the one whose headings fit best
/// @param dates how its dates are meant that figures alone leave open; empty to let the file decide
/// @param hubs hubs it names and the plan has not, to be added with its posts
public record Source(
        Path file, Optional<Kind> as, Optional<String> sheet, Optional<DateOrder> dates, List<Hub> hubs) {
    public Source {
        hubs = List.copyOf(hubs);
    }

    public Source(Path file, Optional<Kind> as, Optional<String> sheet) {
        this(file, as, sheet, Optional.empty(), List.of());
    }

    public static Source of(Path file) {
        return new Source(file, Optional.empty(), Optional.empty());
    }

    public Source as(Kind kind) {
        return new Source(file, Optional.of(kind), sheet, dates, hubs);
    }

    public Source sheet(String name) {
        return new Source(file, as, Optional.of(name), dates, hubs);
    }

    public Source dates(DateOrder order) {
        return new Source(file, as, sheet, Optional.of(order), hubs);
    }

    public Source with(List<Hub> newHubs) {
        return new Source(file, as, sheet, dates, newHubs);
    }

    /// The file's own name, without its folder.
    public String name() {
        return file.getFileName().toString();
    }
}
