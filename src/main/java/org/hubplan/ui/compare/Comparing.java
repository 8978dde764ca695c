package org.hubplan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Cause;
import org.hubplan.ledger.Causes;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Comparison.Row;
import org.hubplan.ledger.Comparison.Year;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Movement;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.ledger.Where;
import org.hubplan.ledger.YearCost;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Money;
import org.hubplan.session.SideBySide;
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
        lines(rows, By.KIND, Texts.of("compare.by.kind"));
        lines(rows, By.HUB, Texts.of("compare.by.hub"));
        lines(rows, By.GRADE, Texts.of("compare.by.grade"));
        lines(rows, By.FUNCTION, Texts.of("compare.by.function"));
        lines(rows, By.COMMAND, Texts.of("compare.by.command"));
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
            CompareRow line = line(
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

    private CompareRow line(String words, Row row, Figure shown, Drill drill) {
        return new CompareRow(
                Rank.LINE,
                words,
                places().mapToObj(at -> {
                    long change = row.change(at).get(shown);
                    return new Cell(
                            FigureWords.brief(shown.unit(), row.each().get(at).get(shown)),
                            at == 0 ? "" : FigureWords.briefChange(shown.unit(), change),
                            Long.signum(change),
                            Optional.of(drill));
                }).toList());
    }

    // ---- years

    private void years(List<CompareRow> rows) {
        List<Year> years = compared.years();
        rows.add(CompareRow.heading(Texts.of("compare.new")));
        years.forEach(year -> rows.add(year(year, true, YearCost::newPartYear, YearCost::newFullYear)));
        rows.add(CompareRow.heading(Texts.of("compare.redistributed")));
        years.forEach(year ->
                rows.add(year(year, false, YearCost::redistributedPartYear, YearCost::redistributedFullYear)));
    }

    /// What falls in the year, with the full-year effect where the change stands elsewhere.
    private CompareRow year(
            Year year, boolean isNew, ToLongFunction<YearCost> partYear, ToLongFunction<YearCost> fullYear) {
        Drill drill = new Drill.InYear(year.year(), isNew, false, scope());
        String words = year.year().equals(year.rateYear())
                ? year.year().toString()
                : Texts.of("compare.year-at", year.year(), year.rateYear());
        return new CompareRow(
                Rank.LINE,
                words,
                year.each().stream()
                        .map(cost -> new Cell(
                                Money.briefChange(partYear.applyAsLong(cost)),
                                Money.briefChange(fullYear.applyAsLong(cost)),
                                0,
                                Optional.of(drill)))
                        .toList());
    }

    // ---- lines

    private void lines(List<CompareRow> rows, By by, String heading) {
        List<CompareRow> lines = figures().rows(by).stream()
                .map(row -> line(name(by, row.key()), row, figure, drill(by, row.key())))
                .filter(line -> !onlyDifferences || line.differs())
                .toList();
        rows.add(CompareRow.heading(
                lines.isEmpty() ? Texts.of("compare.same", heading) : heading + " · " + FigureWords.title(figure)));
        rows.addAll(lines);
    }

    private String name(By by, Object key) {
        return switch (by) {
            case HUB -> hub((HubCode) key);
            case KIND -> ((HubKind) key).label();
            default -> key.toString();
        };
    }

    private String hub(HubCode code) {
        return figures().standings().stream()
                .flatMap(one -> one.plan().hub(code).stream())
                .findFirst()
                .map(hub -> hub.isTray() ? hub.name() : code + " " + hub.name())
                .orElse(code.value());
    }

    private Drill drill(By by, Object key) {
        Where where = switch (by) {
            case HUB -> Where.at((HubCode) key);
            case KIND -> Where.in((HubKind) key);
            case GRADE -> Where.ANYWHERE.graded((Grade) key);
            case FUNCTION -> Where.ANYWHERE.doing((String) key);
            case COMMAND, GROUP -> Where.ANYWHERE;
        };
        return new Drill.Counted(figure, by == By.COMMAND ? Scope.of((Command) key) : scope(), where);
    }
}
