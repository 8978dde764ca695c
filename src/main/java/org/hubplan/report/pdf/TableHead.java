package org.hubplan.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Column;
import org.hubplan.report.Column.Holds;

/// The heading of a table: bands over neighbouring columns, and the columns' own headings beneath.
final class TableHead {
    private static final float FIRM = 0.8f;
    private static final float THIN = 0.35f;
    private static final float PAD = 3;

    private final Table table;
    private final Faces faces;
    private final float[] widths;
    private final List<List<String>> headings = new ArrayList<>();
    private final int lines;
    private final boolean hasBands;

    TableHead(Table table, Faces faces, float[] widths) {
        this.table = table;
        this.faces = faces;
        this.widths = widths;
        int most = 1;
        for (int at = 0; at < widths.length; at++) {
            String words = faces.printable(table.columns().get(at).heading());
            List<String> broken = faces.lines(words, Style.HEADING, widths[at]);
            headings.add(broken);
            most = Math.max(most, broken.size());
        }
        this.lines = most;
        this.hasBands = table.columns().stream().anyMatch(column -> !column.band().isEmpty());
    }

    float height() {
        return (hasBands ? Style.HEADING.leading() + PAD : 0) + lines * Style.HEADING.leading() + 2 * PAD;
    }

    /// Width of the table.
    float width() {
        float width = (widths.length - 1) * Widths.GAP;
        for (float column : widths) {
            width += column;
        }
        return width;
    }

    /// At the top of the table.
    void onto(Typesetter page, Tag tag) {
        if (hasBands) {
            bands(page, tag.with("TR"), false);
        }
        headings(page, tag.with("TR"), false);
    }

    /// Once more, on a further page of the same table.
    void again(Typesetter page) {
        if (hasBands) {
            bands(page, Tag.ARTIFACT, true);
        }
        headings(page, Tag.ARTIFACT, true);
    }

    private void bands(Typesetter page, Tag row, boolean isAgain) {
        float x = Sheet.LEFT;
        int at = 0;
        while (at < widths.length) {
            String band = table.columns().get(at).band();
            int span = span(at);
            float width = -Widths.GAP;
            for (int of = at; of < at + span; of++) {
                width += widths[of] + Widths.GAP;
            }
            Tag tag = isAgain ? row : band.isEmpty() ? row.with("TD", "", span) : row.with("TH", "Column", span);
            String words = faces.printable(band);
            boolean isOne = span == 1;
            float left = isOne ? x + width - faces.width(words, Style.HEADING) : x + (width - faces.width(words, Style.HEADING)) / 2;
            page.sheet().line(left, page.y() + Style.HEADING.drop(), words, Style.HEADING, tag);
            if (!band.isEmpty() && !isOne) {
                page.sheet().rule(x, page.y() + Style.HEADING.leading() + 1.5f, width, THIN, Ink.QUIET);
            }
            x += width + Widths.GAP;
            at += span;
        }
        page.down(Style.HEADING.leading() + PAD);
    }

    /// How many neighbouring columns share a band; a column without one stands alone.
    private int span(int at) {
        String band = table.columns().get(at).band();
        int span = 1;
        while (!band.isEmpty()
                && at + span < widths.length
                && table.columns().get(at + span).band().equals(band)) {
            span++;
        }
        return span;
    }

    private void headings(Typesetter page, Tag row, boolean isAgain) {
        float x = Sheet.LEFT;
        float bottom = page.y() + PAD + lines * Style.HEADING.leading();
        for (int at = 0; at < widths.length; at++) {
            Column column = table.columns().get(at);
            Tag tag = isAgain ? row : row.with("TH", "Column", 1);
            float top = bottom - headings.get(at).size() * Style.HEADING.leading();
            for (String line : headings.get(at)) {
                float left = column.holds() == Holds.FIGURES ? x + widths[at] - faces.width(line, Style.HEADING) : x;
                page.sheet().line(left, top + Style.HEADING.drop(), line, Style.HEADING, tag);
                top += Style.HEADING.leading();
            }
            x += widths[at] + Widths.GAP;
        }
        page.down(lines * Style.HEADING.leading() + 2 * PAD);
        page.sheet().rule(Sheet.LEFT, page.y(), width(), FIRM, Ink.QUIET);
    }
}
