package org.hubplan.report.docx;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Column.Holds;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// How wide the columns of a table are in Word: figures whole on one line, words sharing what is left.
///
/// @param widths in points, one a column
/// @param size of type, in points: smaller where figures would take the whole width
record ColumnWidths(float[] widths, float size) {
    static final float USUAL_SIZE = 8;
    private static final float SMALLEST_SIZE = 5.5f;
    /// Blank at both sides of a cell together.
    static final float PADDING = 7;
    private static final float LEAST_FOR_WORDS = 42;
    /// The most a column of figures gets of room to spare.
    private static final float MOST_SPARE = 12;

    /// @param room from margin to margin, in points
    static ColumnWidths of(Table table, Precision precision, float room) {
        for (float size = USUAL_SIZE; ; size -= 0.5f) {
            float[] natural = natural(table, precision, size);
            float figures = sum(table, natural, Holds.FIGURES);
            long words = table.columns().stream().filter(column -> column.holds() == Holds.WORDS).count();
            if (figures + words * LEAST_FOR_WORDS <= room || size <= SMALLEST_SIZE) {
                return new ColumnWidths(shared(table, natural, room - figures), size);
            }
        }
    }

    /// Of the whole table, in points.
    float sum() {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    boolean isUsualSize() {
        return size == USUAL_SIZE;
    }

    private static float sum(Table table, float[] widths, Holds holds) {
        float sum = 0;
        for (int at = 0; at < widths.length; at++) {
            sum += table.columns().get(at).holds() == holds ? widths[at] : 0;
        }
        return sum;
    }

    /// Too little room goes evenly, and a column of words that wants less than an even share gets what it wants.
    private static float[] shared(Table table, float[] widths, float room) {
        int[] words = IntStream.range(0, widths.length)
                .filter(at -> table.columns().get(at).holds() == Holds.WORDS)
                .toArray();
        float wanted = sum(table, widths, Holds.WORDS);
        if (wanted <= room) {
            return table.width() == Table.Width.FULL && words.length > 0 ? spread(widths, words, room - wanted) : widths;
        }
        float left = room;
        int[] slimFirst = Arrays.stream(words)
                .boxed()
                .sorted((one, other) -> Float.compare(widths[one], widths[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int at = 0; at < slimFirst.length; at++) {
            float share = Math.max(LEAST_FOR_WORDS, left / (slimFirst.length - at));
            widths[slimFirst[at]] = Math.min(widths[slimFirst[at]], share);
            left -= widths[slimFirst[at]];
        }
        return widths;
    }

    /// Some of the room to spare goes between the figures, the rest to the widest column of words.
    private static float[] spread(float[] widths, int[] words, float spare) {
        int figures = widths.length - words.length;
        float each = figures == 0 ? 0 : Math.min(MOST_SPARE, spare / 2 / figures);
        for (int at = 0; at < widths.length; at++) {
            int column = at;
            widths[at] += Arrays.stream(words).anyMatch(word -> word == column) ? 0 : each;
        }
        widths[Arrays.stream(words).reduce((one, other) -> widths[other] > widths[one] ? other : one).orElseThrow()] +=
                spare - each * figures;
        return widths;
    }

    private static float[] natural(Table table, Precision precision, float size) {
        float[] widths = new float[table.columns().size()];
        for (int at = 0; at < widths.length; at++) {
            String heading = table.columns().get(at).heading();
            float widest = Arrays.stream(heading.split(" ")).map(ColumnWidths::ems).max(Float::compare).orElse(0f);
            for (Row row : table.rows()) {
                if (row.rank() != Rank.GROUP) {
                    widest = Math.max(widest, ems(row.cells().get(at).words(precision)));
                }
            }
            widths[at] = widest * size + PADDING;
        }
        return widths;
    }

    /// About how wide words are in bold Arial, in its size: whoever opens the file may have another typeface anyway.
    private static float ems(String words) {
        float ems = 0;
        for (char sign : words.toCharArray()) {
            ems += Character.isDigit(sign) || Character.isLowerCase(sign) ? 0.57f
                    : Character.isUpperCase(sign) ? 0.72f
                    : ",.:;'()/ \u00a0".indexOf(sign) >= 0 ? 0.31f
                    : 0.6f;
        }
        return ems;
    }
}
