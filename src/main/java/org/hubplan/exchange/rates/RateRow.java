package org.hubplan.exchange.rates;

import static org.hubplan.exchange.headings.Field.*;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

/// Reads one row as a line of a rate card, or says everything that is wrong with it.
final class RateRow {
    private static final Pattern POUNDS = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,10})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    private final Headings headings;
    private final GradeCells grades;

    /// @param pence a year
    /// @param basis empty where the sheet has no such column
    record Line(FinancialYear year, Grade grade, long pence, Optional<String> basis) {}

    RateRow(Headings headings) {
        this.headings = headings;
        this.grades = new GradeCells(headings);
    }

    /// The line; empty where `faults` say why not.
    Optional<Line> read(Row line, Faults faults) {
        Optional<Rank> rank = grades.read(line, faults);
        if (rank.isPresent() && rank.get().flag() != GradeFlag.SUBSTANTIVE) {
            faults.add(grades.field(line), "a rate is of a rank without T/ or A/");
        }
        Optional<FinancialYear> year = year(line, faults);
        Optional<Long> pence = pence(line, faults);
        Optional<String> basis = headings.has(BASIS)
                ? Optional.of(Words.tidy(Harmless.read(headings.cell(line, BASIS).shown())))
                : Optional.empty();
        return faults.any()
                ? Optional.empty()
                : Optional.of(new Line(year.orElseThrow(), rank.orElseThrow().grade(), pence.orElseThrow(), basis));
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

    private Optional<Long> pence(Row line, Faults faults) {
        Cell cell = headings.cell(line, COST);
        if (cell.isBlank()) {
            faults.add(COST, "no cost");
            return Optional.empty();
        }
        Optional<BigDecimal> pounds = pounds(cell);
        if (pounds.isEmpty()) {
            faults.add(COST, "cost is not a number");
        } else if (pounds.get().signum() <= 0) {
            faults.add(COST, "cost is not above £0");
        } else if (pounds.get().compareTo(MOST) > 0) {
            faults.add(COST, "cost is above £100,000,000");
        } else if (pounds.get().stripTrailingZeros().scale() > 2) {
            faults.add(COST, "cost has parts of a penny");
        } else {
            return Optional.of(Money.pence(pounds.get()));
        }
        return Optional.empty();
    }

    /// £, commas between thousands and spaces are tolerated in text.
    private static Optional<BigDecimal> pounds(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return Optional.of(number.value());
        }
        if (!(cell instanceof Cell.Text text)) {
            return Optional.empty();
        }
        String plain = Words.tidy(text.text()).toUpperCase(Locale.ROOT).replaceAll("GBP|£| ", "");
        return POUNDS.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(",", ""))) : Optional.empty();
    }
}
