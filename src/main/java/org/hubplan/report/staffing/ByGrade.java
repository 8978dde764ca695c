package org.hubplan.report.staffing;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Grade;
import org.hubplan.model.WorkerType;
import org.hubplan.money.Pricing;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;
import org.hubplan.report.staffing.Against.Pair;

/// Ranks and bands, senior first, each with its rate.
final class ByGrade {
    private ByGrade() {}

    static List<Block> of(Against against) {
        FigureColumns figures = FigureColumns.ofGrades(against);
        List<Row> rows = new ArrayList<>();
        for (WorkerType type : WorkerType.values()) {
            addGrades(rows, against, figures, type);
        }
        rows.addAll(figures.ofTheRest(against, 0, 1));
        rows.add(figures.row(Rank.TOTAL, against.total(), new Words(against.totalName()), Cell.NOTHING));
        return List.of(
                new Block.Heading(1, "By grade", false),
                new Table(
                        "Rate, BWT, strength, vacancies and cost by grade",
                        figures.after(Column.words("Grade"), Column.figures("Full year " + against.pricing().year(), "rate\u00a0£")),
                        rows,
                        Table.Width.FULL,
                        false));
    }

    private static void addGrades(List<Row> rows, Against against, FigureColumns figures, WorkerType type) {
        List<Grade> grades = against.keys(By.GRADE, Grade.class).stream()
                .filter(grade -> grade.workerType() == type)
                .toList();
        if (grades.isEmpty()) {
            return;
        }
        String name = type.label();
        rows.add(Row.group(name));
        Pair sum = new Pair(Totals.ZERO, Totals.ZERO);
        for (Grade grade : grades) {
            Pair line = against.of(By.GRADE, grade);
            sum = sum.plus(line);
            rows.add(figures.row(Rank.LINE, line, new Words(grade.label()), rate(against, grade)));
        }
        rows.add(figures.row(Rank.SUBTOTAL, sum, new Words(name + " in all"), Cell.NOTHING));
    }

    private static Cell rate(Against against, Grade grade) {
        Pricing pricing = against.pricing();
        return pricing.prices(grade) ? Cell.of(pricing.rate(grade), Measure.PENCE) : new Words("no rate");
    }
}
