package org.hubplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hubplan.change.Option;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.RateCard;
import org.hubplan.money.Pricing;
import org.hubplan.session.Counted;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "totals",
        description = {
            "Shows what a plan adds up to, in posts, FTE and a full year's pay.",
            "In a hub's line BWT is that of the posts that sit there, whoever owns them.",
            "By group, the BWT of the force's business groups stands beneath, with what they give."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan totals my-plan",
            "  hubplan totals my-plan --by grade --option 0 --json",
            "  hubplan totals my-plan --by kind --year 2019/20 --as-at 2019-06-30"
        })
final class ShowTotals extends OnPlan {
    @Mixin
    private InOption option;

    @CommandLine.Option(
            names = "--by",
            paramLabel = "hub|kind|command|function|grade|group",
            description = "What each line stands for; without it, hubs.")
    private By by = By.HUB;

    @CommandLine.Option(
            names = "--year",
            paramLabel = "YYYY/YY",
            converter = Year.class,
            description = "Financial year whose rates are used; without it, that of the newest rate card.")
    private FinancialYear year;

    @Mixin
    private ThroughLens lens;

    @CommandLine.Option(
            names = "--command",
            paramLabel = "NAME",
            description = "Only posts this command owns; without it, everything in the plan.")
    private String command;

    ShowTotals(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        Pricing pricing = pricing(now);
        Counted counted = now.counted(lens.of(), number, pricing);
        Standing standing = counted.standing();
        Scope scope = command == null ? Scope.EVERYTHING : Scope.of(Named.command(standing.plan(), command));
        TotalsTable table = TotalsTable.of(standing, scope, by);
        GroupLines groups = by == By.GROUP ? GroupLines.of(standing.plan()) : new GroupLines(List.of());
        Option shown = now.timeline(number).option();
        return new Reply(
                json(shown, scope, table, groups),
                heading(now, shown, scope, table.pricing()) + "\n\n" + table.text()
                        + (groups.isEmpty() ? "" : "\n\n" + groups.text()),
                table.line(),
                notes(table, counted));
    }

    private Pricing pricing(OpenPlan now) {
        if (year == null) {
            return Pricing.newest(now.baseline().plan().rates());
        }
        return Pricing.of(now.baseline().plan().rates(), year)
                .orElseThrow(() -> new Refusal("No rate card of this plan is for " + year + " or a year before it. "
                        + "Its earliest is for " + now.baseline().plan().rates().byYear().firstKey() + "."));
    }

    private Map<String, Object> json(Option shown, Scope scope, TotalsTable table, GroupLines groups) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("option", shown.number());
        json.put("by", by.name().toLowerCase(Locale.ROOT));
        json.put("scope", scope.words());
        json.put("asAt", lens.asAt() == null ? null : lens.asAt().toString());
        json.put("agreedOnly", lens.of().agreedOnly());
        json.put("year", table.pricing().year().toString());
        json.put("rateYear", table.pricing().card().year().toString());
        json.put("unpriced", table.unpriced());
        json.putAll(table.json());
        if (!groups.isEmpty()) {
            json.put("groups", groups.json());
        }
        return json;
    }

    private String heading(OpenPlan now, Option shown, Scope scope, Pricing pricing) {
        return now.settings().name() + " · option " + shown.words() + " · " + scope.words()
                + (lens.asAt() == null ? "" : " · as at " + lens.asAt()) + (lens.of().agreedOnly() ? " · agreed only" : "")
                + " · pay of a full year at " + pricing.card().year() + " rates\n"
                + now.settings().shownMarking();
    }

    private static List<String> notes(TotalsTable table, Counted counted) {
        List<String> notes = new ArrayList<>();
        RateCard card = table.pricing().card();
        if (table.pricing().borrowsEarlierCard()) {
            notes.add("There is no rate card for " + table.pricing().year() + "; costs use the one for " + card.year()
                    + ".");
        }
        if (!table.unpriced().isEmpty()) {
            notes.add("Not in the costs, for want of a rate in " + card.year() + ": "
                    + String.join(", ", table.unpriced()) + ".");
        }
        counted.unfit().forEach(unfit -> notes.add("Not counted: entry " + unfit.entry().n() + ", "
                + unfit.entry().words() + ", which doesn't fit. " + unfit.refusal().why()));
        return notes;
    }
}
