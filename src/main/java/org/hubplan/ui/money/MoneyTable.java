package org.hubplan.ui.money;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.ledger.Standing;
import org.hubplan.money.funding.Funding;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;
import org.hubplan.ui.kit.Texts;

/// Funding laid out as a table: costs, what meets them and what nothing meets; beside them what is no cost; and apart
/// from both, the whole pay bill.
record MoneyTable(List<String> years, List<MoneyGroup> groups) {
    static MoneyTable of(Standing option, Funding funding) {
        CostRows costs = new CostRows(option, funding);
        PayRows pay = new PayRows(option, funding);
        return new MoneyTable(
                funding.years().stream().map(year -> year.year().toString()).toList(),
                List.of(
                        new MoneyGroup("costs", Texts.of("money.group.costs"), false, costs.costs()),
                        new MoneyGroup("met", Texts.of("money.group.met"), false, costs.met()),
                        new MoneyGroup("aside", Texts.of("money.group.aside"), false, pay.aside()),
                        new MoneyGroup("bill", Texts.of("money.group.bill"), true, pay.bill())));
    }

    /// Every line, whatever its group.
    List<MoneyRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /// The line of a name.
    MoneyRow row(String name) {
        return rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    /// For a letter or a spreadsheet: every line to the penny, folded or not.
    Table copied() {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Texts.of("money.pounds"))));
        years.forEach(year -> columns.add(Column.figures("£", year)));
        List<Row> rows = new ArrayList<>();
        for (MoneyGroup group : groups) {
            rows.add(Row.group(group.title()));
            group.rows().forEach(row -> rows.add(copied(row)));
        }
        return new Table(Texts.of("money.face.years"), columns, rows, Table.Width.FULL, false);
    }

    private static Row copied(MoneyRow row) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(row.name())));
        row.cells().forEach(cell -> cells.add(Cell.of(cell.pence(), Measure.PENCE)));
        return new Row(row.sort() == MoneyRow.Sort.TOTAL ? Row.Rank.SUBTOTAL : Row.Rank.LINE, cells);
    }
}
