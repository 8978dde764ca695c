package org.hubplan.cli;

import java.util.Optional;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Sensitivity;
import org.hubplan.ledger.Standing;
import org.hubplan.money.funding.Funding;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "funding",
        description = {
            "Shows what an option costs in each year, and what meets it: new pay by the days it falls on, capital and",
            "revenue, the sources, what is left as a gap and what stands as a pressure; the whole pay bill beside it."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan funding my-plan",
            "  hubplan funding my-plan --option 1 --years 10 --json",
            "  hubplan funding my-plan --sensitivity --vary 5"
        })
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

    @CommandLine.Option(
            names = "--sensitivity",
            description = "Also show what it would cost at other rates, and started 3, 6 or 12 months earlier or later.")
    private boolean sensitivity;

    @CommandLine.Option(
            names = "--vary",
            paramLabel = "PERCENT",
            converter = PercentWritten.class,
            description = "By how much rates go down and up in it; without it, 10.")
    private int percent = Sensitivity.USUAL_PERCENT;

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
        if (percent <= 0 || percent > 100_00) {
            throw new Refusal("Rates go down and up by more than 0% and at most 100%.");
        }
        Standing standing = now.timeline(number).now();
        Funding funding = OptionFunding.of(standing, years);
        Optional<Sensitivity> turns = sensitivity ? Optional.of(Sensitivity.of(standing, percent)) : Optional.empty();
        String heading = now.settings().name() + " · option "
                + now.timeline(number).option().words() + "\n"
                + now.settings().shownMarking();
        FundingText text = new FundingText(standing, funding, turns);
        return new Reply(
                new FundingJson(standing, funding, turns).all(number),
                heading + "\n\n" + text.all(),
                text.line(),
                text.notes());
    }
}
