package org.hubplan.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Column;
import org.hubplan.report.Column.Holds;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;
import org.hubplan.report.pdf.Sheet.Bookmark;

/// Sets one table: its heading again on every page it reaches, rows that belong together kept together.
final class TableSetter {
    private static final float THIN = 0.35f;
    private static final float FIRM = 0.8f;
    private static final float PAD = 2.2f;
    private static final float ABOVE_GROUP = 7;
    private static final float AFTER = 8;

    private final Table table;
    private final Precision precision;
    private final Faces faces;
    private final Columns columns;
    private final TableHead head;
    private final SetRow[] rows;
    private int firstOnPage;

    /// A row, with its words broken into lines.
    ///
    /// @param cells lines of each cell
    /// @param height with all that belongs above and below
    private record SetRow(List<List<String>> cells, float height) {}

    TableSetter(Table table, Precision precision, Faces faces, Columns columns) {
        this.table = table;
        this.precision = precision;
        this.faces = faces;
        this.columns = columns;
        this.head = new TableHead(table, faces, columns);
        this.rows = new SetRow[table.rows().size()];
    }

    static Style style(Rank rank) {
        return switch (rank) {
            case GROUP -> Style.GROUP;
            case LINE -> Style.LINE;
            case SUBTOTAL -> Style.SUBTOTAL;
            case TOTAL -> Style.TOTAL;
        };
    }

    /// Height of the heading and the first rows that belong together; of the whole table where it fits on a page.
    float least() {
        float whole = head.height();
        for (int at = 0; at < rows.length; at++) {
            whole += row(at).height();
            if (whole > Sheet.height() * WHOLE) {
                return head.height() + together(0);
            }
        }
        return whole;
    }

    /// A table up to this share of a page stays whole, with room for the section's heading.
    private static final float WHOLE = 0.92f;

    void onto(Typesetter page) {
        if (!page.isAtTop() && !page.hasRoom(least())) {
            page.newSheet();
        }
        Tag tag = page.tag("Table");
        head.onto(page, tag.with("THead"));
        Tag body = tag.with("TBody");
        String group = "";
        for (int at = 0; at < rows.length; at++) {
            Row row = table.rows().get(at);
            boolean isRunStart = at == 0 || !isGlued(at - 1);
            if (isRunStart && !page.hasRoom(together(at))) {
                page.newSheet();
                firstOnPage = at;
                head.again(page);
                if (row.rank() == Rank.LINE && !group.isEmpty()) {
                    continued(page, group);
                }
            }
            group = switch (row.rank()) {
                case GROUP -> row.cells().getFirst().words(precision);
                case LINE -> group;
                case SUBTOTAL, TOTAL -> "";
            };
            set(page, at, body);
        }
        page.down(AFTER);
    }

    // ---- what stays together

    /// Whether a row must stand on the same page as the next: a group with its first two lines, a total with the line above.
    private boolean isGlued(int at) {
        if (at + 1 >= rows.length) {
            return false;
        }
        Rank next = rank(at + 1);
        boolean followsGroup = at > 0 && rank(at - 1) == Rank.GROUP;
        return rank(at) == Rank.GROUP || followsGroup && next == Rank.LINE || next == Rank.SUBTOTAL || next == Rank.TOTAL;
    }

    private Rank rank(int at) {
        return table.rows().get(at).rank();
    }

    private float together(int from) {
        float height = row(from).height();
        for (int at = from; isGlued(at); at++) {
            height += row(at + 1).height();
        }
        return height;
    }

    // ---- rows

    private SetRow row(int at) {
        if (rows[at] == null) {
            rows[at] = broken(table.rows().get(at));
        }
        return rows[at];
    }

    private SetRow broken(Row row) {
        Style style = style(row.rank());
        List<List<String>> cells = new ArrayList<>(row.cells().size());
        int lines = 1;
        for (int at = 0; at < row.cells().size(); at++) {
            float width = row.rank() == Rank.GROUP ? columns.width() : columns.width(at);
            List<String> broken = faces.lines(faces.printable(row.cells().get(at).words(precision)), style, width);
            cells.add(broken);
            lines = Math.max(lines, broken.size());
        }
        float above = row.rank() == Rank.GROUP ? ABOVE_GROUP : 0;
        return new SetRow(cells, above + 2 * PAD + lines * style.leading());
    }

    private void set(Typesetter page, int at, Tag body) {
        Row row = table.rows().get(at);
        Sheet sheet = page.sheet();
        Tag tag = body.with("TR");
        if (row.rank() == Rank.GROUP) {
            if (table.bookmarked()) {
                sheet.bookmarks().add(new Bookmark(1, row(at).cells().getFirst().getFirst(), page.y()));
            }
            group(page, row(at).cells().getFirst(), tag.with("TH", "Row", columns.count()));
            page.down(row(at).height());
            return;
        }
        Style style = style(row.rank());
        boolean isSum = row.rank() != Rank.LINE;
        if (isSum) {
            sheet.rule(columns.left(), page.y(), columns.width(), row.rank() == Rank.TOTAL ? FIRM : THIN, Ink.QUIET);
        }
        for (int cell = 0; cell < columns.count(); cell++) {
            boolean isName = cell == 0;
            Style used = isName && repeatsName(at) ? style.quiet() : style;
            cell(page, row(at).cells().get(cell), cell, used, isName ? tag.with("TH", "Row", 1) : tag.with("TD"));
        }
        page.down(row(at).height());
        boolean isLast = at + 1 == rows.length;
        if (isLast || row.rank() == Rank.TOTAL) {
            sheet.rule(columns.left(), page.y(), columns.width(), FIRM, Ink.QUIET);
        } else if (rank(at + 1) == Rank.LINE) {
            sheet.rule(columns.left(), page.y(), columns.width(), THIN, Ink.HAIRLINE);
        }
    }

    private void cell(Typesetter page, List<String> lines, int at, Style style, Tag tag) {
        Column column = table.columns().get(at);
        float top = page.y() + PAD;
        for (String line : lines) {
            boolean isNil = column.holds() == Holds.FIGURES && isNil(line);
            Style used = isNil ? style.quiet() : style;
            float left = column.holds() == Holds.FIGURES ? columns.x(at) + columns.width(at) - faces.width(line, used) : columns.x(at);
            page.sheet().line(left, top + used.drop(), line, used, tag);
            top += used.leading();
        }
    }

    /// Whether a line bears the same name as the line above it on the page: quiet print then tells them apart from a new one.
    private boolean repeatsName(int at) {
        return at > firstOnPage
                && rank(at) == Rank.LINE
                && rank(at - 1) == Rank.LINE
                && table.rows().get(at).cells().getFirst().equals(table.rows().get(at - 1).cells().getFirst());
    }

    private static boolean isNil(String figure) {
        return figure.equals("=") || figure.chars().allMatch(sign -> sign == '0' || sign == '.');
    }

    private void group(Typesetter page, List<String> lines, Tag tag) {
        float top = page.y() + ABOVE_GROUP + PAD;
        for (String line : lines) {
            page.sheet().line(columns.left(), top + Style.GROUP.drop(), line, Style.GROUP, tag);
            top += Style.GROUP.leading();
        }
    }

    /// Says again, at the head of a page, what group its first lines belong to.
    private void continued(Typesetter page, String group) {
        List<String> lines = faces.lines(faces.printable(group) + ", continued", Style.GROUP, columns.width());
        group(page, lines, Tag.ARTIFACT);
        page.down(ABOVE_GROUP + 2 * PAD + lines.size() * Style.GROUP.leading());
    }
}
