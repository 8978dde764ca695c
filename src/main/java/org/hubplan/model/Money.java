package org.hubplan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Money, held everywhere as whole pence in a `long`.
public final class Money {
    private Money() {}

    /// What a year of this much FTE costs, in pence: rate × hundredths / 100, half up, for one post or one person.
    /// Totals add these rounded figures, so that every total is the sum of the lines beneath it.
    ///
    /// @param ratePence yearly cost of one full-time post, in pence, not negative
    /// @param fteHundredths FTE in hundredths, not negative
    public static long yearlyCost(long ratePence, long fteHundredths) {
        return (Math.multiplyExact(ratePence, fteHundredths) + 50) / 100;
    }

    /// So much more, rounded half up to a whole pound.
    ///
    /// @param percent in hundredths of a percent: 200 is 2 %; may be negative
    public static long uprated(long pence, int percent) {
        return BigDecimal.valueOf(pence)
                        .multiply(BigDecimal.valueOf(10_000L + percent))
                        .movePointLeft(6)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()
                * 100;
    }

    /// Pence for a decimal number of pounds.
    ///
    /// @throws ArithmeticException if it has parts of a penny
    public static long pence(BigDecimal pounds) {
        return pounds.movePointRight(2).longValueExact();
    }

    /// Pence as a planner writes pounds, `£62,000` or `62000.50`; empty where it is no such sum below a billion pounds.
    public static Optional<Long> parse(String written) {
        String digits = written.strip().replaceFirst("^£\\s*", "");
        return digits.matches("(\\d{1,9}|\\d{1,3}(,\\d{3}){1,2})(\\.\\d{1,2})?")
                ? Optional.of(pence(new BigDecimal(digits.replace(",", ""))))
                : Optional.empty();
    }

    /// To the penny: `£36,202,730.50`, or to the pound where there are no pence: `£41,200`.
    public static String words(long pence) {
        String pounds = Fte.grouped(Math.abs(pence) / 100);
        long rest = Math.abs(pence) % 100;
        String digits = "£" + pounds + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + rest);
        return pence < 0 ? Minus.SIGN + digits : digits;
    }

    /// For a tile or the ribbon: `£36.84M` from a million on, `£0.206M` from a hundred thousand, else to the pound.
    public static String brief(long pence) {
        long size = Math.abs(pence);
        String digits;
        if (size >= 100_000_000L) {
            digits = "£" + decimals((size + 500_000) / 1_000_000, 2) + "M";
        } else if (size >= 10_000_000L) {
            digits = "£" + decimals((size + 50_000) / 100_000, 3) + "M";
        } else {
            digits = "£" + Fte.grouped((size + 50) / 100);
        }
        return pence < 0 ? Minus.SIGN + digits : digits;
    }

    /// A change in the brief form, always with its sign, and `=` for none.
    public static String briefChange(long pence) {
        return pence == 0 ? "=" : pence > 0 ? "+" + brief(pence) : brief(pence);
    }

    private static String decimals(long scaled, int places) {
        return BigDecimal.valueOf(scaled, places).toPlainString();
    }
}
