package org.hubplan.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.Grade;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCards;
import org.hubplan.money.Pricing;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.Pay;

/// What an option's costs are reckoned from, so that they can be reckoned again with one thing otherwise.
///
/// @param plan its cost lines with all they come to, and its sources
/// @param steps what its changes did to pay, each from its day of effect
/// @param otherwise the year looked at where no change touches pay
record Appraisal(
        Standing option, FundingPlan plan, RateCards cards, List<PayStep> steps, FinancialYear otherwise) {
    private static final long WHOLE = 100_00;

    static Appraisal of(Standing option) {
        return new Appraisal(
                option,
                CountedCosts.plan(option, 0),
                option.plan().rates(),
                option.paySteps().stream().filter(step -> !step.posts().isEmpty()).toList(),
                option.ledger().pricing().year());
    }

    Funding funding(int count) {
        return Funding.of(plan, this::pay, firstYear(), count);
    }

    /// What its pay costs more than the baseline's, with what is assumed of the new money.
    Pay.OfYear pay(FinancialYear year) {
        PayByYear pay = PayByYear.of(steps, Scope.EVERYTHING, Pricing.nearest(cards, year));
        long fresh = pay.cost().newPartYear();
        return new Pay.OfYear(
                fresh,
                pay.cost().redistributedPartYear(),
                PayBill.turnover(fresh, plan.assumptions()),
                PayBill.increments(fresh, pay.rateYear(), year, plan.assumptions()));
    }

    /// Everything it costs, pay and cost lines, in each year from this one, or from the first that costs pay, to a last.
    Map<FinancialYear, Long> costs(FinancialYear from, FinancialYear last) {
        Map<FinancialYear, Long> costs = new TreeMap<>();
        FinancialYear first = firstYear().compareTo(from) < 0 ? firstYear() : from;
        for (FinancialYear year = first; year.compareTo(last) <= 0; year = year.plus(1)) {
            FinancialYear of = year;
            costs.put(year, pay(year).cost() + plan.lines().stream().mapToLong(line -> line.in(of)).sum());
        }
        return costs;
    }

    /// Of the first change to pay; without any, the year the plan is priced in.
    private FinancialYear firstYear() {
        return steps.stream()
                .map(step -> FinancialYear.of(step.effective()))
                .min(FinancialYear::compareTo)
                .orElse(otherwise);
    }

    // ---- with one thing otherwise

    /// @param percent more, in hundredths of a percent; below 0 for less
    Appraisal withRates(Predicate<Grade> some, int percent) {
        RateCards other = RateCards.NONE;
        for (RateCard card : cards.byYear().values()) {
            Map<Grade, Rate> rates = new EnumMap<>(Grade.class);
            card.rates().forEach((grade, rate) -> rates.put(
                    grade, some.test(grade) ? new Rate(Math.max(1, more(rate.pence(), percent)), rate.basis()) : rate));
            other = other.with(new RateCard(card.year(), rates));
        }
        return new Appraisal(option, plan, other, steps, otherwise);
    }

    /// Every change from a day so many months later, with what is counted of it; earlier where below 0. What is given by
    /// year stays in its year.
    Appraisal later(int months) {
        return new Appraisal(
                option,
                CountedCosts.plan(option, months),
                cards,
                steps.stream().map(step -> step.from(step.effective().plusMonths(months))).toList(),
                otherwise);
    }

    Appraisal withCostLines(int percent) {
        FundingPlan other = plan;
        for (CostLine line : plan.lines()) {
            Map<FinancialYear, Long> pence = new TreeMap<>(line.pence());
            pence.replaceAll((_, amount) -> more(amount, percent));
            other = other.with(line.of(pence));
        }
        return new Appraisal(option, other, cards, steps, otherwise);
    }

    /// Rounded half up to the penny.
    private static long more(long pence, int percent) {
        return Math.floorDiv(Math.multiplyExact(pence, WHOLE + percent) + WHOLE / 2, WHOLE);
    }
}
