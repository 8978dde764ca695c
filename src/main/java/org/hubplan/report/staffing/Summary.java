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
import org.hubplan.model.FinancialYear;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Beside;
import org.hubplan.report.Block.Passage;
import org.hubplan.report.Block.Run.Bound;
import org.hubplan.report.Block.Run.Said;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Amount;
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
    /// With units left out, what is new and what redistributed doesn't explain the difference shown.
    private final boolean isWhole;

    private Summary(Against against) {
        this.plan = against.plan();
        this.isWhole = !against.withheld().isLeftOut();
        this.total = against.total();
        this.compares = !plan.option().isBaseline();
    }

    static List<Block> of(Against against) {
        Summary summary = new Summary(against);
        return List.of(
                new Block.Heading(1, "Summary", false),
                summary.identity(),
                new Beside(
                        summary.table("Workforce in figures", summary.workforce()),
                        summary.table("Moves and pay in figures", summary.movesAndPay())));
    }

    private Table table(String name, List<Row> rows) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("")));
        columns.add(Column.figures("", "baseline"));
        if (compares) {
            columns.add(Column.figures("", "option\u00a0" + plan.option().number()));
            columns.add(Column.figures("", "change"));
        }
        return new Table(name, columns, rows, Table.Width.FULL, false);
    }

    private List<Row> workforce() {
        return List.of(
                Row.group("Workforce, FTE"),
                row("BWT (Budgeted Workforce Target)", FTE, Totals::bwtFte),
                row("Strength", FTE, Totals::strengthFte),
                row("Vacancies", FTE, Totals::vacantFte),
                row("Over-strength", FTE, Totals::overFte),
                row("Vacancies, % of BWT", PER_MILLE, Totals::vacancyPerMille),
                row("Of BWT: police officers", FTE, Totals::officersFte),
                row("Of BWT: police staff", FTE, Totals::staffFte),
                Row.group("Posts"),
                row("All", COUNT, Totals::posts),
                row("Vacant: nobody is in them", COUNT, Totals::vacantPosts));
    }

    private List<Row> movesAndPay() {
        List<Row> rows = new ArrayList<>();
        if (compares) {
            rows.add(Row.group("Moved to another hub than in the baseline"));
            rows.add(row("Posts with people", COUNT, Summary::movedFilled));
            rows.add(row("People in those posts", COUNT, totals -> totals.get(Figure.MOVED_PEOPLE)));
            rows.add(row("Vacant posts", COUNT, totals -> totals.get(Figure.MOVED_VACANT_POSTS)));
        }
        rows.add(Row.group("Pay, full year " + plan.standing().ledger().pricing().year() + ", £"));
        rows.add(row("Cost of BWT", PENCE, Totals::bwtCost));
        rows.add(row("Cost of strength", PENCE, Totals::strengthCost));
        if (compares && isWhole) {
            addOrigins(rows);
        }
        return rows;
    }

    private static long movedFilled(Totals totals) {
        return totals.get(Figure.MOVED_POSTS) - totals.get(Figure.MOVED_VACANT_POSTS);
    }

    /// Where the change in the cost of BWT comes from: sides that are never added together. Each is less what stands
    /// under it in what the option is compared with, which for a what-if is an option with new money of its own.
    private void addOrigins(List<Row> rows) {
        Growth growth = plan.standing().growth(plan.scope()).minus(plan.baseline().growth(plan.scope()));
        rows.add(Row.group("Where the change in the cost of BWT comes from, £"));
        rows.add(origin("New money", growth.newPence()));
        rows.add(origin("Redistributed from existing posts", growth.foundPence()));
        if (growth.transferredPence() != 0) {
            rows.add(origin("Posts transferred between commands", growth.transferredPence()));
        }
        FinancialYear year = plan.standing().ledger().pricing().year();
        long otherRates = plan.standing().otherRates(plan.scope(), year) - plan.baseline().otherRates(plan.scope(), year);
        if (otherRates != 0) {
            rows.add(origin("The option's own rates, for posts of the baseline", otherRates));
        }
    }

    private static Row origin(String name, long pence) {
        return Row.line(new Words(name), Cell.NOTHING, Cell.NOTHING, Cell.change(pence, PENCE));
    }

    private Row row(String name, Measure measure, ToLongFunction<Totals> figure) {
        long before = figure.applyAsLong(total.before());
        long now = figure.applyAsLong(total.now());
        List<Cell> cells = new ArrayList<>(List.of(new Words(name), Cell.of(before, measure)));
        if (compares) {
            cells.add(Cell.of(now, measure));
            cells.add(Cell.change(now - before, measure));
        }
        return new Row(Rank.LINE, cells);
    }

    /// The sum every line of the paper keeps to, with the total's figures.
    private Passage identity() {
        Totals now = total.now();
        return new Passage(List.of(
                new Said("BWT − strength = vacancies − over-strength: "),
                bound("bwt", now.bwtFte()),
                new Said(" − "),
                bound("strength", now.strengthFte()),
                new Said(" = "),
                bound("vacancies", now.vacantFte()),
                new Said(" − "),
                bound("over-strength", now.overFte()),
                new Said(", as on every line of this paper.")));
    }

    private static Bound bound(String figure, long fte) {
        return new Bound(figure, new Amount(fte, FTE, false));
    }
}
