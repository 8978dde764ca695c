package org.hubplan.report.staffing;

import static org.hubplan.report.Measure.COUNT;
import static org.hubplan.report.Measure.FTE;
import static org.hubplan.report.Measure.PENCE;
import static org.hubplan.report.Measure.PER_MILLE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import org.hubplan.ledger.Totals;
import org.hubplan.report.Cell;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;
import org.hubplan.report.staffing.Against.Pair;

/// The figures that stand in every table of the paper, in the same order.
///
/// Over-strength has its column in all of them as soon as one line has any, so that on every line
/// BWT − strength = vacancies − over-strength; the change has its two where there is something to compare with.
final class FigureColumns {
    private static final String TYPE = "BWT by type, FTE";
    private static final String CHANGE = "Change against baseline";

    private final List<Shown> shown;

    private record Shown(Column column, Measure measure, boolean isChange, ToLongFunction<Totals> figure) {
        Cell of(Pair pair) {
            return isChange
                    ? Cell.change(figure.applyAsLong(pair.change()), measure)
                    : Cell.of(figure.applyAsLong(pair.now()), measure);
        }
    }

    private FigureColumns(List<Shown> shown) {
        this.shown = List.copyOf(shown);
    }

    /// For hubs: what sits here, whoever does what.
    static FigureColumns ofHubs(Against against) {
        return of(against, " here", true);
    }

    /// For stacks: what sits here, of one grade, which says the worker type.
    static FigureColumns ofStacks(Against against) {
        return of(against, " here", false);
    }

    /// For commands and functions, wherever their posts sit.
    static FigureColumns ofMixedGrades(Against against) {
        return of(against, "", true);
    }

    static FigureColumns ofGrades(Against against) {
        return of(against, "", false);
    }

    private static FigureColumns of(Against against, String where, boolean withTypes) {
        String posts = "Posts" + where;
        String line = "FTE" + where;
        String cost = "Full year " + against.pricing().year();
        boolean isOver = against.total().now().overFte() > 0;
        List<Shown> shown = new ArrayList<>();
        for (FigureGroup group : against.layout().figures()) {
            shown.addAll(switch (group) {
                case POSTS -> posts(posts);
                case BWT -> List.of(plain(line, "BWT", FTE, Totals::bwtFte));
                case STRENGTH -> List.of(plain(line, "strength", FTE, Totals::strengthFte));
                case VACANCIES -> vacancies(line, isOver);
                case TYPES -> withTypes ? types() : List.of();
                case COST -> List.of(plain(cost, "BWT\u00a0cost\u00a0£", PENCE, Totals::bwtCost));
                case STRENGTH_COST -> List.of(plain(cost, "strength\u00a0cost\u00a0£", PENCE, Totals::strengthCost));
                case CHANGE -> against.plan().option().isBaseline() ? List.of() : change();
            });
        }
        return new FigureColumns(shown.isEmpty() ? posts(posts) : shown);
    }

    private static List<Shown> posts(String band) {
        return List.of(plain(band, "all", COUNT, Totals::posts), plain(band, "vacant", COUNT, Totals::vacantPosts));
    }

    private static List<Shown> vacancies(String line, boolean isOver) {
        List<Shown> shown = new ArrayList<>(List.of(plain(line, "vacancies", FTE, Totals::vacantFte)));
        if (isOver) {
            shown.add(plain(line, "over-strength", FTE, Totals::overFte));
        }
        shown.add(plain("", "%\u00a0vacant", PER_MILLE, Totals::vacancyPerMille));
        return shown;
    }

    private static List<Shown> types() {
        return List.of(
                plain(TYPE, "officers", FTE, Totals::officersFte), plain(TYPE, "staff", FTE, Totals::staffFte));
    }

    private static List<Shown> change() {
        return List.of(change("posts", COUNT, Totals::posts), change("cost £", PENCE, Totals::bwtCost));
    }

    private static Shown plain(String band, String heading, Measure measure, ToLongFunction<Totals> figure) {
        return new Shown(Column.figures(band, heading), measure, false, figure);
    }

    private static Shown change(String heading, Measure measure, ToLongFunction<Totals> figure) {
        return new Shown(Column.figures(CHANGE, heading), measure, true, figure);
    }

    /// These columns behind those given.
    List<Column> after(Column... first) {
        List<Column> columns = new ArrayList<>(List.of(first));
        shown.forEach(one -> columns.add(one.column()));
        return columns;
    }

    /// The cells given, then the figures.
    Row row(Rank rank, Pair pair, Cell... first) {
        List<Cell> cells = new ArrayList<>(List.of(first));
        shown.forEach(one -> cells.add(one.of(pair)));
        return new Row(rank, cells);
    }

    /// The line that stands for what has none of its own; none where everything has.
    ///
    /// @param before how many empty cells stand before its name, and `after` how many after it, ahead of the figures
    List<Row> ofTheRest(Against against, int before, int after) {
        if (!against.withheld().isAny()) {
            return List.of();
        }
        List<Cell> first = new ArrayList<>(Collections.nCopies(before, Cell.NOTHING));
        first.add(new Cell.Words(against.withheld().lineName()));
        first.addAll(Collections.nCopies(after, Cell.NOTHING));
        if (against.withheld().isRolledUp()) {
            return List.of(row(Rank.LINE, against.rolledUp(), first.toArray(Cell[]::new)));
        }
        first.addAll(Collections.nCopies(shown.size(), Cell.NOTHING));
        return List.of(new Row(Rank.LINE, first));
    }

    Row row(Rank rank, Pair pair, String name) {
        return row(rank, pair, new Cell.Words(name));
    }
}
