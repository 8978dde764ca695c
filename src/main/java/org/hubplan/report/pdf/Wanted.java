package org.hubplan.report.pdf;

import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// What the columns of one table want, in points and type of full size.
///
/// @param whole so that nothing is broken but headings, onto two lines
/// @param least so that no word is broken
record Wanted(float[] whole, float[] least) {
    static Wanted of(Table table, Precision precision, Faces faces) {
        int count = table.columns().size();
        Wanted wanted = new Wanted(new float[count], new float[count]);
        TableType type = TableType.at(1);
        for (int at = 0; at < count; at++) {
            float heading = faces.widthInTwo(faces.printable(table.columns().get(at).heading()), type.heading());
            wanted.whole[at] = heading;
            wanted.least[at] = heading;
        }
        for (Row row : table.rows()) {
            for (int at = 0; row.rank() != Rank.GROUP && at < count; at++) {
                wanted.measure(at, row.cells().get(at), precision, faces, type.of(row.rank()));
            }
        }
        return wanted;
    }

    private void measure(int at, Cell cell, Precision precision, Faces faces, Style style) {
        String words = faces.printable(cell.words(precision));
        float width = faces.width(words, style);
        whole[at] = Math.max(whole[at], width);
        // most cells are no wider than a word known already: only those that are need be taken apart
        if (width > least[at]) {
            least[at] = Math.max(least[at], faces.widestWord(words, style));
        }
    }
}
