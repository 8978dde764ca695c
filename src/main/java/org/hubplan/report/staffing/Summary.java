package org.hubplan.report.staffing;

import static org.hubplan.report.Measure.COUNT;
import static org.hubplan.report.Measure.FTE;
import static org.hubplan.report.Measure.PENCE;
import static org.hubplan.report.Measure.PER_MILLE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.Totals;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;
import org.hubplan.report.staffing.Against.Pair;

/// The whole in figures: baseline, option and change side by side.
final class Summary {
    private final StaffingPlan plan;
    private final Pair total;
    private final boolean compares;

    private Summary(StaffingPlan plan) {
        this.plan = plan;
        this.total = new Against(plan).total();
        this.compares = !plan.option().isBaseline();
    }

    static List<Block> of(StaffingPlan plan) {
        Summary summary = new Summary(plan);
        return List.of(
                new Block.Heading(1, "Summary", false),
                new Table("Summary", summary.columns(), summary.rows(), Table.Width.NATURAL, false));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.words(""), Column.words("unit")));
        columns.add(Column.figures("", "baseline"));
        if (compares) {
            columns.add(Column.figures("", "option " + plan.option().number()));
            columns.add(Column.figures("", "change"));
        }
        return columns;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.group("Workforce"));
        rows.add(row("BWT (Budgeted Workforce Target)", "FTE", FTE, Totals::bwtFte));
        rows.add(row("Strength", "FTE", FTE, Totals::strengthFte));
        rows.add(row("Vacancies", "FTE", FTE, Totals::vacantFte));
        rows.add(row("Over-strength", "FTE", FTE, Totals::overFte));
        rows.add(row("Vacancies, share of BWT", "%", PER_MILLE, Totals::vacancyPerMille));
        rows.add(row("Posts for police officers", "FTE", FTE, Totals::officersFte));
        rows.add(row("Posts for police staff", "FTE", FTE, Totals::staffFte));
        rows.add(row("Posts", "posts", COUNT, Totals::posts));
        rows.add(row("Posts nobody is in", "posts", COUNT, Totals::vacantPosts));
        if (compares) {
            rows.add(Row.group("Moved to another hub than in the baseline"));
            rows.add(row("Posts with people in them", "posts", COUNT, Summary::movedFilled));
            rows.add(row("People in those posts", "people", COUNT, totals -> totals.get(Figure.MOVED_PEOPLE)));
            rows.add(row("Vacant posts", "posts", COUNT, totals -> totals.get(Figure.MOVED_VACANT_POSTS)));
        }
        rows.add(Row.group("Pay, full year " + plan.standing().ledger().pricing().year()));
        rows.add(row("Cost of BWT", "£", PENCE, Totals::bwtCost));
        rows.add(row("Cost of strength", "£", PENCE, Totals::strengthCost));
        if (compares) {
            addOrigins(rows);
        }
        return rows;
    }

    private static long movedFilled(Totals totals) {
        return totals.get(Figure.MOVED_POSTS) - totals.get(Figure.MOVED_VACANT_POSTS);
    }

    /// Where the change in the cost of BWT comes from: sides that are never added together.
    private void addOrigins(List<Row> rows) {
        Growth growth = plan.standing().growth(plan.scope());
        long transferred = total.change().bwtCost() - growth.newPence() - growth.foundPence();
        rows.add(origin("Change in the cost of BWT: new money", growth.newPence()));
        rows.add(origin("Change in the cost of BWT: redistributed, found from existing posts", growth.foundPence()));
        if (transferred != 0) {
            rows.add(origin("Change in the cost of BWT: posts transferred between commands", transferred));
        }
    }

    private static Row origin(String name, long pence) {
        return Row.line(new Words(name), new Words("£"), Cell.NOTHING, Cell.NOTHING, Cell.change(pence, PENCE));
    }

    private Row row(String name, String unit, Measure measure, ToLongFunction<Totals> figure) {
        long before = figure.applyAsLong(total.before());
        long now = figure.applyAsLong(total.now());
        List<Cell> cells = new ArrayList<>(List.of(new Words(name), new Words(unit), Cell.of(before, measure)));
        if (compares) {
            cells.add(Cell.of(now, measure));
            cells.add(Cell.change(now - before, measure));
        }
        return new Row(Rank.LINE, cells);
    }
}
