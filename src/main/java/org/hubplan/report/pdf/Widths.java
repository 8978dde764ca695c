package org.hubplan.report.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Column;
import org.hubplan.report.Column.Holds;
import org.hubplan.report.Paper;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// How wide columns are. A column of figures is as wide in every table of the paper as its widest figure in any
/// of them; words share what is left.
final class Widths {
    static final float GAP = 11;
    private static final float WIDEST_GAP = 24;
    private static final float NARROWEST_GAP = 4;
    private static final float ROOM_FOR_WORDS = 120;

    private final Faces faces;
    private final Precision precision;
    private final Map<Column, Float> figures = new HashMap<>();

    Widths(Paper paper, Precision precision, Faces faces) {
        this.faces = faces;
        this.precision = precision;
        paper.tables().forEach(this::measure);
        paper.tables().forEach(this::widenUnderBands);
    }

    private void measure(Table table) {
        for (int at = 0; at < table.columns().size(); at++) {
            Column column = table.columns().get(at);
            if (column.holds() == Holds.FIGURES) {
                figures.merge(column, natural(table, at), Math::max);
            }
        }
    }

    /// A band is never wider than the columns beneath it.
    private void widenUnderBands(Table table) {
        for (TableHead.Band band : TableHead.bands(table)) {
            float width = (band.span() - 1) * NARROWEST_GAP;
            for (int at = band.first(); at < band.first() + band.span(); at++) {
                width += figures.getOrDefault(table.columns().get(at), 0f);
            }
            float wanting = faces.width(band.words(), Style.HEADING) - width;
            for (int at = band.first(); wanting > 0 && at < band.first() + band.span(); at++) {
                figures.merge(table.columns().get(at), wanting / band.span(), Float::sum);
            }
        }
    }

    /// The columns of a table that begins at `left` and has this room.
    Columns of(Table table, float left, float room) {
        int count = table.columns().size();
        float[] widths = new float[count];
        float forFigures = 0;
        float wanted = 0;
        for (int at = 0; at < count; at++) {
            boolean holdsFigures = table.columns().get(at).holds() == Holds.FIGURES;
            widths[at] = holdsFigures ? figures.get(table.columns().get(at)) : natural(table, at);
            forFigures += holdsFigures ? widths[at] : 0;
            wanted += holdsFigures ? 0 : widths[at];
        }
        float gap = gap(table, room - forFigures, wanted);
        share(table, widths, room - forFigures - (count - 1) * gap, wanted);
        return new Columns(left, gap, widths);
    }

    /// Wider where there is room to spare, narrower where words would be left with next to none.
    private static float gap(Table table, float room, float wanted) {
        int gaps = Math.max(1, table.columns().size() - 1);
        float even = (room - wanted) / gaps;
        if (even >= GAP) {
            return table.width() == Table.Width.FULL ? Math.min(even, WIDEST_GAP) : GAP;
        }
        return Math.clamp((room - Math.min(wanted, ROOM_FOR_WORDS)) / gaps, NARROWEST_GAP, GAP);
    }

    /// Shares the room for words. Too little of it goes evenly, and a column that wants less than an even share gets
    /// what it wants; too much of it goes to one column where the table is to fill the page.
    private static void share(Table table, float[] widths, float room, float wanted) {
        if (wanted <= room) {
            widths[elastic(table, widths)] += table.width() == Table.Width.FULL ? room - wanted : 0;
            return;
        }
        float most = 0;
        for (int round = 0; round < widths.length; round++) {
            most = evenShare(table, widths, room, most);
        }
        for (int at = 0; at < widths.length; at++) {
            if (table.columns().get(at).holds() == Holds.WORDS) {
                widths[at] = Math.min(widths[at], most);
            }
        }
    }

    /// What is left for each column that wants more than `most`, once the others have what they want.
    private static float evenShare(Table table, float[] widths, float room, float most) {
        float left = room;
        int wanting = 0;
        for (int at = 0; at < widths.length; at++) {
            if (table.columns().get(at).holds() == Holds.WORDS) {
                if (widths[at] > most) {
                    wanting++;
                } else {
                    left -= widths[at];
                }
            }
        }
        return wanting == 0 ? most : left / wanting;
    }

    /// The column that takes room to spare: the last before the figures, so that a line's names stand together; the widest
    /// of a table of words.
    private static int elastic(Table table, float[] widths) {
        int figuresFrom = 0;
        while (figuresFrom < widths.length && table.columns().get(figuresFrom).holds() == Holds.WORDS) {
            figuresFrom++;
        }
        return figuresFrom < widths.length
                ? Math.max(0, figuresFrom - 1)
                : IntStream.range(0, widths.length).boxed().max(Comparator.comparing(at -> widths[at])).orElse(0);
    }

    /// What a column needs so that nothing in it is broken, but its heading between words.
    private float natural(Table table, int at) {
        float widest = faces.widestWord(table.columns().get(at).heading(), Style.HEADING);
        for (Row row : table.rows()) {
            if (row.rank() != Rank.GROUP) {
                Cell cell = row.cells().get(at);
                widest = Math.max(widest, faces.width(faces.printable(cell.words(precision)), BrokenRow.style(row.rank())));
            }
        }
        return widest;
    }
}
