package org.hubplan.exchange.cells;

/// Cells merged into one, over several rows: what stands in the first one stands for all.
///
/// @param firstRow from 1, as is `lastRow`
/// @param firstColumn from 0, as is `lastColumn`
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    public boolean covers(int row) {
        return firstRow <= row && row <= lastRow;
    }
}
