package org.hubplan.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.hubplan.ledger.Paid.Side;
import org.hubplan.model.Assumptions;
import org.hubplan.model.FinancialYear;
import org.hubplan.money.Pricing;

/// The whole pay bill of an option in one financial year, at that year's prices: what its posts cost, filled or not,
/// and apart from that what its people cost.
///
/// @param rateYear the year of the card the prices come from: its own, or the one before
/// @param funded posts with a budget behind them
/// @param nonFunded posts without one
/// @param strength everyone on the strength
/// @param assumed what the option takes for granted; nothing of it is in the other figures
public record PayBill(
        FinancialYear year, FinancialYear rateYear, Amount funded, Amount nonFunded, Amount strength, Assumptions assumed) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100_00);

    /// In pence.
    ///
    /// @param partYear what falls in the year, with each change by the days from its day of effect on
    /// @param fullYear with each change that has taken effect by the end of the year for the whole of it
    public record Amount(long partYear, long fullYear) {
        static final Amount NONE = new Amount(0, 0);

        Amount plus(Amount other) {
            return new Amount(partYear + other.partYear, fullYear + other.fullYear);
        }

        Amount minus(Amount other) {
            return new Amount(partYear - other.partYear, fullYear - other.fullYear);
        }
    }

    /// Which figure of it.
    public enum Part {
        FUNDED,
        NON_FUNDED,
        BWT,
        STRENGTH,
        VACANCY_SAVING;

        private Amount of(Amount funded, Amount nonFunded, Amount strength) {
            return switch (this) {
                case FUNDED -> funded;
                case NON_FUNDED -> nonFunded;
                case BWT -> funded.plus(nonFunded);
                case STRENGTH -> strength;
                case VACANCY_SAVING -> funded.plus(nonFunded).minus(strength);
            };
        }
    }

    /// What one change does to a part of it, in pence.
    ///
    /// @param entry its number in the log; 0 where it isn't in the log
    public record Effect(long entry, Amount amount) {}

    public static PayBill of(Standing standing, Scope scope, FinancialYear year) {
        Pricing pricing = Pricing.nearest(standing.plan().rates(), year);
        return new PayBill(
                year,
                pricing.card().year(),
                amount(standing, Side.FUNDED, scope, pricing),
                amount(standing, Side.UNFUNDED, scope, pricing),
                amount(standing, Side.PERSON, scope, pricing),
                standing.plan().funding().assumptions());
    }

    /// Of years one after another.
    public static List<PayBill> of(Standing standing, Scope scope, FinancialYear first, int years) {
        return IntStream.range(0, years).mapToObj(later -> of(standing, scope, first.plus(later))).toList();
    }

    private static Amount amount(Standing standing, Side side, Scope scope, Pricing pricing) {
        FinancialYear year = pricing.year();
        long start = standing.baselinePayroll().cost(side, scope, pricing);
        Amount sum = new Amount(start, start);
        for (PayStep step : standing.paySteps()) {
            sum = sum.plus(amount(step, side, scope, pricing));
        }
        return sum;
    }

    private static Amount amount(PayStep step, Side side, Scope scope, Pricing pricing) {
        if (step.effective().isAfter(pricing.year().lastDay())) {
            return Amount.NONE;
        }
        long fullYear = step.fullYear(side, scope, pricing);
        return new Amount(PayStep.partYear(fullYear, step.effective(), pricing.year()), fullYear);
    }

    /// What each change does to a part of the bill, in the order they were made; together, the difference from what
    /// the baseline's posts and people cost at the option's own rates.
    public static List<Effect> effects(Standing standing, Scope scope, FinancialYear year, Part part) {
        Pricing pricing = Pricing.nearest(standing.plan().rates(), year);
        return standing.paySteps().stream()
                .map(step -> new Effect(
                        step.entry(),
                        part.of(
                                amount(step, Side.FUNDED, scope, pricing),
                                amount(step, Side.UNFUNDED, scope, pricing),
                                amount(step, Side.PERSON, scope, pricing))))
                .filter(effect -> !effect.amount().equals(Amount.NONE))
                .toList();
    }

    public Amount of(Part part) {
        return part.of(funded, nonFunded, strength);
    }

    /// All posts, funded and non-funded.
    public Amount bwt() {
        return of(Part.BWT);
    }

    /// What is not paid because posts are vacant: BWT cost − strength cost. Below £0 where there are more people than
    /// posts.
    public Amount vacancySaving() {
        return of(Part.VACANCY_SAVING);
    }

    /// What turnover is assumed to save of the cost of people in the year, in pence; £0 or below.
    public long turnover() {
        return -turnover(strength.partYear(), assumed);
    }

    /// What increments are assumed to add to the cost of people in the year, in pence: compound, from the year the
    /// rates are of, since a year's own rates have them.
    public long increments() {
        return increments(strength.partYear(), rateYear, year, assumed);
    }

    /// Of pence paid to people, rounded half up once.
    static long turnover(long pence, Assumptions assumed) {
        return rounded(BigDecimal.valueOf(pence).multiply(BigDecimal.valueOf(assumed.turnover())).divide(WHOLE));
    }

    /// @param rated the year whose rates the pence come from
    static long increments(long pence, FinancialYear rated, FinancialYear year, Assumptions assumed) {
        int years = Math.max(0, year.start() - rated.start());
        BigDecimal growth = BigDecimal.ONE.add(BigDecimal.valueOf(assumed.increments(), 4)).pow(years);
        return rounded(BigDecimal.valueOf(pence).multiply(growth.subtract(BigDecimal.ONE)));
    }

    private static long rounded(BigDecimal pence) {
        return pence.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
