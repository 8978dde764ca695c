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
        Stream<Cell> inTables = paper.tables()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream());
        return of(Stream.of(inTables, inSentences(paper), paper.diagrams().flatMap(Precision::inChart))
                .flatMap(some -> some)
                .flatMap(cell -> cell instanceof Amount amount ? Stream.of(amount) : Stream.empty())
                .toList());
    }

    /// Of a chart that stands by itself, with its table.
    public static Precision of(Diagram diagram) {
        return of(diagram.table());
    }

    /// Of a table that stands by itself.
    public static Precision of(Block.Table table) {
        return of(table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell instanceof Amount amount ? Stream.of(amount) : Stream.empty())
                .toList());
    }

    private static Precision of(List<Amount> amounts) {
        return new Precision(
                anyWithRest(amounts, Measure.FTE, 10) ? 2 : 1, anyWithRest(amounts, Measure.PENCE, 100) ? 2 : 0);
    }

    /// Its pounds say pence or not each by itself, as those in sentences do.
    private static Stream<Amount> inChart(Diagram diagram) {
        return diagram.points().stream().map(Diagram.Point::amount).filter(amount -> amount.measure() != Measure.PENCE);
    }

    /// Figures in sentences. Their pounds say pence or not each by itself, so that those don't count.
    private static Stream<Cell> inSentences(Paper paper) {
        return paper.blocks().stream()
                .flatMap(block -> block instanceof Block.Passage passage ? passage.runs().stream() : Stream.empty())
                .flatMap(run -> run instanceof Block.Run.Bound bound ? Stream.of(bound.amount()) : Stream.empty())
                .filter(amount -> amount.measure() != Measure.PENCE)
                .map(amount -> amount);
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

    /// As a sentence has it, where no heading names the unit: `£206,000`, `+4.0 FTE`, `21.8%`, `12`.
    public String withUnit(Amount amount) {
        long value = amount.value();
        String sign = value < 0 ? MINUS : amount.isChange() && value > 0 ? "+" : "";
        String size = words(Math.abs(value), amount.measure());
        return switch (amount.measure()) {
            case COUNT -> sign + size;
            case FTE -> sign + size + " FTE";
            case PENCE -> sign + "£" + (value % 100 == 0 ? decimal(Math.abs(value), 2, 0) : decimal(Math.abs(value), 2, 2));
            case PER_MILLE -> sign + size + "%";
        };
    }

    /// As beside a bar, whose axis names the unit: `£206,000`, `+4.0`, `21.8%`, `12`.
    public String besideBar(Amount amount) {
        boolean saysUnit = amount.measure() == Measure.PENCE || amount.measure() == Measure.PER_MILLE;
        return saysUnit ? withUnit(amount) : amount.words(this);
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
