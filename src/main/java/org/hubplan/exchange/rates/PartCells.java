package org.hubplan.exchange.rates;

import static org.hubplan.exchange.headings.Field.*;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.model.Percent;
import org.hubplan.model.RateParts;

/// Reads what a rate is built from, where a row gives it: pay in pounds a year, on-costs in percent. A part whose cell
/// is blank is nothing; a row without basic pay is of a flat rate.
record PartCells(Headings headings) {
    private static final Set<Field> OTHERS =
            Set.of(WEIGHTING, ALLOWANCE, SHIFT_PAY, INSURANCE, INSURED_ABOVE, PENSION);

    /// Empty where there are none, or where `faults` say why not.
    Optional<RateParts> read(Row line, Faults faults) {
        if (headings.cell(line, BASIC_PAY).isBlank()) {
            if (OTHERS.stream().anyMatch(field -> !headings.cell(line, field).isBlank())) {
                faults.add(BASIC_PAY, "parts without basic pay");
            }
            return Optional.empty();
        }
        Faults here = new Faults();
        long basic = pounds(line, BASIC_PAY, here);
        if (basic == 0 && !here.any()) {
            here.add(BASIC_PAY, "basic pay is not above £0");
        }
        long weighting = pounds(line, WEIGHTING, here);
        long allowance = pounds(line, ALLOWANCE, here);
        long shift = pounds(line, SHIFT_PAY, here);
        int insurance = percent(line, INSURANCE, here);
        long insuredAbove = pounds(line, INSURED_ABOVE, here);
        int pension = percent(line, PENSION, here);
        faults.add(here);
        return here.any()
                ? Optional.empty()
                : Optional.of(new RateParts(basic, weighting, allowance, shift, insurance, insuredAbove, pension));
    }

    private long pounds(Row line, Field field, Faults faults) {
        Cell cell = headings.cell(line, field);
        return cell.isBlank() ? 0 : PoundsCell.read(cell, field, field.label(), faults).orElse(0L);
    }

    /// Hundredths of a percent. `13.8%` and `13.8` are as they are written; a number below 1 is one that its sheet shows
    /// as a percentage, 0.138 for 13.8 %.
    private int percent(Row line, Field field, Faults faults) {
        Cell cell = headings.cell(line, field);
        if (cell.isBlank()) {
            return 0;
        }
        Optional<Integer> read = Optional.of(shown(cell))
                .flatMap(Percent::parse)
                .filter(percent -> percent >= 0 && percent <= 100_00);
        if (read.isEmpty()) {
            faults.add(field, field.label() + " is not a percentage");
        }
        return read.orElse(0);
    }

    private static String shown(Cell cell) {
        return cell instanceof Cell.Number number && number.value().compareTo(BigDecimal.ONE) < 0
                ? number.value().movePointRight(2).stripTrailingZeros().toPlainString()
                : Words.tidy(cell.shown());
    }
}
