package org.hubplan.report.staffing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.ledger.By;
import org.hubplan.model.Grade;
import org.hubplan.money.Pricing;
import org.hubplan.report.Block;

/// What counts, how it is rounded, and where the rates come from.
final class Notes {
    private Notes() {}

    static List<Block> of(StaffingPlan plan) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Notes", true));
        words(blocks);
        places(blocks, plan);
        money(blocks, plan);
        return blocks;
    }

    private static void words(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "What counts", false));
        blocks.add(new Block.Prose(
                "BWT (Budgeted Workforce Target) is what the posts on the establishment are budgeted for; strength is the"
                        + " people in post. Both are counted in full-time equivalents (FTE), which are not heads."));
        blocks.add(new Block.Prose(
                "A post’s vacancy is what its people’s FTE falls short of its own, its over-strength what they exceed it"
                        + " by. Neither is ever set off against another post’s, so that on every line"
                        + " BWT − strength = vacancies − over-strength. People without a post count as over-strength."));
        blocks.add(new Block.Prose(
                "A vacant post is one nobody is in. A post that is filled in part is not vacant, but has a vacancy in FTE."));
    }

    private static void places(List<Block> blocks, StaffingPlan plan) {
        blocks.add(new Block.Heading(2, "Where a post sits, and whose BWT it counts to", false));
        blocks.add(new Block.Prose(
                "These are two things: a post moved to another hub stays on its own command’s BWT unless it is transferred."
                        + " In the tables by hub, BWT is that of the posts that sit there."));
        blocks.add(new Block.Prose(plan.scope()
                .command()
                .map(command -> "This paper counts the posts on the BWT of " + command + ", wherever they sit, and no"
                        + " others: posts that other commands own at the same hubs are not in it.")
                .orElse("This paper counts every post in the plan, whichever command owns it.")));
        if (!plan.option().isBaseline()) {
            blocks.add(new Block.Prose("A moved post sits at another hub than in the baseline; one that was moved and"
                    + " moved back does not count. = means no change against the baseline."));
        }
    }

    private static void money(List<Block> blocks, StaffingPlan plan) {
        Pricing pricing = plan.standing().ledger().pricing();
        blocks.add(new Block.Heading(2, "Money", false));
        blocks.add(new Block.Prose("Costs are of a full year, " + pricing.year()
                + ", whatever day a change takes effect. A post costs its grade’s rate × its FTE, rounded half up to the"
                + " whole penny; every total adds these whole pence and is not rounded again. The cost of BWT is of all"
                + " posts, filled or not; the cost of strength is of people, at the grade they hold."));
        if (!plan.option().isBaseline()) {
            blocks.add(new Block.Prose("New money changes the force’s pay bill. Redistributed pay is found from, or goes"
                    + " back to, existing posts elsewhere. The two are never added together."));
        }
        blocks.add(new Block.Prose("Rate card of " + pricing.card().year() + ". " + bases(pricing)));
        String unpriced = plan.standing().ledger().rows(plan.scope(), By.GRADE).keySet().stream()
                .map(Grade.class::cast)
                .filter(grade -> !pricing.prices(grade))
                .map(Grade::label)
                .collect(Collectors.joining(", "));
        if (!unpriced.isEmpty()) {
            blocks.add(new Block.Prose("The card has no rate for " + unpriced + ": these cost nothing in this paper."));
        }
    }

    /// Where the rates come from, grades of one basis together: `PS, DS, PC, DC: top of scale. Band E: PCD 484.`
    private static String bases(Pricing pricing) {
        Map<String, List<String>> grades = new LinkedHashMap<>();
        pricing.card().rates().forEach((grade, rate) ->
                grades.computeIfAbsent(rate.basis(), _ -> new ArrayList<>()).add(grade.label()));
        return grades.entrySet().stream()
                .map(basis -> String.join(", ", basis.getValue()) + ": "
                        + (basis.getKey().isBlank() ? "basis not given" : basis.getKey()) + ".")
                .collect(Collectors.joining(" "));
    }
}
