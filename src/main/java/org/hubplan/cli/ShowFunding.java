package org.hubplan.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.model.Money;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.money.funding.RunsOut;
import org.hubplan.money.funding.SourceOfYear;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "funding",
        description = {
            "Shows what an option costs in each year, and what meets it: new pay by the days it falls on, capital and",
            "revenue, the sources, what is left as a gap and what stands as a pressure."
        },
        footer = {"", "Examples:", "  hubplan funding my-plan", "  hubplan funding my-plan --option 1 --years 10 --json"})
final class ShowFunding extends OnPlan {
    private static final int MOST_YEARS = 50;

    @Mixin
    private InOption option;

    @CommandLine.Option(
            names = "--years",
            paramLabel = "N",
            converter = WholeNumber.Count.class,
            description = "How many years from the first that costs something; without it, five.")
    private int years = Funding.FIVE;

    ShowFunding(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        if (years < Funding.FIVE || years > MOST_YEARS) {
            throw new Refusal("Ask for " + Funding.FIVE + " to " + MOST_YEARS + " years.");
        }
        Funding funding = OptionFunding.of(now.timeline(number).now(), years);
        String heading = now.settings().name() + " · option "
                + now.timeline(number).option().words() + "\n"
                + now.settings().shownMarking();
        return new Reply(json(number, funding), heading + "\n\n" + text(funding), line(funding), notes(funding));
    }

    // ---- for people

    private static String text(Funding funding) {
        List<String> headings = new ArrayList<>(List.of("£"));
        funding.years().forEach(year -> headings.add(year.year().toString()));
        TextTable table = new TextTable(1, headings.toArray(String[]::new));
        row(table, funding, "New pay", FundingYear::payNew);
        row(table, funding, "Capital", FundingYear::capital);
        row(table, funding, "One-off revenue", FundingYear::revenueOneOff);
        row(table, funding, "Recurring revenue", FundingYear::revenueRecurring);
        table.rule();
        row(table, funding, "Cost", FundingYear::cost);
        funding.years().stream()
                .flatMap(year -> year.sources().stream().map(source -> source.source().name()))
                .distinct()
                .forEach(name -> row(table, funding, name, year -> net(year, name)));
        row(table, funding, "Pressure", FundingYear::pressure);
        row(table, funding, "Gap", FundingYear::gap);
        table.rule();
        row(table, funding, "Redistributed pay, no cost", FundingYear::redistributed);
        return table + "\n\n" + line(funding);
    }

    private static long net(FundingYear year, String source) {
        return year.sources().stream()
                .filter(one -> one.source().name().equals(source))
                .mapToLong(SourceOfYear::net)
                .sum();
    }

    private static void row(
            TextTable table, Funding funding, String name, ToLongFunction<FundingYear> pence) {
        table.row(Stream.concat(Stream.of(name), funding.years().stream().map(year -> words(pence.applyAsLong(year))))
                .toList());
    }

    private static String words(long pence) {
        return pence == 0 ? "-" : Money.words(pence).replace("£", "");
    }

    private static String line(Funding funding) {
        return "One-off " + Money.words(funding.oneOff()) + ", five-year cash "
                + Money.words(funding.fiveYearCash()) + ", present value "
                + Money.words(funding.presentValue(PresentValue.USUAL)) + " at " + PresentValue.USUAL.words();
    }

    private static List<String> notes(Funding funding) {
        return funding.runsOut().stream()
                .map(out -> out.line() + " recurs and rests on " + out.source() + ", which lasts to " + out.lastCovered()
                        + ": " + Money.words(out.uncovered()) + " of " + out.from() + " is met by no money.")
                .toList();
    }

    // ---- for scripts

    private static Map<String, Object> json(int option, Funding funding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("option", option);
        json.put("yearZero", funding.yearZero().toString());
        json.put("years", funding.years().stream().map(ShowFunding::json).toList());
        json.put("oneOffPence", funding.oneOff());
        json.put("fiveYearCashPence", funding.fiveYearCash());
        json.put("npvPence", funding.presentValue(PresentValue.USUAL));
        json.put("discountPercent", BigDecimal.valueOf(PresentValue.USUAL.percent(), 2).stripTrailingZeros());
        json.put("runsOut", funding.runsOut().stream().map(ShowFunding::json).toList());
        return json;
    }

    private static Map<String, Object> json(FundingYear year) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", year.year().toString());
        json.put("payNewPence", year.payNew());
        json.put("redistributedPence", year.redistributed());
        json.put("capitalPence", year.capital());
        json.put("revenueOneOffPence", year.revenueOneOff());
        json.put("revenueRecurringPence", year.revenueRecurring());
        json.put("sources", year.sources().stream().map(ShowFunding::json).toList());
        json.put("gapPence", year.gap());
        json.put("pressurePence", year.pressure());
        json.put("lines", year.covers().stream().map(ShowFunding::json).toList());
        return json;
    }

    /// What it gave, less what was paid into it: over all sources, what is met by money.
    private static Map<String, Object> json(SourceOfYear source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", source.source().name());
        json.put("kind", source.source().kind().key());
        json.put("pence", source.net());
        json.put("paidInPence", source.paidIn());
        return json;
    }

    private static Map<String, Object> json(Cover cover) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", cover.line());
        json.put("pence", cover.pence());
        json.put("state", cover.state().name().toLowerCase(Locale.ROOT));
        json.put("by", cover.parts().stream().map(ShowFunding::json).toList());
        return json;
    }

    private static Map<String, Object> json(Cover.Part part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", part.source().name());
        json.put("kind", part.source().kind().key());
        json.put("pence", part.pence());
        return json;
    }

    private static Map<String, Object> json(RunsOut out) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", out.line());
        json.put("source", out.source());
        json.put("lastCovered", out.lastCovered().toString());
        json.put("from", out.from().toString());
        json.put("pence", out.uncovered());
        return json;
    }
}
