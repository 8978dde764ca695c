package org.hubplan.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.PresentValue;

/// What an option would cost over its five years if one thing were otherwise, one at a time: rates, the day it
/// starts, costs beside pay. Each is the whole reckoning done again, day by day and grade by grade, and none an
/// estimate.
///
/// @param yearZero in whose money present values are, in every case
/// @param last of the five years; what an earlier start costs before year zero counts as it is, and its words say so
/// @param percent rates and costs go down and up by, in hundredths of a percent
/// @param base as the option stands
/// @param swings the widest first by present value, then by cash
public record Sensitivity(FinancialYear yearZero, FinancialYear last, int percent, Result base, List<Swing> swings) {
    /// Down and up by a tenth.
    public static final int USUAL_PERCENT = 10_00;

    private static final List<Integer> MONTHS = List.of(3, 6, 12);

    public Sensitivity {
        swings = List.copyOf(swings);
    }

    /// @param cash pence over the years, undiscounted
    /// @param presentValue pence in the money of year zero, at the option's own discount
    public record Result(long cash, long presentValue) {}

    /// What one thing moves.
    ///
    /// @param what it is: `Band E rate`
    /// @param less what is done on the one side: `−10%`, `3 months earlier, 2018/19 to 2023/24`
    /// @param more what is done on the other
    public record Swing(String what, String less, String more, Result ifLess, Result ifMore) {
        /// Pence of present value between the two sides.
        public long span() {
            return Math.abs(ifMore.presentValue() - ifLess.presentValue());
        }

        /// Pence of cash between the two sides.
        public long cashSpan() {
            return Math.abs(ifMore.cash() - ifLess.cash());
        }
    }

    public static Sensitivity of(Standing option) {
        return of(option, USUAL_PERCENT);
    }

    /// @param percent above 0, at most 100 %
    public static Sensitivity of(Standing option, int percent) {
        if (percent <= 0 || percent > 100_00) {
            throw new IllegalArgumentException("Rates go up and down by more than 0% and at most 100%: " + percent);
        }
        return new Trying(Appraisal.of(option), percent).all();
    }

    private record Trying(Appraisal base, FinancialYear zero, FinancialYear last, int percent) {
        Trying(Appraisal base, int percent) {
            this(base, base.funding(Funding.FIVE).yearZero(), percent);
        }

        private Trying(Appraisal base, FinancialYear zero, int percent) {
            this(base, zero, zero.plus(Funding.FIVE - 1), percent);
        }

        Sensitivity all() {
            List<Swing> swings = new ArrayList<>();
            swings.add(byPercent("All pay rates", by -> base.withRates(_ -> true, by)));
            grades().forEach(alike -> swings.add(byPercent(
                    words(alike) + " rate", by -> base.withRates(alike::contains, by))));
            MONTHS.forEach(months -> swings.add(byMonths(months)));
            if (!base.plan().lines().isEmpty()) {
                swings.add(byPercent("Costs beside pay", base::withCostLines));
            }
            swings.sort(Comparator.comparingLong(Swing::span).thenComparingLong(Swing::cashSpan).reversed());
            return new Sensitivity(zero, last, percent, result(base), swings);
        }

        /// Grades new money is spent on, those of one level together, senior first.
        private Stream<List<Grade>> grades() {
            List<Grade> grades = base.steps().stream()
                    .filter(step -> step.origin() == PayOrigin.NEW)
                    .flatMap(step -> step.posts().stream())
                    .map(part -> part.paid().grade())
                    .distinct()
                    .sorted()
                    .toList();
            return grades.stream()
                    .map(grade -> grades.stream().filter(other -> isAlike(grade, other)).toList())
                    .distinct();
        }

        private static boolean isAlike(Grade one, Grade other) {
            return one.workerType() == other.workerType() && one.level() == other.level();
        }

        private static String words(List<Grade> alike) {
            return String.join(" and ", alike.stream().map(Grade::label).toList());
        }

        private Swing byPercent(String what, IntFunction<Appraisal> otherwise) {
            String words = new PresentValue(percent).words();
            return new Swing(
                    what, "−" + words, "+" + words, result(otherwise.apply(-percent)), result(otherwise.apply(percent)));
        }

        private Swing byMonths(int months) {
            Appraisal earlier = base.later(-months);
            return new Swing(
                    "Start, by " + months + " months",
                    months + " months earlier" + fromWhen(earlier),
                    months + " months later",
                    result(earlier),
                    result(base.later(months)));
        }

        /// What it costs before year zero is cash of more years than five.
        private String fromWhen(Appraisal earlier) {
            return earlier.costs(zero, last).entrySet().stream()
                    .filter(cost -> cost.getKey().compareTo(zero) < 0 && cost.getValue() != 0)
                    .map(Map.Entry::getKey)
                    .min(FinancialYear::compareTo)
                    .map(first -> ", " + first + " to " + last)
                    .orElse("");
        }

        private Result result(Appraisal one) {
            Map<FinancialYear, Long> costs = one.costs(zero, last);
            return new Result(
                    costs.values().stream().mapToLong(Long::longValue).sum(),
                    PresentValue.of(one.plan().assumptions()).of(costs, zero));
        }
    }
}
