package org.hubplan.cli;

import org.hubplan.change.Assume;
import org.hubplan.model.Assumptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "assume",
        description = {
            "Sets what an option takes for granted of money; what isn't named stays as it was. Turnover and increments are",
            "lines of their own of the funding schedule, and count in its cost, cash, present value, pressure and gap.",
            "Posts, grade rates and the pay bill of everything stay as they are."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan assume my-plan --discount 3.5",
            "  hubplan assume my-plan --turnover 5 --increments 1.25",
            "  hubplan assume my-plan --usual"
        })
final class Suppose extends Changing {
    @Option(
            names = "--discount",
            paramLabel = "PERCENT",
            converter = PercentWritten.class,
            description = "How much less a later year's money weighs, a year; usually 3.5.")
    private Integer discount;

    @Option(
            names = "--turnover",
            paramLabel = "PERCENT",
            converter = PercentWritten.class,
            description = "How much of the cost of people is not paid, as leavers aren't followed at once; usually 0.")
    private Integer turnover;

    @Option(
            names = "--increments",
            paramLabel = "PERCENT",
            converter = PercentWritten.class,
            description = "By how much pay goes up a year within its scale, beyond the rate card; usually 0.")
    private Integer increments;

    @Option(names = "--usual", description = "A discount of 3.5%%, no turnover, no increments.")
    private boolean usual;

    Suppose(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        Assumptions was = usual ? Assumptions.USUAL : ground.plan().funding().assumptions();
        if (!usual && discount == null && turnover == null && increments == null) {
            throw new Refusal("Say what to assume: --discount 3.5, --turnover 5, --increments 1.25 or --usual.");
        }
        return Wanted.of(new Assume(new Assumptions(
                within(discount, was.discount()),
                within(turnover, was.turnover()),
                within(increments, was.increments()))));
    }

    private static int within(Integer percent, int otherwise) {
        if (percent != null && (percent < 0 || percent > 100_00)) {
            throw new Refusal("What is assumed lies between 0% and 100%.");
        }
        return percent == null ? otherwise : percent;
    }
}
