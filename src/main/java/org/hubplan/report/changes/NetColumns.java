package org.hubplan.report.changes;

import static org.hubplan.report.Measure.COUNT;
import static org.hubplan.report.Measure.FTE;
import static org.hubplan.report.Measure.PENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.hubplan.ledger.Totals;
import org.hubplan.report.Cell;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// The figures of every line: as it is, as it is to be, and the difference.
final class NetColumns {
    private static final String NET = "net";

    private NetColumns() {}

    /// Of whole dimensions: posts, vacancies, FTE of posts and of people, and what pay comes to more or less.
    static List<Column> after(Column... first) {
        List<Column> columns = new ArrayList<>(List.of(first));
        for (String band : List.of("Posts", "Vacant posts", "BWT, FTE", "Strength, FTE")) {
            columns.add(Column.figures(band, "as\u00a0is"));
            columns.add(Column.figures(band, "to\u00a0be"));
            columns.add(Column.figures(band, NET));
        }
        columns.add(Column.figures("BWT cost £", NET));
        return columns;
    }

    static Row row(Rank rank, Totals asIs, Totals toBe, Cell... first) {
        List<Cell> cells = new ArrayList<>(List.of(first));
        three(cells, asIs, toBe, COUNT, Totals::posts);
        three(cells, asIs, toBe, COUNT, Totals::vacantPosts);
        three(cells, asIs, toBe, FTE, Totals::bwtFte);
        three(cells, asIs, toBe, FTE, Totals::strengthFte);
        cells.add(Cell.change(toBe.bwtCost() - asIs.bwtCost(), PENCE));
        return new Row(rank, cells);
    }

    /// With no figure at all.
    static Row without(Cell... first) {
        List<Cell> cells = new ArrayList<>(List.of(first));
        int all = after().size();
        for (int at = 0; at < all; at++) {
            cells.add(Cell.NOTHING);
        }
        return new Row(Rank.LINE, cells);
    }

    private static void three(
            List<Cell> cells, Totals asIs, Totals toBe, Measure measure, ToLongFunction<Totals> figure) {
        long before = figure.applyAsLong(asIs);
        long after = figure.applyAsLong(toBe);
        cells.add(Cell.of(before, measure));
        cells.add(Cell.of(after, measure));
        cells.add(Cell.change(after - before, measure));
    }
}
