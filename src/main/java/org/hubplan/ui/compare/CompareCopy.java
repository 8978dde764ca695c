package org.hubplan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Row;
import org.hubplan.ui.compare.CompareRow.Rank;
import org.hubplan.ui.compare.CompareViewModel.Shown;
import org.hubplan.ui.kit.Texts;

/// The comparison as a table for a letter or a spreadsheet: what is shown, to the penny.
record CompareCopy(Shown shown) {
    Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Texts.of("compare.figure"))));
        for (int at = 0; at < shown.cards().size(); at++) {
            String option = shown.cards().get(at).option().words();
            columns.add(Column.figures(option, Texts.of("compare.here")));
            if (at > 0) {
                columns.add(Column.figures(option, Texts.of("compare.change")));
            }
        }
        return new Table(
                Texts.of("compare.title"), columns, shown.rows().stream().map(this::row).toList(), Table.Width.FULL, false);
    }

    private Row row(CompareRow row) {
        if (row.rank() == Rank.HEADING && row.each().isEmpty()) {
            return Row.group(row.figure());
        }
        List<Cell> cells = new ArrayList<>(List.of(new Words(row.figure())));
        for (int at = 0; at < shown.cards().size(); at++) {
            cells.add(row.cell(at).exact().value());
            if (at > 0) {
                cells.add(row.cell(at).exact().change());
            }
        }
        return new Row(row.rank() == Rank.HEADING ? Row.Rank.SUBTOTAL : Row.Rank.LINE, cells);
    }
}
