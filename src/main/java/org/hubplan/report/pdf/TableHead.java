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
    private final Columns columns;
    private final TableType type;
    private final float pad;
    private final List<List<String>> headings = new ArrayList<>();
    private final List<Band> bands;
    private final int lines;

    /// Neighbouring columns under one heading, or one column that may have none.
    record Band(String words, int first, int span) {}

    TableHead(Table table, Faces faces, Columns columns) {
        this.table = table;
        this.faces = faces;
        this.columns = columns;
        this.type = columns.type();
        this.pad = type.times(PAD);
        this.bands = bands(table);
        int most = 1;
        for (int at = 0; at < columns.count(); at++) {
            String words = faces.printable(table.columns().get(at).heading());
            List<String> broken = faces.lines(words, type.heading(), columns.width(at));
            headings.add(broken);
            most = Math.max(most, broken.size());
        }
        this.lines = most;
    }

    /// Every column in one band or another.
    static List<Band> bands(Table table) {
        List<Band> bands = new ArrayList<>();
        int at = 0;
        while (at < table.columns().size()) {
            String words = table.columns().get(at).band();
            int end = at + 1;
            while (!words.isEmpty()
                    && end < table.columns().size()
                    && table.columns().get(end).band().equals(words)) {
                end++;
            }
            bands.add(new Band(words, at, end - at));
            at = end;
        }
        return bands;
    }

    private boolean hasBands() {
        return bands.stream().anyMatch(band -> !band.words().isEmpty());
    }

    float height() {
        return (hasBands() ? type.heading().leading() + pad : 0) + lines * type.heading().leading() + 2 * pad;
    }

    /// At the top of the table.
    void onto(Typesetter page, Tag tag) {
        if (hasBands()) {
            Tag row = tag.with("TR");
            bands(page, bands.stream().map(band -> bandTag(row, band)).toList());
        }
        Tag row = tag.with("TR");
        headings(page, table.columns().stream().map(_ -> row.with("TH", "Column", 1)).toList());
    }

    private static Tag bandTag(Tag row, Band band) {
        return band.words().isEmpty() ? row.with("TD", "", band.span()) : row.with("TH", "Column", band.span());
    }

    /// Once more, on a further page of the same table.
    void again(Typesetter page) {
        if (hasBands()) {
            bands(page, bands.stream().map(_ -> Tag.ARTIFACT).toList());
        }
        headings(page, table.columns().stream().map(_ -> Tag.ARTIFACT).toList());
    }

    private void bands(Typesetter page, List<Tag> tags) {
        for (int at = 0; at < bands.size(); at++) {
            Band band = bands.get(at);
            String words = faces.printable(band.words());
            float x = columns.x(band.first());
            float room = columns.span(band.first(), band.span()) - faces.width(words, type.heading());
            boolean isOne = band.span() == 1;
            page.sheet().line(
                    isOne ? x + room : x + room / 2, page.y() + type.heading().drop(), words, type.heading(), tags.get(at));
            if (!isOne) {
                float width = columns.span(band.first(), band.span());
                page.sheet().rule(x, page.y() + type.heading().leading() + type.times(1.5f), width, THIN, Ink.QUIET);
            }
        }
        page.down(type.heading().leading() + pad);
    }

    private void headings(Typesetter page, List<Tag> tags) {
        float bottom = page.y() + pad + lines * type.heading().leading();
        for (int at = 0; at < columns.count(); at++) {
            Column column = table.columns().get(at);
            float top = bottom - headings.get(at).size() * type.heading().leading();
            for (String line : headings.get(at)) {
                float room = columns.width(at) - faces.width(line, type.heading());
                float x = columns.x(at) + (column.holds() == Holds.FIGURES ? room : 0);
                page.sheet().line(x, top + type.heading().drop(), line, type.heading(), tags.get(at));
                top += type.heading().leading();
            }
        }
        page.down(lines * type.heading().leading() + 2 * pad);
        page.sheet().rule(columns.left(), page.y(), columns.width(), FIRM, Ink.QUIET);
    }
}
