package org.hubplan.report.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.report.Block.Beside;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Paper;
import org.hubplan.report.Precision;

/// The tables of one paper on its page: all in one type, the largest in which each fits; a table that fits in none is
/// broken into groups of columns, and two that don't fit side by side stand one beneath the other.
final class Tables {
    private static final float BETWEEN_HALVES = 40;
    /// Type from largest to smallest, as a share of the full size of 8 points: below 6.5 nobody reads figures.
    private static final float[] LADDER = {1.2f, 1.1f, 1, 0.9375f, 0.875f, 0.8125f};
    private static final float SMALLEST = LADDER[LADDER.length - 1];

    private final Precision precision;
    private final Faces faces;
    private final Page page;
    private final Widths widths;
    private final TableType type;
    private final Map<Table, List<TableSetter>> setters = new IdentityHashMap<>();

    Tables(Paper paper, Precision precision, Faces faces, Page page) {
        this.precision = precision;
        this.faces = faces;
        this.page = page;
        this.widths = new Widths(paper, precision, faces);
        this.type = TableType.at(scale(paper.tables().toList()));
    }

    private float scale(List<Table> tables) {
        List<Table> unbroken = tables.stream()
                .filter(table -> widths.fits(table, page.textWidth(), SMALLEST))
                .toList();
        for (float scale : LADDER) {
            if (scale <= page.scale() && unbroken.stream().allMatch(table -> widths.fits(table, page.textWidth(), scale))) {
                return scale;
            }
        }
        return SMALLEST;
    }

    void onto(Typesetter sheet, Table table) {
        setters(table).forEach(setter -> setter.onto(sheet));
    }

    /// The least height that must stand on one page.
    float least(Table table) {
        return setters(table).getFirst().least();
    }

    void onto(Typesetter sheet, Beside beside) {
        if (!fitSideBySide(beside)) {
            onto(sheet, beside.left());
            onto(sheet, beside.right());
            return;
        }
        if (!sheet.isAtTop() && !sheet.hasRoom(least(beside))) {
            sheet.newSheet();
        }
        float top = sheet.y();
        left(beside).onto(sheet);
        float bottom = sheet.y();
        sheet.down(top - bottom);
        right(beside).onto(sheet);
        sheet.down(Math.max(0, bottom - sheet.y()));
    }

    float least(Beside beside) {
        return fitSideBySide(beside)
                ? Math.max(left(beside).least(), right(beside).least())
                : least(beside.left());
    }

    // ---- setters, one for each table or part of one

    private List<TableSetter> setters(Table table) {
        List<TableSetter> known = setters.get(table);
        if (known == null) {
            known = new ArrayList<>();
            for (Table part : ColumnGroups.of(table, one -> widths.fits(one, page.textWidth(), type.scale()))) {
                known.add(setter(part, page.left(), page.textWidth()));
            }
            setters.put(table, known);
        }
        return known;
    }

    private TableSetter setter(Table table, float left, float room) {
        return new TableSetter(table, precision, faces, widths.of(table, left, room, type), page.textHeight());
    }

    private float half() {
        return (page.textWidth() - BETWEEN_HALVES) / 2;
    }

    private boolean fitSideBySide(Beside beside) {
        return widths.fits(beside.left(), half(), type.scale()) && widths.fits(beside.right(), half(), type.scale());
    }

    private TableSetter left(Beside beside) {
        return half(beside.left(), page.left());
    }

    private TableSetter right(Beside beside) {
        return half(beside.right(), page.left() + half() + BETWEEN_HALVES);
    }

    private TableSetter half(Table table, float left) {
        return setters.computeIfAbsent(table, _ -> List.of(setter(table, left, half()))).getFirst();
    }
}
