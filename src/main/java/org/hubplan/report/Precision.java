package org.hubplan.report;

import java.util.List;
import java.util.stream.Stream;
import org.hubplan.report.Cell.Amount;

/// How many decimals the figures of one paper take: the same in every table, so that they align and compare,
/// and always enough, so that nothing is rounded and every column adds up to its total.
///
/// @param fteDecimals 1, or 2 where some figure has hundredths
/// @param poundDecimals 0, or 2 where some figure has pence
public record Precision(int fteDecimals, int poundDecimals) {
    private static final String MINUS = "\u2212";

    static Precision of(Paper paper) {
        List<Amount> amounts = paper.tables()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell instanceof Amount amount ? Stream.of(amount) : Stream.empty())
                .toList();
        return new Precision(
                anyWithRest(amounts, Measure.FTE, 10) ? 2 : 1, anyWithRest(amounts, Measure.PENCE, 100) ? 2 : 0);
    }

    private static boolean anyWithRest(List<Amount> amounts, Measure measure, long unit) {
        return amounts.stream().anyMatch(amount -> amount.measure() == measure && amount.value() % unit != 0);
    }

    /// `1,204`, `640.2`, `36,202,730.50`, `21.8`, without a unit: the heading names it.
    public String words(long value, Measure measure) {
        return switch (measure) {
            case COUNT -> decimal(value, 0, 0);
            case FTE -> decimal(value, 2, fteDecimals);
            case PENCE -> decimal(value, 2, poundDecimals);
            case PER_MILLE -> decimal(value, 1, 1);
        };
    }

    /// A difference with its sign, and `=` for none.
    public String change(long value, Measure measure) {
        return value == 0 ? "=" : value > 0 ? "+" + words(value, measure) : words(value, measure);
    }

    /// @param scale decimals the whole number holds
    /// @param shown decimals to show, which must lose nothing
    private static String decimal(long value, int scale, int shown) {
        long unit = power(scale);
        long size = Math.abs(value);
        StringBuilder digits = new StringBuilder(Long.toString(size / unit));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        if (shown > 0) {
            long part = size % unit / power(scale - shown);
            digits.append('.').append("0".repeat(shown - Long.toString(part).length())).append(part);
        }
        return value < 0 ? MINUS + digits : digits.toString();
    }

    private static long power(int tens) {
        long product = 1;
        for (int at = 0; at < tens; at++) {
            product *= 10;
        }
        return product;
    }
}
