package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.ledger.RatesCompared;
import org.hubplan.ledger.RatesCompared.Line;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Fte;
import org.hubplan.model.Money;
import org.hubplan.model.Percent;
import org.hubplan.money.Pricing;

/// How the rates of two years are answered side by side.
record RatesReply(RatesCompared compared, Scope scope) {
    Reply reply() {
        return new Reply(json(), text(), line(), notes());
    }

    // ---- for people

    private String text() {
        TextTable table = new TextTable(
                1, "Grade", year(compared.from()), year(compared.to()), "Change", "%", "Posts", "FTE", "Costs a year more");
        compared.lines().forEach(one -> table.row(
                one.grade().label(),
                rate(one.fromRate()),
                rate(one.toRate()),
                one.percent().isPresent() ? change(one.rateChange()) : "-",
                one.percent().isPresent() ? percent(one.percent().getAsInt()) : "-",
                Integer.toString(one.posts()),
                Fte.words(one.fte()),
                change(one.costChange())));
        table.rule();
        table.row("Total", "", "", "", "", posts(), Fte.words(fte()), change(compared.costChange()));
        return "Rates of " + words(compared.from()) + " and " + words(compared.to())
                + ", £ a year for a full-time post; posts of " + scope.words() + ", filled or not\n\n" + table;
    }

    private static String year(Pricing pricing) {
        return pricing.year().toString();
    }

    private static String words(Pricing pricing) {
        return pricing.borrowsEarlierCard()
                ? pricing.year() + ", from the card of " + pricing.card().year()
                : pricing.year().toString();
    }

    private String posts() {
        return Integer.toString(compared.lines().stream().mapToInt(Line::posts).sum());
    }

    private long fte() {
        return compared.lines().stream().mapToLong(Line::fte).sum();
    }

    private static String percent(int hundredths) {
        return hundredths == 0 ? "=" : (hundredths > 0 ? "+" : "") + Percent.words(hundredths).replace("%", "");
    }

    private static String rate(long pence) {
        return pence == 0 ? "-" : Money.words(pence).replace("£", "");
    }

    private static String change(long pence) {
        return pence == 0 ? "=" : (pence > 0 ? "+" : "") + Money.words(pence).replace("£", "");
    }

    private String line() {
        return "The posts would cost " + Money.words(compared.costChange()) + " a year more at the rates of "
                + compared.to().year() + " than at those of " + compared.from().year();
    }

    private List<String> notes() {
        return compared.unpriced().isEmpty()
                ? List.of()
                : List.of("Not in the costs, for want of a rate in one of the years: "
                        + compared.unpriced().stream().map(grade -> grade.label()).collect(Collectors.joining(", ")) + ".");
    }

    // ---- for scripts

    private Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scope", scope.words());
        json.put("a", year(compared.from()));
        json.put("aRateYear", compared.from().card().year().toString());
        json.put("b", year(compared.to()));
        json.put("bRateYear", compared.to().card().year().toString());
        json.put("grades", compared.lines().stream().map(RatesReply::json).toList());
        json.put("aCostPence", compared.fromCost());
        json.put("bCostPence", compared.toCost());
        json.put("deltaCostPence", compared.costChange());
        json.put("unpriced", compared.unpriced().stream().map(grade -> grade.label()).toList());
        return json;
    }

    private static Map<String, Object> json(Line one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("grade", one.grade().label());
        json.put("aPence", one.fromRate() == 0 ? null : one.fromRate());
        json.put("bPence", one.toRate() == 0 ? null : one.toRate());
        json.put("deltaPence", one.percent().isPresent() ? one.rateChange() : null);
        json.put("posts", one.posts());
        json.put("bwtFte", Fte.decimal(one.fte()));
        json.put("aCostPence", one.fromCost());
        json.put("bCostPence", one.toCost());
        json.put("deltaCostPence", one.costChange());
        return json;
    }
}
