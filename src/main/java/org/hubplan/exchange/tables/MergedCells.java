package org.hubplan.exchange.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hubplan.exchange.cells.Area;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Headings;

/// Cells merged over several rows: a hub written once beside all its posts stands for each of them.
final class MergedCells {
    private final Map<Integer, TreeMap<Integer, Area>> byColumn = new HashMap<>();
    private final Map<Area, Cell> written = new HashMap<>();

    MergedCells(List<Area> areas) {
        areas.forEach(area ->
                byColumn.computeIfAbsent(area.firstColumn(), _ -> new TreeMap<>()).put(area.firstRow(), area));
    }

    /// Whether it lies below the headings, over a column that is read.
    static boolean matters(Area area, Headings headings) {
        return area.lastRow() > headings.row()
                && (headings.columns().containsValue(area.firstColumn())
                        || headings.beside().stream().anyMatch(block -> block.containsValue(area.firstColumn())));
    }

    /// The row with what merged cells stand for; a blank row stays blank. Rows come in their order.
    Row fill(Row row) {
        if (byColumn.isEmpty() || row.isBlank()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        byColumn.forEach((column, areas) -> {
            Map.Entry<Integer, Area> before = areas.floorEntry(row.number());
            if (before == null || !before.getValue().covers(row.number())) {
                return;
            }
            if (row.number() == before.getKey()) {
                written.put(before.getValue(), row.at(column));
            } else if (row.at(column).isBlank()) {
                put(cells, column, written.getOrDefault(before.getValue(), Cell.EMPTY));
            }
        });
        return new Row(row.number(), cells);
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }
}
