package org.hubplan.report.pdf;

import org.hubplan.report.Block.Facts;

/// Sets short answers side by side, as many in a row as have room, every row kept whole.
final class FactsSetter {
    private static final int MOST_IN_A_ROW = 4;
    private static final float LEAST_WIDTH = 118;
    private static final float AFTER_ROW = 6;
    private static final float AFTER = 2;

    private final Faces faces;
    private final Page page;
    private final Style label;
    private final Style fact;

    FactsSetter(Faces faces, Page page) {
        this.faces = faces;
        this.page = page;
        this.label = page.of(Style.LABEL);
        this.fact = page.of(Style.FACT);
    }

    void onto(Typesetter sheet, Facts facts) {
        int inARow = inARow();
        float width = (page.textWidth() - (inARow - 1) * Widths.GAP) / inARow;
        for (int from = 0; from < facts.facts().size(); from += inARow) {
            var row = facts.facts().subList(from, Math.min(from + inARow, facts.facts().size()));
            float height = 0;
            for (Facts.Fact one : row) {
                height = Math.max(height, height(one, width));
            }
            if (!sheet.hasRoom(height)) {
                sheet.newSheet();
            }
            float x = page.left();
            for (Facts.Fact one : row) {
                set(sheet, one, x, width);
                x += width + Widths.GAP;
            }
            sheet.down(height + page.times(AFTER_ROW));
        }
        sheet.down(page.times(AFTER));
    }

    private int inARow() {
        int fitting = (int) ((page.textWidth() + Widths.GAP) / (page.times(LEAST_WIDTH) + Widths.GAP));
        return Math.clamp(fitting, 1, MOST_IN_A_ROW);
    }

    private float height(Facts.Fact one, float width) {
        return faces.lines(faces.printable(one.label()), label, width).size() * label.leading()
                + faces.lines(faces.printable(one.words()), fact, width).size() * fact.leading();
    }

    private void set(Typesetter sheet, Facts.Fact one, float x, float width) {
        Tag tag = sheet.tag("P");
        float top = sheet.y();
        top = set(sheet, one.label(), label, x, top, width, tag);
        set(sheet, one.words(), fact, x, top, width, tag);
    }

    private float set(Typesetter sheet, String words, Style style, float x, float top, float width, Tag tag) {
        float y = top;
        for (String line : faces.lines(faces.printable(words), style, width)) {
            sheet.sheet().line(x, y + style.drop(), line, style, tag);
            y += style.leading();
        }
        return y;
    }
}
