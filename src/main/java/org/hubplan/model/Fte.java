package org.hubplan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Full-time equivalents, held everywhere as hundredths in a `long`: 80 is 0.8 of a full-time post.
public final class Fte {
    /// One full-time post, in hundredths.
    public static final long FULL_TIME = 100;

    private Fte() {}

    /// Hundredths of FTE for a decimal number of full-time equivalents.
    ///
    /// @throws ArithmeticException if it has more than two decimals that count (0.333)
    public static long hundredths(BigDecimal fullTimeEquivalents) {
        return fullTimeEquivalents
                .movePointRight(2)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact();
    }

    /// Hundredths of FTE as a planner writes them, `0.8` or `1`; empty where it is no number above 0 and up to 999 with
    /// at most two decimals.
    public static Optional<Long> parse(String written) {
        String number = written.strip();
        return number.matches("\\d{1,3}(\\.\\d{1,2})?")
                ? Optional.of(hundredths(new BigDecimal(number))).filter(hundredths -> hundredths > 0)
                : Optional.empty();
    }

    /// Hundredths of the FTE of many posts, as `21,000`, `12.5` or `0`; empty where it is no number of up to seven digits
    /// with at most two decimals.
    public static Optional<Long> parseMany(String written) {
        String number = written.strip().replace(",", "");
        return number.matches("\\d{1,7}(\\.\\d{1,2})?") ? Optional.of(hundredths(new BigDecimal(number))) : Optional.empty();
    }

    /// Exact decimal number of full-time equivalents, without trailing zeros: 80 is `0.8`, 100 is `1`.
    public static BigDecimal decimal(long hundredths) {
        BigDecimal exact = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /// As shown to a planner: `640.2`, `17`, `1,204.25`.
    public static String words(long hundredths) {
        long whole = Math.abs(hundredths) / 100;
        long part = Math.abs(hundredths) % 100;
        String digits = grouped(whole);
        if (part != 0) {
            digits += part % 10 == 0 ? "." + part / 10 : "." + (part < 10 ? "0" : "") + part;
        }
        return hundredths < 0 ? Minus.SIGN + digits : digits;
    }

    /// A change, always with its sign (`+3.6`, `−0.5`), and `=` for none.
    public static String change(long hundredths) {
        return hundredths == 0 ? "=" : hundredths > 0 ? "+" + words(hundredths) : words(hundredths);
    }

    static String grouped(long whole) {
        StringBuilder digits = new StringBuilder(Long.toString(whole));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
