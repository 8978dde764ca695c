package org.hubplan.report.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hubplan.ledger.By;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Stack;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// Every stack there is or was: hub by hub, functions in alphabetical order, grades senior first.
final class Establishment {
    static final Comparator<Stack> ORDER =
            Comparator.comparing(Stack::function).thenComparing(Stack::grade);

    private Establishment() {}

    static List<Block> of(Against against) {
        FigureColumns figures = FigureColumns.ofStacks(against);
        List<Row> rows = new ArrayList<>();
        for (HubKind kind : HubKind.values()) {
            for (Hub hub : ByHub.shown(against, kind)) {
                if (!against.of(By.HUB, hub.code()).isNothing()) {
                    addHub(rows, against, figures, hub);
                }
            }
        }
        rows.addAll(figures.ofTheRest(against, 0, 1));
        rows.add(figures.row(Rank.TOTAL, against.total(), new Words(against.totalName()), Cell.NOTHING));
        return List.of(
                new Block.Heading(1, "Establishment by hub, function and grade", true),
                new Table(
                        "Posts here, strength, vacancies and cost by hub, function and grade",
                        figures.after(Column.words("Function"), Column.words("Grade")),
                        rows,
                        Table.Width.FULL,
                        true));
    }

    /// Code and name, and what is to be known of it: `COV Covert Intelligence (restricted)`.
    static String title(Hub hub) {
        return hub.isTray() ? hub.name() : hub.code() + " " + ByHub.name(hub);
    }

    private static void addHub(List<Row> rows, Against against, FigureColumns figures, Hub hub) {
        rows.add(Row.group(title(hub)));
        against.stacksAt(hub.code(), ORDER).forEach((stack, pair) -> rows.add(
                figures.row(Rank.LINE, pair, new Words(stack.function()), new Words(stack.grade().label()))));
        rows.add(figures.row(
                Rank.SUBTOTAL, against.of(By.HUB, hub.code()), new Words(hub.name() + " in all"), Cell.NOTHING));
    }
}
