package org.hubplan.report.staffing;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.ledger.By;
import org.hubplan.model.Displaced;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Column;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// What the posts do, in alphabetical order; people without a post come last.
final class ByFunction {
    private ByFunction() {}

    static List<Block> of(Against against) {
        FigureColumns figures = FigureColumns.ofMixedGrades(against);
        List<String> functions = new ArrayList<>(against.keys(By.FUNCTION, String.class));
        if (functions.remove(Displaced.FUNCTION)) {
            functions.add(Displaced.FUNCTION);
        }
        List<Row> rows = new ArrayList<>();
        for (String function : functions) {
            rows.add(figures.row(Rank.LINE, against.of(By.FUNCTION, function), function));
        }
        rows.addAll(figures.ofTheRest(against, 0, 0));
        rows.add(figures.row(Rank.TOTAL, against.total(), against.totalName()));
        return List.of(
                new Block.Heading(1, "By function", false),
                new Table(
                        "BWT, strength, vacancies and cost by function",
                        figures.after(Column.words("Function")),
                        rows,
                        Table.Width.FULL,
                        false));
    }
}
