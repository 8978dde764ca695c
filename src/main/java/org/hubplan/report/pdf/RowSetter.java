package org.hubplan.report.pdf;

import java.util.List;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Column.Holds;
import org.hubplan.report.Row.Rank;

/// Sets single rows of one table: words from the left, figures to the right, rules between.
final class RowSetter {
    private static final float THIN = 0.35f;
    private static final float FIRM = 0.8f;

    private final Table table;
    private final Faces faces;
    private final Columns columns;

    RowSetter(Table table, Faces faces, Columns columns) {
        this.table = table;
        this.faces = faces;
        this.columns = columns;
    }

    /// A group's name.
    void group(Typesetter page, BrokenRow row, Tag tag) {
        float top = page.y() + row.above();
        for (String line : row.cells().getFirst()) {
            page.sheet().line(columns.left(), top + row.style().drop(), line, row.style(), tag);
            top += row.style().leading();
        }
        page.down(row.height());
    }

    /// A line, a subtotal or a total.
    ///
    /// @param repeatsName whether it bears the name of the line above it, and says so in quiet print
    void figures(Typesetter page, BrokenRow row, boolean repeatsName, Tag tag) {
        Rank rank = row.row().rank();
        if (rank != Rank.LINE) {
            rule(page, rank == Rank.TOTAL ? FIRM : THIN, Ink.QUIET);
        }
        for (int at = 0; at < columns.count(); at++) {
            boolean isName = at == 0;
            Style style = isName && repeatsName ? row.style().quiet() : row.style();
            cell(page, row, at, style, isName ? tag.with("TH", "Row", 1) : tag.with("TD"));
        }
        page.down(row.height());
    }

    /// Parts two lines from one another.
    void hairline(Typesetter page) {
        rule(page, THIN, Ink.HAIRLINE);
    }

    /// Ends the table.
    void closing(Typesetter page) {
        rule(page, FIRM, Ink.QUIET);
    }

    private void rule(Typesetter page, float thickness, Ink ink) {
        page.sheet().rule(columns.left(), page.y(), columns.width(), thickness, ink);
    }

    private void cell(Typesetter page, BrokenRow row, int at, Style style, Tag tag) {
        boolean holdsFigures = table.columns().get(at).holds() == Holds.FIGURES;
        float top = page.y() + row.above();
        List<String> lines = row.cells().get(at);
        for (String line : lines) {
            Style used = holdsFigures && isNil(line) ? style.quiet() : style;
            float room = columns.width(at) - faces.width(line, used);
            page.sheet().line(columns.x(at) + (holdsFigures ? room : 0), top + used.drop(), line, used, tag);
            top += used.leading();
        }
    }

    private static boolean isNil(String figure) {
        return figure.equals("=") || figure.chars().allMatch(sign -> sign == '0' || sign == '.');
    }
}
