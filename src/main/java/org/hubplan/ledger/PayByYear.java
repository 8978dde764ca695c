package org.hubplan.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.FinancialYear;
import org.hubplan.money.Pricing;

/// What an option's changes cost in one financial year, more or less than the baseline: new money and
/// redistributed money apart, never added together; each as what falls in the year, by days, and as its full-year
/// effect beside it. What its own rates make dearer of all that was there before is a figure of its own, and neither.
///
/// @param rateYear the year of the card the prices come from: its own, or the one before
/// @param otherRates pence the baseline's own posts cost more in the year by the option's rates; 0 where it has none
/// @param lines one a change that has taken effect by the end of the year and costs or saves something, in the
///     order they were made
public record PayByYear(FinancialYear year, FinancialYear rateYear, long otherRates, List<Line> lines) {
    /// How many years are looked ahead unless more are asked for.
    public static final int AHEAD = 5;

    public PayByYear {
        lines = List.copyOf(lines);
    }

    /// At the baseline's rates.
    public PayByYear(FinancialYear year, FinancialYear rateYear, List<Line> lines) {
        this(year, rateYear, 0, lines);
    }

    /// What one change costs in the year, in pence; a saving is negative.
    ///
    /// @param entry its number in the log; 0 where it isn't in the log
    /// @param origin `NONE` where posts only went from one command to another
    public record Line(long entry, LocalDate effective, PayOrigin origin, long partYear, long fullYear) {
        /// Whether it is new money; otherwise it is redistributed.
        public boolean isNew() {
            return origin == PayOrigin.NEW;
        }

        static Line of(PayStep step, long fullYear, FinancialYear year) {
            return new Line(
                    step.entry(), step.effective(), step.origin(),
                    PayStep.partYear(fullYear, step.effective(), year), fullYear);
        }
    }

    /// By the option's own rate cards; a year without a card uses the one before.
    public static PayByYear of(Standing standing, Scope scope, FinancialYear year) {
        return of(standing.paySteps(), scope, Pricing.nearest(standing.plan().rates(), year))
                .with(standing.otherRates(scope, year));
    }

    /// Of changes that may be others than an option's own, with nothing dearer by other rates.
    static PayByYear of(List<PayStep> steps, Scope scope, Pricing pricing) {
        FinancialYear year = pricing.year();
        List<Line> lines = steps.stream()
                .filter(step -> !step.effective().isAfter(year.lastDay()))
                .map(step -> Line.of(step, step.fullYear(scope, pricing), year))
                .filter(line -> line.fullYear() != 0)
                .toList();
        return new PayByYear(year, pricing.card().year(), lines);
    }

    private PayByYear with(long dearer) {
        return new PayByYear(year, rateYear, dearer, lines);
    }

    /// Years one after another.
    public static List<PayByYear> of(Standing standing, Scope scope, FinancialYear first, int years) {
        return IntStream.range(0, years)
                .mapToObj(later -> of(standing, scope, first.plus(later)))
                .toList();
    }

    /// All its lines together.
    public YearCost cost() {
        YearCost cost = YearCost.ofOtherRates(otherRates);
        for (Line line : lines) {
            cost = cost.plus(line);
        }
        return cost;
    }
}
