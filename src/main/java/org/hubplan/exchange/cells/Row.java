package org.hubplan.exchange.cells;

import java.util.List;

/// One row as it stands in the sheet. Rows without any cell are handed on too, so that a
/// reader can count them.
///
/// @param number the row's number as the planner sees it, from 1; in a CSV the number a
///     spreadsheet program would show
/// @param cells from column A on, gaps filled with [Cell.Empty], nothing empty at the end
public record Row(int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// The cell in a column, counted from 0 for A; [Cell.Empty] right of the last one.
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /// What [#at(int)] shows, without spaces around it; "" where the cell is empty.
    public String text(int column) {
        return at(column).shown().strip();
    }

    /// The number of columns up to the last one used.
    public int width() {
        return cells.size();
    }

    /// Whether a planner would call the row blank: no cell shows anything but spaces.
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /// How many cells show something.
    public int used() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
