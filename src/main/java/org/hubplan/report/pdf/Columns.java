package org.hubplan.report.pdf;

/// Where the columns of one table stand, in points from the page's left edge.
///
/// @param left where the table begins
/// @param gap between two columns
/// @param widths of the columns
/// @param type what their words are set in
record Columns(float left, float gap, float[] widths, TableType type) {
    int count() {
        return widths.length;
    }

    float width(int at) {
        return widths[at];
    }

    /// Left end of a column.
    float x(int at) {
        float x = left;
        for (int before = 0; before < at; before++) {
            x += widths[before] + gap;
        }
        return x;
    }

    /// From the first of these columns to the end of the last.
    float span(int first, int count) {
        return x(first + count - 1) + widths[first + count - 1] - x(first);
    }

    /// Of the whole table.
    float width() {
        return span(0, widths.length);
    }
}
