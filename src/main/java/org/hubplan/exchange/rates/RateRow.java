package org.hubplan.exchange.rates;

import static org.hubplan.exchange.headings.Field.*;

import java.util.Optional;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.grades.GradeCells;
import org.hubplan.exchange.grades.Rank;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Harmless;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Money;
import org.hubplan.model.RateParts;

/// Reads one row as a line of a rate card, or says everything that is wrong with it.
final class RateRow {
    private final Headings headings;
    private final GradeCells grades;
    private final PartCells parts;

    /// @param pence a year
    /// @param basis empty where the sheet has no such column
    /// @param parts empty where the row gives none
    record Line(FinancialYear year, Grade grade, long pence, Optional<String> basis, Optional<RateParts> parts) {}

    RateRow(Headings headings) {
        this.headings = headings;
        this.grades = new GradeCells(headings);
        this.parts = new PartCells(headings);
    }

    /// The line; empty where `faults` say why not.
    Optional<Line> read(Row line, Faults faults) {
        Optional<Rank> rank = grades.read(line, faults);
        if (rank.isPresent() && rank.get().flag() != GradeFlag.SUBSTANTIVE) {
            faults.add(grades.field(line), "a rate is of a rank without T/ or A/");
        }
        Optional<FinancialYear> year = year(line, faults);
        Optional<RateParts> built = parts.read(line, faults);
        Optional<Long> pence = pence(line, built, faults);
        Optional<String> basis = headings.has(BASIS)
                ? Optional.of(Words.tidy(Harmless.read(headings.cell(line, BASIS).shown())))
                : Optional.empty();
        return faults.any()
                ? Optional.empty()
                : Optional.of(new Line(year.orElseThrow(), rank.orElseThrow().grade(), pence.orElseThrow(), basis, built));
    }

    Field gradeField(Row line) {
        return grades.field(line);
    }

    private Optional<FinancialYear> year(Row line, Faults faults) {
        Cell cell = headings.cell(line, YEAR);
        Optional<FinancialYear> year = FinancialYear.parse(Words.tidy(cell.shown()));
        if (cell.isBlank()) {
            faults.add(YEAR, "no financial year");
        } else if (year.isEmpty()) {
            faults.add(YEAR, "not a financial year");
        }
        return year;
    }

    /// The loaded cost, which is what the parts come to where both are given.
    private Optional<Long> pence(Row line, Optional<RateParts> built, Faults faults) {
        Cell cell = headings.cell(line, COST);
        if (cell.isBlank()) {
            if (built.isEmpty()) {
                faults.add(COST, "no cost");
            }
            return built.map(RateParts::loaded);
        }
        Optional<Long> pence = PoundsCell.read(cell, COST, "cost", faults);
        if (pence.filter(read -> read == 0).isPresent()) {
            faults.add(COST, "cost is not above £0");
            return Optional.empty();
        }
        if (pence.isPresent() && built.isPresent() && built.get().loaded() != pence.get()) {
            faults.add(COST, "the parts come to " + Money.words(built.get().loaded()));
        }
        return pence;
    }
}
