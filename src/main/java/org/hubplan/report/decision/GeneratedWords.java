package org.hubplan.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.change.PayOrigin;
import org.hubplan.ledger.NotPriced;
import org.hubplan.ledger.RateBasis;
import org.hubplan.model.PlanSettings;
import org.hubplan.report.Dates;

/// What each section says where the planner has not written it: sentences made from the plan, each figure a
/// placeholder.
final class GeneratedWords {
    private final Decision decision;
    private final PlanSettings settings;
    private final String option;
    private final GrowthWords growth;
    private final FundingWords funding;

    GeneratedWords(Decision decision) {
        this.decision = decision;
        this.settings = decision.imprint().settings();
        this.option = "option " + decision.imprint().option().words();
        this.growth = new GrowthWords(decision);
        this.funding = new FundingWords(decision);
    }

    /// A paragraph a line.
    String of(Section section) {
        return String.join("\n", switch (section) {
            case SUMMARY -> summary();
            case RECOMMENDATION -> recommendation();
            case INTRODUCTION -> introduction();
            case ISSUES -> issues();
            case FINANCIAL -> financial();
            case LEGAL -> List.of("Legal comments are to be added by the force’s lawyers. Nothing in this plan"
                    + " changes terms and conditions by itself; police staff whose place of work changes are consulted.");
            case DATA_PROTECTION -> List.of("The plan holds posts, and people only as holders of posts, without names. A data"
                    + " protection impact assessment (DPIA) has to be begun before people are told of moves, and kept going.");
            case EQUALITY -> equality();
            case NEXT_STEPS -> nextSteps();
        });
    }

    private List<String> summary() {
        List<String> said = new ArrayList<>();
        said.add("This paper seeks a decision on " + option + " of " + settings.name() + ". " + growth.moves() + " "
                + growth.bwt());
        said.add(funding.inShort());
        return said;
    }

    private List<String> recommendation() {
        List<String> said = new ArrayList<>();
        said.add("Approve " + option + ": " + growth.inBrief() + ", from "
                + Dates.words(decision.imprint().option().effective()) + " unless a change says otherwise.");
        funding.oneOffToApprove().ifPresent(said::add);
        funding.pathToApprove().ifPresent(said::add);
        growth.apportionmentToApprove().ifPresent(said::add);
        said.add("Make " + settings.command().name() + " a high priority business group in the posting process, to fill"
                + " its vacancies" + (decision.scope().includes(settings.command())
                        ? ", {command-vacancies} in this option."
                        : "."));
        return said;
    }

    private List<String> introduction() {
        return List.of(
                settings.name() + " plans where the posts of " + settings.command().name()
                        + " sit, and whose BWT (Budgeted Workforce Target) they count to. In the baseline there are"
                        + " {posts-baseline} posts with a BWT of {bwt-baseline} and a strength of {strength-baseline};"
                        + " {vacancies-baseline} stand vacant.",
                "The option is made of {changes} changes to that baseline, each with its reason, its author and the day it"
                        + " takes effect. Commands have to agree to {changes-to-agree} of them; agreed by all so far: {changes-agreed}.");
    }

    private List<String> issues() {
        List<String> said = new ArrayList<>();
        said.add(growth.moves() + " A post that moves stays on its own command’s BWT unless it is transferred, and moving"
                + " it fills no vacancy.");
        growth.byLane().ifPresent(said::add);
        growth.byGrade().ifPresent(said::add);
        said.add("After the changes {vacancies} stand vacant, {vacant-share} of BWT, against {vacancies-baseline} before:"
                + " only postings and recruitment make vacancies fewer.");
        said.add(switch ((int) decision.broken()) {
            case 0 -> "None of the plan’s limits is broken by the option as it stands.";
            case 1 -> "{limits-broken} of the plan’s limits is broken by the option as it stands.";
            default -> "{limits-broken} of the plan’s limits are broken by the option as it stands.";
        });
        return said;
    }

    private List<String> financial() {
        List<String> said = new ArrayList<>();
        said.add(funding.inShort());
        said.addAll(funding.path());
        if (decision.fullYear(PayOrigin.FOUND) != 0) {
            said.add("Redistributed pay is " + decision.aYear(PayOrigin.FOUND) + ": the posts are paid for already,"
                    + " elsewhere in the force. It is no new money and is added to none.");
        }
        said.add(RateBasis.of(decision.now(), decision.funding().yearZero()).words().stream()
                .collect(Collectors.joining(" ")));
        NotPriced left = NotPriced.in(decision.now());
        if (!left.items().isEmpty()) {
            said.add("Not priced: " + left.items().stream()
                    .map(NotPriced.Item::words)
                    .collect(Collectors.joining("; ")) + ".");
        }
        return said;
    }

    private List<String> equality() {
        return List.of(
                "An equality impact assessment (EIA) is maintained. What bites is a new place of work and another shift"
                        + " pattern: {people-moved} people are in posts that go to another hub.",
                "Buildings must be fit for the people placed in them; adjustments people have now go with them.");
    }

    private List<String> nextSteps() {
        List<String> said = new ArrayList<>();
        said.add("Commands that have not agreed yet are asked: of {changes-to-agree} changes that need it, {changes-agreed} are"
                + " agreed by all.");
        said.add("People whose place of work changes are consulted, and police staff formally.");
        funding.savingsToName().ifPresent(said::add);
        said.add("What was decided is followed against this version of the plan, entry "
                + decision.imprint().version() + " of its log.");
        return said;
    }
}
