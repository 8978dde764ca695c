package org.hubplan.report;

import java.util.List;
import org.hubplan.report.Cell.Words;

/// A row of a table.
///
/// @param cells one a column; a single one for a group
public record Row(Rank rank, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
        if (rank == Rank.GROUP && cells.size() != 1) {
            throw new IllegalArgumentException("A group has its name and nothing else");
        }
    }

    public enum Rank {
        /// Names the lines that follow it, up to the next group or total.
        GROUP,
        LINE,
        /// Of the group above it.
        SUBTOTAL,
        /// Of the table.
        TOTAL
    }

    public static Row group(String name) {
        return new Row(Rank.GROUP, List.of(new Words(name)));
    }

    public static Row line(Cell... cells) {
        return new Row(Rank.LINE, List.of(cells));
    }
}
