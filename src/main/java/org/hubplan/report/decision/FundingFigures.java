package org.hubplan.report.decision;

import static org.hubplan.report.Measure.PENCE;
import static org.hubplan.report.Measure.PER_MILLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.money.funding.SourceOfYear;

/// What the option costs and what meets it, as figures a text may name: over all, and year by year.
final class FundingFigures {
    private static final int TENTHS = 10;

    private final Decision decision;
    private final Funding funding;
    private final List<NamedFigure> figures = new ArrayList<>();

    private FundingFigures(Decision decision) {
        this.decision = decision;
        this.funding = decision.funding();
    }

    static List<NamedFigure> of(Decision decision) {
        FundingFigures figures = new FundingFigures(decision);
        figures.overAll();
        decision.funding().years().forEach(figures::year);
        return figures.figures;
    }

    private void overAll() {
        String five = "five years from " + funding.yearZero();
        add("one-off", funding.oneOff(), "What the option costs once", "funding schedule, capital and one-off revenue");
        add("capital", sum(true), "Capital", "cost lines: " + names(true));
        add("one-off-revenue", sum(false), "One-off revenue", "cost lines: " + names(false));
        add("five-year-cash", funding.fiveYearCash(), "Cash over five years", "funding schedule, " + five);
        add("five-year-pay", fiveYears(year -> year.payNew() - year.turnover() + year.increments()),
                "Pay over five years, with what is assumed of it", "funding schedule, " + five);
        add("five-year-recurring-revenue", fiveYears(FundingYear::revenueRecurring),
                "Recurring revenue over five years", "funding schedule, " + five);
        sums("capital", Means.of(funding, decision.now().plan().funding(), CostKind.CAPITAL));
        sums("one-off-revenue", Means.of(funding, decision.now().plan().funding(), CostKind.REVENUE_ONE_OFF));
        String value = "funding schedule, " + five + ", at " + decision.rate().words() + " a year";
        long present = funding.presentValue(decision.rate());
        add("present-value", present, "Present value, to the penny", value);
        add("present-value-rounded", PresentValue.toThousands(present), "Present value, to the nearest thousand", value);
        if (decision.rate().percent() % TENTHS == 0) {
            figures.add(NamedFigure.of(
                    "discount", decision.rate().percent() / TENTHS, PER_MILLE, "Discount a year", "assumptions of the option"));
        }
        add("pressure", funding.years().stream().mapToLong(FundingYear::pressure).max().orElse(0),
                "The largest pressure of a year", "funding schedule");
        add("gap", funding.years().stream().mapToLong(FundingYear::gap).sum(), "Gaps of all years shown", "funding schedule");
    }

    private long fiveYears(ToLongFunction<FundingYear> pence) {
        return funding.years().stream()
                .filter(year -> year.year().compareTo(funding.yearZero()) >= 0)
                .limit(Funding.FIVE)
                .mapToLong(pence)
                .sum();
    }

    private void sums(String what, Means means) {
        means.keyed(what).forEach((key, pence) -> add(key, pence, said(key), "funding schedule, each cost and what covers it"));
    }

    /// `one-off-revenue from Base` as `One-off revenue from Base`.
    private static String said(String key) {
        String words = key.startsWith("one-off-revenue ") ? key.replaceFirst("off-revenue", "off revenue") : key;
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private long sum(boolean capital) {
        return funding.years().stream()
                .mapToLong(year -> capital ? year.capital() : year.revenueOneOff())
                .sum();
    }

    private String names(boolean capital) {
        String names = String.join(", ", decision.now().plan().funding().lines().stream()
                .filter(line -> !line.kind().recurs() && (line.kind() == CostKind.CAPITAL) == capital)
                .map(CostLine::name)
                .toList());
        return names.isEmpty() ? "none" : names;
    }

    private void year(FundingYear year) {
        String of = " " + year.year();
        add("cost" + of, year.cost(), "Cost in" + of, "funding schedule");
        add("new-pay" + of, year.payNew(), "New pay in" + of, "pay of changes in effect, by days" + decision.entriesOf(PayOrigin.NEW));
        add("redistributed-pay" + of, year.redistributed(), "Redistributed pay in" + of, "pay of changes in effect, by days; no cost" + decision.entriesOf(PayOrigin.FOUND));
        addIfAny("capital" + of, year.capital(), "Capital in" + of);
        addIfAny("one-off-revenue" + of, year.revenueOneOff(), "One-off revenue in" + of);
        addIfAny("recurring-revenue" + of, year.revenueRecurring(), "Recurring revenue in" + of);
        addIfAny("turnover" + of, year.turnover(), "What turnover is assumed to take off new pay in" + of);
        addIfAny("increments" + of, year.increments(), "What increments are assumed to add to new pay in" + of);
        year.covers().stream()
                .map(Cover::line)
                .distinct()
                .forEach(line -> sums(Means.what(line, year.year()), Means.of(year, line)));
        year.sources().forEach(source -> source(source, of));
        add("pressure" + of, year.pressure(), "Pressure in" + of, "funding schedule, what no savings meet yet");
        add("gap" + of, year.gap(), "Gap in" + of, "funding schedule, what nothing is said to meet");
    }

    private void source(SourceOfYear source, String of) {
        String name = source.source().name();
        addIfAny("given " + name + of, source.given(), name + " gives in" + of);
        addIfAny("paid-in " + name + of, source.paidIn(), "Put by in " + name + " in" + of);
    }

    private void addIfAny(String key, long pence, String what) {
        if (pence != 0) {
            add(key, pence, what, "funding schedule");
        }
    }

    private void add(String key, long pence, String what, String source) {
        figures.add(NamedFigure.of(key, pence, PENCE, what, source));
    }
}
