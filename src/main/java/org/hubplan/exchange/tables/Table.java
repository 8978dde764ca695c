package org.hubplan.exchange.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hubplan.exchange.account.Ignored;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.cells.Workbook;
import org.hubplan.exchange.headings.Headings;

/// What stands below the headings of a sheet.
///
/// @param lines the rows of data, without the columns that hold nothing known
/// @param rows every row below the headings to the last used one, ignored ones too
public record Table(Headings headings, List<Row> lines, Ignored ignored, int rows) {

    /// Reads the sheet the headings are of.
    ///
    /// @throws UnreadableFile if it is damaged or beyond the limits
    public static Table read(Workbook book, Headings headings, Sort.Sieve sieve, Progress progress)
            throws UnreadableFile {
        List<Row> lines = new ArrayList<>();
        BitSet known = new BitSet();
        headings.columns().values().forEach(known::set);
        int[] counts = new int[Sort.values().length];
        int last = book.read(
                headings.sheet(),
                row -> {
                    if (row.number() > headings.row()) {
                        Sort sort = sieve.sort(row);
                        counts[sort.ordinal()]++;
                        if (sort == Sort.DATA) {
                            lines.add(only(known, row));
                        }
                    }
                },
                progress);
        return new Table(
                headings,
                lines,
                new Ignored(counts[Sort.BLANK.ordinal()], counts[Sort.TOTAL.ordinal()], counts[Sort.OTHER.ordinal()]),
                Math.max(0, last - headings.row()));
    }

    /// The row with only its known columns, so that wide sheets take no more memory than narrow ones.
    private static Row only(BitSet known, Row row) {
        if (known.cardinality() >= row.width()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(known.length());
        for (int column = 0; column < known.length(); column++) {
            cells.add(known.get(column) ? row.at(column) : Cell.EMPTY);
        }
        return new Row(row.number(), cells);
    }
}
