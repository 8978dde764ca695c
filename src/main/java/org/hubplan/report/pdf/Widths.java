package org.hubplan.report.pdf;

import java.util.HashMap;
import java.util.Map;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Column;
import org.hubplan.report.Column.Holds;
import org.hubplan.report.Paper;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// How wide columns are. A column of figures is as wide in every table of the paper as its widest figure in
/// any of them; words share what is left.
final class Widths {
    /// Between two columns.
    static final float GAP = 11;

    private final Faces faces;
    private final Precision precision;
    private final Map<Column, Float> figures = new HashMap<>();

    Widths(Paper paper, Precision precision, Faces faces) {
        this.faces = faces;
        this.precision = precision;
        for (var block : paper.blocks()) {
            if (block instanceof Table table) {
                for (int at = 0; at < table.columns().size(); at++) {
                    Column column = table.columns().get(at);
                    if (column.holds() == Holds.FIGURES) {
                        figures.merge(column, natural(table, at), Math::max);
                    }
                }
            }
        }
    }

    /// Of each column of a table, in points, gaps not counted.
    float[] of(Table table) {
        int count = table.columns().size();
        float[] widths = new float[count];
        float left = Sheet.width() - (count - 1) * GAP;
        float wanted = 0;
        int words = 0;
        for (int at = 0; at < count; at++) {
            Column column = table.columns().get(at);
            boolean holdsFigures = column.holds() == Holds.FIGURES;
            widths[at] = holdsFigures ? figures.get(column) : natural(table, at);
            if (holdsFigures) {
                left -= widths[at];
            } else {
                wanted += widths[at];
                words++;
            }
        }
        if (words > 0 && (wanted > left || table.width() == Table.Width.FULL)) {
            share(table, widths, left, wanted);
        }
        return widths;
    }

    /// Shares the room for words: too little of it goes evenly, and columns that want less than an even share get what
    /// they want; too much of it goes to the widest.
    private static void share(Table table, float[] widths, float room, float wanted) {
        if (wanted <= room) {
            widths[widestWords(table, widths)] += room - wanted;
            return;
        }
        boolean[] settled = new boolean[widths.length];
        float left = room;
        int open = (int) table.columns().stream().filter(column -> column.holds() == Holds.WORDS).count();
        boolean found = true;
        while (found && open > 0) {
            found = false;
            for (int at = 0; at < widths.length; at++) {
                boolean isOpen = table.columns().get(at).holds() == Holds.WORDS && !settled[at];
                if (isOpen && widths[at] <= left / open) {
                    settled[at] = true;
                    left -= widths[at];
                    open--;
                    found = true;
                }
            }
        }
        for (int at = 0; at < widths.length; at++) {
            if (table.columns().get(at).holds() == Holds.WORDS && !settled[at]) {
                widths[at] = left / open;
            }
        }
    }

    private static int widestWords(Table table, float[] widths) {
        int widest = -1;
        for (int at = 0; at < widths.length; at++) {
            boolean holdsWords = table.columns().get(at).holds() == Holds.WORDS;
            if (holdsWords && (widest < 0 || widths[at] > widths[widest])) {
                widest = at;
            }
        }
        return widest;
    }

    /// What a column needs so that nothing in it is broken, but its heading between words.
    private float natural(Table table, int at) {
        float widest = faces.widestWord(table.columns().get(at).heading(), Style.HEADING);
        for (Row row : table.rows()) {
            if (row.rank() != Rank.GROUP) {
                Cell cell = row.cells().get(at);
                widest = Math.max(widest, faces.width(faces.printable(cell.words(precision)), TableSetter.style(row.rank())));
            }
        }
        return widest;
    }
}
