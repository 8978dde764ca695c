package org.hubplan.report.staffing;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.ledger.By;
import org.hubplan.model.Command;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Column;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// Whose BWT the posts count to, wherever they sit.
final class ByCommand {
    private ByCommand() {}

    static List<Block> of(Against against) {
        FigureColumns figures = FigureColumns.ofMixedGrades(against);
        List<Row> rows = new ArrayList<>();
        for (Command command : against.keys(By.COMMAND, Command.class)) {
            rows.add(figures.row(Rank.LINE, against.of(By.COMMAND, command), command.name()));
        }
        rows.addAll(figures.ofTheRest(against, 0, 0));
        rows.add(figures.row(Rank.TOTAL, against.total(), against.totalName()));
        return List.of(
                new Block.Heading(1, "By command", false),
                new Table(
                        "BWT, strength, vacancies and cost by command",
                        figures.after(Column.words("Command whose BWT the posts count to")),
                        rows,
                        Table.Width.FULL,
                        false));
    }
}
