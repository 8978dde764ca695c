package org.hubplan.exchange.posts;

import static org.hubplan.exchange.headings.Field.HUB;

import java.util.Optional;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Harmless;
import org.hubplan.model.Hub;

/// The column that says where a row's posts sit.
record HubColumn(Headings headings, HubNames hubs) {
    /// The hub, closed or not; empty where there is none, which is a fault, as a closed one is.
    Optional<Hub> read(Row row, Faults faults) {
        Cell cell = headings.cell(row, HUB);
        if (cell.isBlank()) {
            faults.add(HUB, "no hub");
            return Optional.empty();
        }
        Optional<Hub> hub = cell instanceof Cell.Error
                ? Optional.empty()
                : hubs.find(Words.tidy(Harmless.read(cell.shown().strip())));
        if (hub.isEmpty()) {
            faults.add(HUB, HeldRow.UNKNOWN_HUB);
        } else if (hub.get().closed()) {
            faults.add(HUB, "hub is closed");
        }
        return hub;
    }
}
