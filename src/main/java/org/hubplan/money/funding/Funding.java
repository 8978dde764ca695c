package org.hubplan.money.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.ReservePayment;

/// What an option costs, and how it is paid for, over some years.
///
/// @param yearZero the first year that costs something
/// @param years from year zero on, and before it those in which money is put by for it
/// @param runsOut recurring costs that rest on money that comes once, by the last year shown and the one after
/// @param capitalOnRevenue capital money that meets revenue, each line and source once
public record Funding(
        FinancialYear yearZero,
        List<FundingYear> years,
        List<RunsOut> runsOut,
        List<CapitalOnRevenue> capitalOnRevenue) {
    /// How many years, year zero the first, unless more are asked for.
    public static final int FIVE = 5;

    public Funding {
        years = List.copyOf(years);
        runsOut = List.copyOf(runsOut);
        capitalOnRevenue = List.copyOf(capitalOnRevenue);
    }

    /// @param plan what the option costs beside pay, and where the money comes from
    /// @param pay what its pay costs
    /// @param first no pay differs from the baseline's before this year
    /// @param count of years, year zero the first, at least five
    public static Funding of(FundingPlan plan, Pay pay, FinancialYear first, int count) {
        Map<FinancialYear, Pay.OfYear> reckoned = new HashMap<>();
        return reckon(plan, year -> reckoned.computeIfAbsent(year, pay::in), first, count);
    }

    private static Funding reckon(FundingPlan plan, Pay pay, FinancialYear first, int count) {
        if (count < FIVE) {
            throw new IllegalArgumentException("An option is appraised over five years at least: " + count);
        }
        FinancialYear zero = yearZero(plan, pay, first, count);
        FinancialYear start = earliest(plan.payments().stream().map(ReservePayment::year), zero);
        Drawing drawing = new Drawing(plan, pay);
        FinancialYear last = zero.plus(count - 1);
        List<FundingYear> all = new ArrayList<>();
        FinancialYear earliestMoney = earliest(
                plan.sources().stream().flatMap(source -> source.pence().keySet().stream()), start);
        for (FinancialYear year = earliestMoney; year.compareTo(last) <= 0; year = year.plus(1)) {
            all.add(drawing.next(year));
        }
        List<FundingYear> andOneMore = Stream.concat(all.stream(), Stream.of(drawing.next(last.plus(1)))).toList();
        List<FundingYear> shown = all.stream().filter(year -> year.year().compareTo(start) >= 0).toList();
        return new Funding(zero, shown, OneOffMoney.under(andOneMore), CapitalOnRevenue.in(plan, shown));
    }

    /// The first year that costs something, looked for as many years ahead as are shown; else the first of all.
    private static FinancialYear yearZero(FundingPlan plan, Pay pay, FinancialYear first, int count) {
        FinancialYear start = earliest(plan.lines().stream().flatMap(line -> line.firstYear().stream()), first);
        return Stream.iterate(start, year -> year.plus(1))
                .limit(count + (first.start() - start.start()))
                .filter(year -> pay.in(year).newPence() != 0 || costs(plan.lines(), year))
                .findFirst()
                .orElse(first);
    }

    private static boolean costs(List<CostLine> lines, FinancialYear year) {
        return lines.stream().anyMatch(line -> line.in(year) > 0);
    }

    private static FinancialYear earliest(Stream<FinancialYear> years, FinancialYear atLatest) {
        return Stream.concat(years, Stream.of(atLatest)).min(FinancialYear::compareTo).orElseThrow();
    }

    /// Capital and one-off revenue of the years shown, in pence.
    public long oneOff() {
        return years.stream().mapToLong(FundingYear::oneOff).sum();
    }

    /// Everything five years from year zero cost, in pence, undiscounted.
    public long fiveYearCash() {
        return five().stream().mapToLong(FundingYear::cost).sum();
    }

    /// What five years from year zero cost in the money of year zero, in pence.
    public long presentValue(PresentValue rate) {
        return rate.of(five(), yearZero);
    }

    private List<FundingYear> five() {
        return years.stream()
                .filter(year -> year.year().compareTo(yearZero) >= 0)
                .limit(FIVE)
                .toList();
    }

    /// The first year with a gap or a pressure.
    public Optional<FundingYear> firstUnmet() {
        return years.stream().filter(year -> year.gap() > 0 || year.pressure() > 0).findFirst();
    }
}
