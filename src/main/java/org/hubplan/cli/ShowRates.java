package org.hubplan.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.exchange.export.CardsExport;
import org.hubplan.exchange.export.UnwritableFile;
import org.hubplan.ledger.RatesCompared;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.model.Percent;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCards;
import org.hubplan.model.RateParts;
import org.hubplan.money.Pricing;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rates",
        description = {
            "Shows what one full-time post of each grade costs in a financial year, and what each rate is built from.",
            "A year without a card of its own uses the one before. Two years compared say what each grade's rate differs",
            "by, and what the plan's posts would cost more a year."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan rates my-plan",
            "  hubplan rates my-plan --year 2019/20 --json",
            "  hubplan rates my-plan --compare 2018/19 2019/20",
            "  hubplan rates my-plan --year 2019/20 --out rates-2019-20.csv"
        })
final class ShowRates extends OnPlan {
    @Mixin
    private InOption option;

    @Option(
            names = "--year",
            paramLabel = "YYYY/YY",
            converter = Year.class,
            description = "Which year; without it, that of the newest rate card.")
    private FinancialYear year;

    @Option(
            names = "--compare",
            arity = "2",
            paramLabel = "YYYY/YY",
            converter = Year.class,
            description = "Two years, to see side by side.")
    private List<FinancialYear> compare;

    @Option(
            names = "--command",
            paramLabel = "NAME",
            description = "Whose posts are priced in a comparison; without it, everyone's.")
    private String command;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Also writes the card to a spreadsheet (.xlsx, .ods, .csv) that import --as rates reads.")
    private Path out;

    ShowRates(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        Standing standing = now.timeline(option.number(now)).now();
        return compare == null ? card(standing.plan().rates(), now.settings().shownMarking()) : compared(standing);
    }

    private Reply compared(Standing standing) {
        if (compare.size() != 2 || year != null || out != null) {
            throw new Refusal("Two years are compared, and no third, and written to no file.");
        }
        Scope scope = command == null ? Scope.EVERYTHING : Scope.of(Named.command(standing.plan(), command));
        return new RatesReply(
                        RatesCompared.of(
                                standing, scope, pricing(standing, compare.getFirst()), pricing(standing, compare.getLast())),
                        scope)
                .reply();
    }

    private static Pricing pricing(Standing standing, FinancialYear asked) {
        return Pricing.of(standing.plan().rates(), asked)
                .orElseThrow(() -> new Refusal("No rate card of this plan is for " + asked + " or a year before it."));
    }

    private Reply card(RateCards cards, String marking) {
        RateCard card = (year == null ? cards.newest() : cards.inForce(year))
                .orElseThrow(() -> new Refusal("No rate card of this plan is for that year or one before it."));
        FinancialYear asked = year == null ? card.year() : year;
        write(card, marking);
        String line = card.rates().entrySet().stream()
                .map(rate -> rate.getKey() + " " + Money.words(rate.getValue().pence()))
                .collect(Collectors.joining(", "));
        return new Reply(json(asked, card), text(asked, card), line, List.of());
    }

    private void write(RateCard card, String marking) {
        if (out != null) {
            try {
                new CardsExport(List.of(card), marking).write(out);
            } catch (UnwritableFile unwritable) {
                throw new Refusal(unwritable.getMessage());
            }
        }
    }

    // ---- for people

    private static String text(FinancialYear asked, RateCard card) {
        TextTable table = new TextTable(
                1, "Grade", "Basic", "Weighting", "Allowance", "Shift", "Employer NI", "Pension", "Loaded", "Basis");
        card.rates().forEach((grade, rate) -> table.row(row(grade, rate)));
        String heading = card.year().equals(asked)
                ? "Rates of " + asked
                : "Rates of " + asked + ", from the card of " + card.year();
        return heading + ", £ a year for a full-time post\n\n" + table;
    }

    private static List<String> row(Grade grade, Rate rate) {
        return rate.parts()
                .map(parts -> List.of(
                        grade.label(),
                        pounds(parts.basic()),
                        pounds(parts.weighting()),
                        pounds(parts.allowance()),
                        pounds(parts.shift()),
                        pounds(parts.insurancePence()),
                        pounds(parts.pensionPence()),
                        pounds(rate.pence()),
                        rate.basis()))
                .orElseGet(() -> List.of(
                        grade.label(), "-", "-", "-", "-", "-", "-", pounds(rate.pence()), "flat: " + rate.basis()));
    }

    private static String pounds(long pence) {
        return pence == 0 ? "-" : Money.words(pence).replace("£", "");
    }

    // ---- for scripts

    private static Map<String, Object> json(FinancialYear asked, RateCard card) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", asked.toString());
        json.put("rateYear", card.year().toString());
        json.put("rates", card.rates().entrySet().stream()
                .map(rate -> json(rate.getKey(), rate.getValue()))
                .toList());
        return json;
    }

    private static Map<String, Object> json(Grade grade, Rate rate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("grade", grade.label());
        json.put("pence", rate.pence());
        json.put("basis", rate.basis());
        json.put("parts", rate.parts().map(ShowRates::json).orElse(null));
        return json;
    }

    private static Map<String, Object> json(RateParts parts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("basicPence", parts.basic());
        json.put("weightingPence", parts.weighting());
        json.put("allowancePence", parts.allowance());
        json.put("shiftPence", parts.shift());
        json.put("insurancePercent", Percent.decimal(parts.insurance()));
        json.put("insuredAbovePence", parts.insuredAbove());
        json.put("insurancePence", parts.insurancePence());
        json.put("pensionPercent", Percent.decimal(parts.pension()));
        json.put("pensionPence", parts.pensionPence());
        return json;
    }
}
