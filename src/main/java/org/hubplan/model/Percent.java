package org.hubplan.model;

import java.math.BigDecimal;
import java.util.Optional;

/// Percentages of pay, held everywhere as hundredths of a percent in an `int`: 1380 is 13.8 %.
public final class Percent {
    private Percent() {}

    /// `13.8%`, `31%`, `−1%`
    public static String words(int hundredths) {
        String digits = decimal(Math.abs(hundredths)).toPlainString() + "%";
        return hundredths < 0 ? Minus.SIGN + digits : digits;
    }

    /// 13.8 for 1380.
    public static BigDecimal decimal(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    }

    /// Hundredths of what a planner writes, `13.8`, `13.8 %` or `-1`; empty where it is no percentage below 1,000.
    public static Optional<Integer> parse(String written) {
        String digits = written.strip().replace(Minus.SIGN, "-").replaceFirst("\\s*%$", "");
        return digits.matches("-?\\d{1,3}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(digits).movePointRight(2).intValueExact())
                : Optional.empty();
    }
}
