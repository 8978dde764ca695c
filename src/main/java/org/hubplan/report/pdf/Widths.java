package org.hubplan.report.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Column;
import org.hubplan.report.Column.Holds;
import org.hubplan.report.Paper;
import org.hubplan.report.Precision;

/// How wide columns are. A column of figures is as wide in every table of the paper as its widest figure in any
/// of them; words share what is left. Reckoned for type of full size: a table in smaller type in so much less room
/// is the same table.
final class Widths {
    static final float GAP = 11;
    private static final float WIDEST_GAP = 48;
    private static final float NARROWEST_GAP = 4.5f;
    private static final float ROOM_FOR_WORDS = 120;
    /// A single word may ask for so much of a page, and is broken where it is longer.
    private static final float LONGEST_WORD = 0.3f;

    private final Faces faces;
    private final Precision precision;
    private final Map<Column, Float> figures = new HashMap<>();
    private final Map<Table, Wanted> wanted = new IdentityHashMap<>();

    Widths(Paper paper, Precision precision, Faces faces) {
        this.faces = faces;
        this.precision = precision;
        paper.tables().forEach(this::measure);
        paper.tables().forEach(this::widenUnderBands);
    }

    private Wanted wanted(Table table) {
        return wanted.computeIfAbsent(table, _ -> Wanted.of(table, precision, faces));
    }

    private void measure(Table table) {
        for (int at = 0; at < table.columns().size(); at++) {
            if (holdsFigures(table, at)) {
                figures.merge(table.columns().get(at), wanted(table).whole()[at], Math::max);
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

    /// Whether a table can be set in this room, its figures whole and its words not broken within.
    ///
    /// @param scale of its type
    boolean fits(Table table, float room, float scale) {
        float words = Math.max(sum(leastWords(table, room / scale)), Math.min(sum(wholeWords(table)), ROOM_FOR_WORDS));
        return (forFigures(table) + words + gaps(table) * NARROWEST_GAP) * scale <= room;
    }

    /// The columns of a table that begins at `left` and has this room.
    Columns of(Table table, float left, float room, TableType type) {
        float scale = type.scale();
        float[] whole = wholeWords(table);
        float forWords = room / scale - forFigures(table);
        float gap = gap(table, forWords, sum(whole));
        float[] widths = share(table, whole, forWords - gaps(table) * gap);
        for (int at = 0; at < widths.length; at++) {
            widths[at] = scale * (holdsFigures(table, at) ? figures.get(table.columns().get(at)) : widths[at]);
        }
        return new Columns(left, gap * scale, widths, type);
    }

    /// Wider where there is room to spare, narrower where words would be left with next to none.
    private static float gap(Table table, float room, float wanted) {
        int gaps = Math.max(1, gaps(table));
        float even = (room - wanted) / gaps;
        if (even >= GAP) {
            return table.width() == Table.Width.FULL ? Math.min(even, WIDEST_GAP) : GAP;
        }
        return Math.clamp((room - Math.min(wanted, ROOM_FOR_WORDS)) / gaps, NARROWEST_GAP, GAP);
    }

    /// Shares the room for words; too much of it goes to one column where the table is to fill the page.
    private float[] share(Table table, float[] whole, float room) {
        float spare = room - sum(whole);
        if (spare < 0) {
            return WordShares.of(whole, leastWords(table, room), room);
        }
        float[] widths = whole.clone();
        widths[elastic(table, widths)] += table.width() == Table.Width.FULL ? spare : 0;
        return widths;
    }

    /// The column that takes room to spare: the last before the figures, so that a line's names stand together; the widest
    /// of a table of words.
    private static int elastic(Table table, float[] widths) {
        int figuresFrom = ColumnGroups.figuresFrom(table);
        return figuresFrom < widths.length
                ? Math.max(0, figuresFrom - 1)
                : IntStream.range(0, widths.length).boxed().max(Comparator.comparing(at -> widths[at])).orElse(0);
    }

    // ---- what columns want; nothing where they hold the other kind

    private float[] wholeWords(Table table) {
        return words(table, wanted(table).whole(), Float.MAX_VALUE);
    }

    private float[] leastWords(Table table, float room) {
        return words(table, wanted(table).least(), room * LONGEST_WORD);
    }

    private static float[] words(Table table, float[] widths, float most) {
        float[] words = new float[widths.length];
        for (int at = 0; at < words.length; at++) {
            words[at] = holdsFigures(table, at) ? 0 : Math.min(widths[at], most);
        }
        return words;
    }

    private float forFigures(Table table) {
        float sum = 0;
        for (int at = 0; at < table.columns().size(); at++) {
            sum += holdsFigures(table, at) ? figures.get(table.columns().get(at)) : 0;
        }
        return sum;
    }

    private static boolean holdsFigures(Table table, int at) {
        return table.columns().get(at).holds() == Holds.FIGURES;
    }

    private static int gaps(Table table) {
        return table.columns().size() - 1;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
