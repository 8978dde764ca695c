package org.hubplan.exchange.rates;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.model.Money;

/// Reads a sum of pounds a year.
final class PoundsCell {
    private static final Pattern POUNDS = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,10})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    private PoundsCell() {}

    /// Pence, not below 0; empty where `faults` say why not.
    ///
    /// @param what it is, to begin a sentence with
    static Optional<Long> read(Cell cell, Field field, String what, Faults faults) {
        Optional<BigDecimal> pounds = number(cell);
        if (pounds.isEmpty()) {
            faults.add(field, what + " is not a number");
        } else if (pounds.get().signum() < 0) {
            faults.add(field, what + " is not above £0");
        } else if (pounds.get().compareTo(MOST) > 0) {
            faults.add(field, what + " is above £100,000,000");
        } else if (pounds.get().stripTrailingZeros().scale() > 2) {
            faults.add(field, what + " has parts of a penny");
        } else {
            return Optional.of(Money.pence(pounds.get()));
        }
        return Optional.empty();
    }

    /// £, commas between thousands and spaces are tolerated in text.
    private static Optional<BigDecimal> number(Cell cell) {
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
