package org.hubplan.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hubplan.ledger.PayStep.Part;
import org.hubplan.model.Grade;
import org.hubplan.money.Pricing;

/// The rates of two years side by side, and what the posts of a plan would cost a year at either.
///
/// @param lines each grade that has a rate in one of them, or posts; senior first
public record RatesCompared(Pricing from, Pricing to, List<Line> lines) {
    public RatesCompared {
        lines = List.copyOf(lines);
    }

    /// @param fromRate pence a year for one full-time post; 0 where there is no rate
    /// @param toRate the same of the other
    /// @param fte hundredths budgeted
    /// @param fromCost pence a year of all posts of the grade, filled or not, each rounded by itself
    /// @param toCost the same at the other rate
    public record Line(
            Grade grade, long fromRate, long toRate, int posts, long fte, long fromCost, long toCost) {
        public long rateChange() {
            return toRate - fromRate;
        }

        public long costChange() {
            return toCost - fromCost;
        }

        /// How much more the rate is, in hundredths of a percent of the first, half up; empty where one of them is none.
        public OptionalInt percent() {
            return fromRate == 0 || toRate == 0
                    ? OptionalInt.empty()
                    : OptionalInt.of(BigDecimal.valueOf(rateChange())
                            .multiply(BigDecimal.valueOf(10_000))
                            .divide(BigDecimal.valueOf(fromRate), 0, RoundingMode.HALF_UP)
                            .intValueExact());
        }
    }

    /// Reads every post.
    public static RatesCompared of(Standing standing, Scope scope, Pricing from, Pricing to) {
        List<Part> all = Payroll.of(standing.plan())
                .parts(paid -> paid.isPost() && scope.includes(paid.owner()));
        List<Line> lines = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            List<Part> posts = all.stream().filter(part -> part.paid().grade() == grade).toList();
            if (!posts.isEmpty() || from.prices(grade) || to.prices(grade)) {
                lines.add(line(grade, posts, from, to));
            }
        }
        return new RatesCompared(from, to, lines);
    }

    private static Line line(Grade grade, List<Part> posts, Pricing from, Pricing to) {
        return new Line(
                grade,
                from.rate(grade),
                to.rate(grade),
                posts.stream().mapToInt(Part::count).sum(),
                posts.stream().mapToLong(part -> part.count() * part.paid().fte()).sum(),
                posts.stream().mapToLong(part -> part.fullYear(from)).sum(),
                posts.stream().mapToLong(part -> part.fullYear(to)).sum());
    }

    /// Of all lines, in pence a year.
    public long fromCost() {
        return lines.stream().mapToLong(Line::fromCost).sum();
    }

    /// The same at the other rates, in pence a year.
    public long toCost() {
        return lines.stream().mapToLong(Line::toCost).sum();
    }

    /// What the posts would cost more at the other's rates, in pence a year.
    public long costChange() {
        return toCost() - fromCost();
    }

    /// Grades with posts and no rate in one of them, which cost nothing there and so are told of.
    public List<Grade> unpriced() {
        return lines.stream()
                .filter(line -> line.posts() > 0 && (line.fromRate() == 0 || line.toRate() == 0))
                .map(Line::grade)
                .toList();
    }
}
