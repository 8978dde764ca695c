package org.hubplan.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// A row with its words broken into lines.
///
/// @param cells lines of each cell
/// @param lines how many the longest cell has
record BrokenRow(Row row, TableType type, List<List<String>> cells, int lines) {
    private static final float PAD = 2.2f;
    private static final float ABOVE_GROUP = 7;

    static BrokenRow of(Row row, Precision precision, Faces faces, Columns columns) {
        Style style = columns.type().of(row.rank());
        List<List<String>> cells = new ArrayList<>(row.cells().size());
        int lines = 1;
        for (int at = 0; at < row.cells().size(); at++) {
            float width = row.rank() == Rank.GROUP ? columns.width() : columns.width(at);
            List<String> broken = faces.lines(faces.printable(row.cells().get(at).words(precision)), style, width);
            cells.add(broken);
            lines = Math.max(lines, broken.size());
        }
        return new BrokenRow(row, columns.type(), cells, lines);
    }

    Style style() {
        return type.of(row.rank());
    }

    /// From the top of the row to the top of its first line.
    float above() {
        return type.times((row.rank() == Rank.GROUP ? ABOVE_GROUP : 0) + PAD);
    }

    /// With all that belongs above and below.
    float height() {
        return above() + lines * style().leading() + type.times(PAD);
    }

    /// The row in parts of so many lines at most, where it is too long for one page.
    List<BrokenRow> parts(int most) {
        List<BrokenRow> parts = new ArrayList<>();
        for (int from = 0; from < lines; from += most) {
            int start = from;
            List<List<String>> part = cells.stream()
                    .map(cell -> cell.subList(Math.min(start, cell.size()), Math.min(start + most, cell.size())))
                    .toList();
            parts.add(new BrokenRow(row, type, part, Math.min(most, lines - from)));
        }
        return parts;
    }
}
