package org.hubplan.report.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.model.Hub;
import org.hubplan.model.Post;
import org.hubplan.money.Pricing;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Facts.Fact;
import org.hubplan.report.Dates;

/// The title, what the paper is of, and what a reader must know before the first figure.
final class FrontPage {
    private FrontPage() {}

    static List<Block> of(Against against) {
        StaffingPlan plan = against.plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("Staffing plan", plan.settings().name() + ", option " + plan.option().words()));
        if (plan.settings().invented()) {
            blocks.add(new Block.Notice("SAMPLE, INVENTED FIGURES. Nothing here is an official figure of any force."));
        }
        blocks.add(facts(plan));
        List<Hub> restricted = against.withheld().isAny() ? List.of() : restricted(plan);
        if (!restricted.isEmpty()) {
            blocks.add(new Block.Notice("This paper shows every unit in full and masks none. Restricted: "
                    + restricted.stream()
                            .map(hub -> hub.name() + " (" + hub.code() + ")")
                            .collect(Collectors.joining(", "))
                    + ". Make sure that each reader may see them."));
        }
        return blocks;
    }

    private static Block facts(StaffingPlan plan) {
        return new Block.Facts(List.of(
                new Fact("Protective marking", plan.settings().shownMarking()),
                new Fact("Counted", counted(plan)),
                new Fact("Figures", figures(plan)),
                new Fact("Takes effect", effective(plan)),
                new Fact("Costs", costs(plan.standing().ledger().pricing())),
                new Fact("Author", plan.settings().author()),
                new Fact("Printed", Dates.words(plan.printed())),
                new Fact("Version", plan.version() + ", the newest entry in the plan’s log")));
    }

    private static String figures(StaffingPlan plan) {
        String asAt = plan.asAt().map(day -> "as at " + Dates.words(day)).orElse("");
        if (plan.agreedOnly()) {
            long counted = plan.changes().stream().filter(change -> change.notCounted().isEmpty()).count();
            return "AGREED ONLY: " + counted + " of " + plan.changes().size() + " changes, those every command concerned"
                    + " has agreed to" + (asAt.isEmpty() ? "" : ", " + asAt);
        }
        return asAt.isEmpty() ? plan.option().isBaseline() ? "the baseline" : "with every change of the option" : asAt;
    }

    private static String counted(StaffingPlan plan) {
        return plan.scope()
                .command()
                .map(command -> "posts and people of " + command)
                .orElse("every post and person in the plan");
    }

    private static String effective(StaffingPlan plan) {
        return plan.option().isBaseline()
                ? "as it stands"
                : Dates.words(plan.option().effective()) + ", unless a change says otherwise";
    }

    private static String costs(Pricing pricing) {
        return "full year " + pricing.year()
                + (pricing.borrowsEarlierCard()
                        ? ", at the rate card of " + pricing.card().year()
                        : ", at that year’s rate card");
    }

    /// Hubs kept from papers that leave the command, and those where such posts sit, where either has posts counted.
    private static List<Hub> restricted(StaffingPlan plan) {
        var held = plan.standing().plan().posts()
                .filter(post -> plan.scope().includes(post.owner()))
                .filter(post -> post.restricted() || hubOf(plan, post).restricted())
                .map(Post::hub)
                .collect(Collectors.toSet());
        return plan.standing().plan().hubs().stream()
                .filter(hub -> held.contains(hub.code()))
                .toList();
    }

    private static Hub hubOf(StaffingPlan plan, Post post) {
        return plan.standing().plan().hub(post.hub()).orElseThrow();
    }
}
