package org.hubplan.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.picture.Picture;

/// One page while it is being set: its marks in reading order, and the bookmarks that lead to it.
record Sheet(List<Mark> marks, List<Bookmark> bookmarks) {
    private static final char HOLDING_BLANK = '\u00a0';

    Sheet() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /// @param level 0 for a section, 1 for a part of one
    /// @param y where the page is shown from
    record Bookmark(int level, String words, float y) {}

    /// Blanks that hold words together have done so by now, and become plain ones, which a reader can search for.
    void line(float x, float baseline, String words, Style style, Tag tag) {
        if (!words.isEmpty()) {
            marks.add(new Mark.Line(x, baseline, words.replace(HOLDING_BLANK, ' '), style, tag));
        }
    }

    void picture(float x, float y, Picture picture, ChartType type, Tag tag) {
        marks.add(new Mark.Drawn(x, y, picture, type, tag));
    }

    void rule(float x, float y, float width, float thickness, Ink ink) {
        marks.add(new Mark.Bar(x, y, width, thickness, ink));
    }
}
