package org.hubplan.report.pdf;

import java.util.List;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;
import org.hubplan.report.pdf.Sheet.Bookmark;

/// Sets one table: its heading again on every page it reaches, rows that belong together kept together.
final class TableSetter {
    /// A table up to this share of a page stays whole, with room for the section's heading.
    private static final float WHOLE = 0.5f;
    private static final float AFTER = 8;

    private final Table table;
    private final Precision precision;
    private final Faces faces;
    private final Columns columns;
    private final TableHead head;
    private final RowSetter setter;
    private final BrokenRow[] rows;
    private final float pageHeight;
    private int firstOnPage;

    /// @param pageHeight what a page has between head and foot
    TableSetter(Table table, Precision precision, Faces faces, Columns columns, float pageHeight) {
        this.table = table;
        this.precision = precision;
        this.faces = faces;
        this.columns = columns;
        this.pageHeight = pageHeight;
        this.head = new TableHead(table, faces, columns);
        this.setter = new RowSetter(table, faces, columns);
        this.rows = new BrokenRow[table.rows().size()];
    }

    /// Height of the heading and the first rows that belong together; of the whole table where it fits on a page.
    float least() {
        float whole = head.height();
        for (int at = 0; at < rows.length; at++) {
            whole += row(at).height();
            if (whole > pageHeight * WHOLE) {
                return head.height() + together(0);
            }
        }
        return whole;
    }

    void onto(Typesetter page) {
        if (!page.isAtTop() && !page.hasRoom(least())) {
            page.newSheet();
        }
        Tag tag = page.tag("Table");
        head.onto(page, tag.with("THead"));
        Tag body = tag.with("TBody");
        String group = "";
        for (int at = 0; at < rows.length; at++) {
            boolean isRunStart = at == 0 || !isGlued(at - 1);
            if (isRunStart && !page.hasRoom(together(at))) {
                turn(page, at, group);
            }
            group = switch (rank(at)) {
                case GROUP -> table.rows().get(at).cells().getFirst().words(precision);
                case LINE -> group;
                case SUBTOTAL, TOTAL -> "";
            };
            set(page, at, group, body);
            page.rowIsSet();
        }
        setter.closing(page);
        page.down(columns.type().times(AFTER));
    }

    /// To the next page, where the heading stands again, and the name of the group the first lines belong to.
    private void turn(Typesetter page, int at, String group) {
        page.newSheet();
        firstOnPage = at;
        head.again(page);
        if (rank(at) == Rank.LINE && !group.isEmpty()) {
            setter.group(page, broken(Row.group(group + ", continued")), Tag.ARTIFACT);
        }
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

    /// Height of this row and all that are kept with it; never more than a page has.
    private float together(int from) {
        float height = row(from).height();
        for (int at = from; isGlued(at); at++) {
            height += row(at + 1).height();
        }
        return Math.min(height, pageHeight - head.height());
    }

    // ---- rows

    private BrokenRow row(int at) {
        if (rows[at] == null) {
            rows[at] = broken(table.rows().get(at));
        }
        return rows[at];
    }

    private BrokenRow broken(Row row) {
        return BrokenRow.of(row, precision, faces, columns);
    }

    private void set(Typesetter page, int at, String group, Tag body) {
        if (rank(at) == Rank.GROUP) {
            if (table.bookmarked()) {
                page.sheet().bookmarks().add(new Bookmark(1, row(at).cells().getFirst().getFirst(), page.y()));
            }
            setter.group(page, row(at), body.with("TR").with("TH", "Row", columns.count()));
            return;
        }
        boolean isFirstPart = true;
        for (BrokenRow part : fitting(page, row(at))) {
            if (!isFirstPart) {
                turn(page, at, group);
            }
            setter.figures(page, part, isFirstPart && repeatsName(at), body.with("TR"));
            isFirstPart = false;
        }
        if (at + 1 < rows.length && rank(at + 1) == Rank.LINE) {
            setter.hairline(page);
        }
    }

    /// The row itself, but in parts where it is longer than a page.
    private List<BrokenRow> fitting(Typesetter page, BrokenRow row) {
        if (page.hasRoom(row.height())) {
            return List.of(row);
        }
        float room = pageHeight - head.height() - 3 * (row.height() - row.lines() * row.style().leading());
        return row.parts((int) (room / row.style().leading()) - 2);
    }

    /// Whether a line bears the same name as the line above it on the page.
    private boolean repeatsName(int at) {
        return at > firstOnPage
                && rank(at) == Rank.LINE
                && rank(at - 1) == Rank.LINE
                && table.rows().get(at).cells().getFirst().equals(table.rows().get(at - 1).cells().getFirst());
    }
}
