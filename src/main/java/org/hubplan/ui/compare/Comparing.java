package org.hubplan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hubplan.ledger.Cause;
import org.hubplan.ledger.Causes;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Comparison.Year;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Movement;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Where;
import org.hubplan.ledger.YearCost;
import org.hubplan.model.Money;
import org.hubplan.session.SideBySide;
import org.hubplan.report.Measure;
import org.hubplan.ui.compare.CompareRow.Cell;
import org.hubplan.ui.compare.CompareRow.Rank;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.FigureWords;
import org.hubplan.ui.kit.Texts;

/// Puts a comparison into rows.
///
/// @param figure what lines of hubs, grades and so on show
/// @param gross whether what makes up each difference stands beneath it
/// @param onlyDifferences whether lines that are the same in all are left out
record Comparing(SideBySide compared, Figure figure, boolean gross, boolean onlyDifferences) {
    private static final List<Figure> TOTALS = List.of(
            Figure.POSTS, Figure.BWT_FTE, Figure.STRENGTH_FTE, Figure.VACANT_FTE, Figure.OVER_FTE, Figure.OFFICERS_FTE,
            Figure.STAFF_FTE, Figure.BWT_COST, Figure.MOVED_POSTS, Figure.MOVED_PEOPLE, Figure.MOVED_VACANT_POSTS);

    List<CompareRow> rows() {
        List<CompareRow> rows = new ArrayList<>();
        totals(rows);
        years(rows);
        rows.addAll(new ComparedLines(figures(), figure, onlyDifferences).rows());
        return rows;
    }

    private Comparison figures() {
        return compared.figures();
    }

    private Scope scope() {
        return figures().scope();
    }

    private IntStream places() {
        return IntStream.range(0, figures().standings().size());
    }

    // ---- totals, and why they differ

    private void totals(List<CompareRow> rows) {
        rows.add(CompareRow.heading(Texts.of("compare.total")));
        List<Causes> causes = gross
                ? places().mapToObj(at -> figures().causes(at, Where.ANYWHERE)).toList()
                : List.of();
        for (Figure total : TOTALS) {
            CompareRow line = CompareRow.line(
                    FigureWords.title(total), figures().total(), total, new Drill.Counted(total, scope(), Where.ANYWHERE));
            rows.add(line);
            if (gross && line.differs()) {
                Stream.of(Cause.values())
                        .filter(cause -> causes.stream().anyMatch(one -> moves(one.of(cause), total)))
                        .forEach(cause -> rows.add(why(cause, causes, total)));
            }
        }
    }

    private static boolean moves(Movement movement, Figure figure) {
        return movement.gross().get(figure) != 0;
    }

    /// Up and down apart, so that growth isn't hidden behind a removal.
    private static CompareRow why(Cause cause, List<Causes> causes, Figure figure) {
        return new CompareRow(
                Rank.CAUSE,
                CauseWords.of(cause),
                causes.stream()
                        .map(one -> one.of(cause))
                        .map(movement -> new Cell(
                                "", bothSides(movement, figure), Long.signum(movement.net().get(figure)), Optional.empty()))
                        .toList());
    }

    private static String bothSides(Movement movement, Figure figure) {
        long up = movement.up().get(figure);
        long down = movement.down().get(figure);
        String ups = up == 0 ? "" : FigureWords.briefChange(figure.unit(), up);
        String downs = down == 0 ? "" : FigureWords.briefChange(figure.unit(), down);
        return (ups + " " + downs).strip();
    }

    // ---- years

    private void years(List<CompareRow> rows) {
        List<Year> years = compared.years();
        rows.add(yearsHeading(Texts.of("compare.new")));
        years.forEach(year -> rows.add(year(year, true, YearCost::newPartYear, YearCost::newFullYear)));
        rows.add(yearsHeading(Texts.of("compare.redistributed")));
        years.forEach(year ->
                rows.add(year(year, false, YearCost::redistributedPartYear, YearCost::redistributedFullYear)));
        if (years.stream().flatMap(year -> year.each().stream()).anyMatch(cost -> cost.otherRates() != 0)) {
            rows.add(yearsHeading(Texts.of("compare.other-rates")));
            years.forEach(year -> rows.add(year(
                    year, new Drill.OtherRates(year.year(), scope()), YearCost::otherRates, YearCost::otherRates)));
        }
    }

    private CompareRow yearsHeading(String words) {
        Cell both = new Cell(Texts.of("compare.in-the-year"), Texts.of("compare.full-year"), 0, Optional.empty());
        return new CompareRow(Rank.HEADING, words, places().mapToObj(_ -> both).toList());
    }

    /// What falls in the year, with the full-year effect where the change stands elsewhere.
    private CompareRow year(
            Year year, boolean isNew, ToLongFunction<YearCost> partYear, ToLongFunction<YearCost> fullYear) {
        return year(year, new Drill.InYear(year.year(), isNew, false, scope()), partYear, fullYear);
    }

    private static CompareRow year(
            Year year, Drill drill, ToLongFunction<YearCost> partYear, ToLongFunction<YearCost> fullYear) {
        String words = year.year().equals(year.rateYear())
                ? year.year().toString()
                : Texts.of("compare.year-at", year.year(), year.rateYear());
        return new CompareRow(
                Rank.LINE,
                words,
                year.each().stream()
                        .map(cost -> new Cell(
                                pounds(partYear.applyAsLong(cost)),
                                pounds(fullYear.applyAsLong(cost)),
                                0,
                                Optional.of(drill),
                                new Cell.Exact(
                                        org.hubplan.report.Cell.change(partYear.applyAsLong(cost), Measure.PENCE),
                                        org.hubplan.report.Cell.change(fullYear.applyAsLong(cost), Measure.PENCE))))
                        .toList());
    }

    private static String pounds(long pence) {
        return pence == 0 ? Money.brief(0) : Money.briefChange(pence);
    }
}
