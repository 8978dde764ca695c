package org.hubplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.ledger.DriverCount;
import org.hubplan.ledger.NotPriced;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.PayBill;
import org.hubplan.ledger.RateBasis;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Sensitivity;
import org.hubplan.ledger.Standing;
import org.hubplan.model.CostLine;
import org.hubplan.model.Money;
import org.hubplan.money.funding.CapitalOnRevenue;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.Payback;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.money.funding.RunsOut;
import org.hubplan.money.funding.SourceOfYear;

/// What an option costs and how it is paid for, for people: a table of the years, the pay bill, and what it rests on.
record FundingText(Standing option, Funding funding, Optional<Sensitivity> sensitivity) {
    String all() {
        return Stream.of(
                        Stream.of(years(), line(), payBill(), restsOn()),
                        Stream.of(counts()).filter(words -> !words.isEmpty()),
                        sensitivity.stream().map(FundingText::swings))
                .flatMap(words -> words)
                .collect(Collectors.joining("\n\n"));
    }

    /// In one line.
    String line() {
        PresentValue rate = PresentValue.of(option.plan().funding().assumptions());
        return "One-off " + Money.words(funding.oneOff()) + ", five-year cash " + Money.words(funding.fiveYearCash())
                + ", present value " + Money.words(funding.presentValue(rate)) + " at " + rate.words();
    }

    /// What a reader should know beside it.
    List<String> notes() {
        return Stream.concat(
                        funding.runsOut().stream().map(RunsOut::words),
                        funding.capitalOnRevenue().stream().map(CapitalOnRevenue::words))
                .toList();
    }

    private String years() {
        TextTable table = table("£");
        row(table, "New pay", FundingYear::payNew);
        if (funding.years().stream().anyMatch(year -> year.turnover() != 0 || year.increments() != 0)) {
            row(table, Cover.TURNOVER.name(), year -> -year.turnover());
            row(table, Cover.INCREMENTS, FundingYear::increments);
        }
        row(table, "Capital", FundingYear::capital);
        row(table, "One-off revenue", FundingYear::revenueOneOff);
        row(table, "Recurring revenue", FundingYear::revenueRecurring);
        table.rule();
        row(table, "Cost", FundingYear::cost);
        funding.years().stream()
                .flatMap(year -> year.sources().stream().map(source -> source.source().name()))
                .distinct()
                .forEach(name -> row(table, name, year -> net(year, name)));
        row(table, "Pressure", FundingYear::pressure);
        row(table, "Gap", FundingYear::gap);
        table.rule();
        row(table, "Redistributed pay, no cost", FundingYear::redistributed);
        return table.toString();
    }

    private static long net(FundingYear year, String source) {
        return year.sources().stream()
                .filter(one -> one.source().name().equals(source))
                .mapToLong(SourceOfYear::net)
                .sum();
    }

    private String payBill() {
        List<PayBill> bills = funding.years().stream().map(year -> PayBill.of(option, Scope.EVERYTHING, year.year())).toList();
        TextTable table = table("Pay bill of everything, £");
        bill(table, bills, "Funded BWT", bill -> bill.funded().partYear());
        bill(table, bills, "Non-funded BWT", bill -> bill.nonFunded().partYear());
        table.rule();
        bill(table, bills, "BWT cost", bill -> bill.bwt().partYear());
        bill(table, bills, "Strength cost", bill -> bill.strength().partYear());
        bill(table, bills, "Vacancy saving", bill -> bill.vacancySaving().partYear());
        if (bills.stream().anyMatch(bill -> bill.turnover() != 0 || bill.increments() != 0)) {
            table.rule();
            bill(table, bills, "Turnover assumed, in none above", PayBill::turnover);
            bill(table, bills, "Increments assumed, in none above", PayBill::increments);
        }
        return table.toString();
    }

    private static void bill(TextTable table, List<PayBill> bills, String name, ToLongFunction<PayBill> pence) {
        table.row(Stream.concat(Stream.of(name), bills.stream().map(bill -> words(pence.applyAsLong(bill)))).toList());
    }

    private String restsOn() {
        Payback payback = OptionFunding.payback(option);
        List<String> words = new ArrayList<>();
        words.add(NotPriced.in(option).words());
        words.addAll(RateBasis.of(option, funding.yearZero()).words());
        if (payback.isDue()) {
            words.add("It " + payback.words() + ".");
        }
        return String.join("\n", words);
    }

    private String counts() {
        return option.plan().funding().lines().stream().flatMap(this::counts).collect(Collectors.joining("\n"));
    }

    private Stream<String> counts(CostLine line) {
        if (OptionFunding.isTakenBack(option, line)) {
            return Stream.of(line.name() + ": £0, its change was taken back.");
        }
        return line.each().stream().flatMap(each -> {
            DriverCount count = DriverCount.of(option, each.per());
            Stream<String> years = count.years().entrySet().stream().map(year -> line.name() + ": "
                    + year.getValue().count() + " × " + Money.words(each.pence()) + " in " + year.getKey()
                    + ", by changes " + year.getValue().entries().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            Stream<String> unknown = count.unknown().isEmpty()
                    ? Stream.of()
                    : Stream.of(line.name() + ": desks of "
                            + count.unknown().stream().map(Object::toString).collect(Collectors.joining(", "))
                            + " are not known, so none is counted there.");
            return Stream.concat(years, unknown);
        });
    }

    private static String swings(Sensitivity sensitivity) {
        TextTable table = new TextTable(
                1, "If, to " + sensitivity.last(), "then present value, £", "", "cash, £", "", "between, £");
        for (Sensitivity.Swing swing : sensitivity.swings()) {
            table.row(
                    swing.what() + ": " + swing.less() + " or " + swing.more(),
                    words(swing.ifLess().presentValue()),
                    words(swing.ifMore().presentValue()),
                    words(swing.ifLess().cash()),
                    words(swing.ifMore().cash()),
                    words(swing.span()));
        }
        return table.toString();
    }

    private TextTable table(String first) {
        List<String> headings = new ArrayList<>(List.of(first));
        funding.years().forEach(year -> headings.add(year.year().toString()));
        return new TextTable(1, headings.toArray(String[]::new));
    }

    private void row(TextTable table, String name, ToLongFunction<FundingYear> pence) {
        table.row(Stream.concat(Stream.of(name), funding.years().stream().map(year -> words(pence.applyAsLong(year))))
                .toList());
    }

    private static String words(long pence) {
        return pence == 0 ? "-" : Money.words(pence).replace("£", "");
    }
}
