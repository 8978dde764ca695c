package org.hubplan.exchange.posts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.headings.Words;
import org.hubplan.model.Fte;

/// An FTE as workbooks give it: a number, or text such as ` 1 `, `0,8`, `80%` or `1.0 FTE`.
public sealed interface FteFigure {
    /// @param hundredths of FTE, not negative, 0 for none
    record Read(long hundredths) implements FteFigure {}

    /// @param reason why it can't be trusted
    record Doubtful(String reason) implements FteFigure {}

    BigDecimal MOST = BigDecimal.valueOf(10_000);
    Pattern UNIT = Pattern.compile("\\s*(fte|wte)\\.?$");
    Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d+|[+-]?\\d{1,3}(,\\d{3}){2,}");
    Pattern COMMA_DECIMAL = Pattern.compile("[+-]?(\\d+,\\d{1,2}|\\d+,\\d{4,}|0+,\\d+|,\\d{1,2})");
    Pattern TWO_WAYS = Pattern.compile("[+-]?\\d{1,3},\\d{3}");
    Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})");

    /// Reads a cell that isn't blank.
    ///
    /// @param name as the reasons call it: `FTE`
    static FteFigure of(Cell cell, String name) {
        return switch (cell) {
            case Cell.Number number -> of(number.value(), name);
            case Cell.Text text when Words.isNil(text.text()) -> new Read(0);
            case Cell.Text text -> of(Words.unmarked(text.text()), name);
            default -> notANumber(name);
        };
    }

    private static FteFigure of(String text, String name) {
        String plain = Words.tidy(text).toLowerCase(Locale.ROOT).replace('\u2212', '-');
        plain = UNIT.matcher(plain).replaceFirst("");
        boolean percent = plain.endsWith("%");
        plain = percent ? plain.substring(0, plain.length() - 1).strip() : plain;
        if (GROUPED.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        } else if (COMMA_DECIMAL.matcher(plain).matches()) {
            plain = plain.replace(',', '.');
        } else if (TWO_WAYS.matcher(plain).matches()) {
            return new Doubtful(name + " can be read in two ways");
        }
        if (!DECIMAL.matcher(plain).matches()) {
            return notANumber(name);
        }
        BigDecimal value = new BigDecimal(plain);
        return of(percent ? value.movePointLeft(2) : value, name);
    }

    private static FteFigure of(BigDecimal value, String name) {
        if (value.signum() < 0) {
            return new Doubtful(name + " is not above 0");
        }
        if (value.compareTo(MOST) > 0) {
            return new Doubtful(name + " is above " + Fte.words(MOST.longValueExact() * 100));
        }
        if (value.stripTrailingZeros().scale() > 2) {
            return new Doubtful(name + " has more than two decimals");
        }
        return new Read(Fte.hundredths(value));
    }

    private static FteFigure notANumber(String name) {
        return new Doubtful(name + " is not a number");
    }
}
