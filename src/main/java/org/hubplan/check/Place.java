package org.hubplan.check;

import java.util.Optional;
import org.hubplan.model.HubCode;
import org.hubplan.model.Stack;

/// Where a broken limit shows.
public sealed interface Place {
    /// A hub, or the unplaced tray.
    record AtHub(HubCode code) implements Place {}

    /// One function of a hub: a row of its matrix.
    record Row(HubCode code, String function) implements Place {}

    /// One cell of a hub's matrix.
    record Cell(Stack stack) implements Place {}

    /// A command, by its BWT.
    record Command(org.hubplan.model.Command command) implements Place {}

    /// No part of the plan more than another.
    record WholePlan() implements Place {}

    /// The hub it is at; empty for a command and for the whole plan.
    default Optional<HubCode> hub() {
        return switch (this) {
            case AtHub hub -> Optional.of(hub.code());
            case Row row -> Optional.of(row.code());
            case Cell cell -> Optional.of(cell.stack().hub());
            case Command _, WholePlan _ -> Optional.empty();
        };
    }
}
