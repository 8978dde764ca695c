package org.hubplan.exchange.cells;

import java.util.Arrays;
import java.util.List;

/// The cells of the row being read, by column.
final class RowCells {
    private Cell[] cells = new Cell[32];
    private int width;

    /// Puts a cell into a column that is free.
    ///
    /// @return false if the column was taken
    boolean put(int column, Cell cell) {
        if (cell == Cell.EMPTY) {
            return true;
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        if (cells[column] != null) {
            return false;
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
        return true;
    }

    /// The row's cells, gaps filled; starts anew.
    List<Cell> take() {
        for (int i = 0; i < width; i++) {
            if (cells[i] == null) {
                cells[i] = Cell.EMPTY;
            }
        }
        var row = List.of(width == cells.length ? cells : Arrays.copyOf(cells, width));
        Arrays.fill(cells, 0, width, null);
        width = 0;
        return row;
    }
}
