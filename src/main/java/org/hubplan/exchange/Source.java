package org.hubplan.exchange;

import java.nio.file.Path;
import java.util.List;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.mapping.Mapping;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.model.Hub;

/// A spreadsheet to be read, and what the planner says of it.
///
/// @param said how it is to be read, where the planner says so
/// @param hubs hubs it names and the plan has not, to be added with its posts
public record Source(Path file, Mapping said, List<Hub> hubs) {
    public Source {
        hubs = List.copyOf(hubs);
    }

    public static Source of(Path file) {
        return new Source(file, Mapping.NOTHING, List.of());
    }

    public Source read(Mapping mapping) {
        return new Source(file, mapping, hubs);
    }

    public Source as(Kind kind) {
        return read(said.as(kind));
    }

    public Source sheet(String name) {
        return read(said.sheet(name));
    }

    public Source dates(DateOrder order) {
        return read(said.dates(order));
    }

    public Source with(List<Hub> newHubs) {
        return new Source(file, said, newHubs);
    }

    /// The file's own name, without its folder.
    public String name() {
        return file.getFileName().toString();
    }
}
