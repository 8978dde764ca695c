package org.hubplan.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.hubplan.change.RemoveCostLine;
import org.hubplan.change.SetCostLine;
import org.hubplan.model.CostDriver;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.UnitCost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "cost",
        description = {
            "Sets a cost of an option beside pay, in place of the one of its name, or removes it.",
            "Recurring revenue holds until a later year has another amount; 0 ends it. With --per and --each it costs so much",
            "for each desk beyond a hub's spare ones, post moved in or new post, in the year the changes take effect."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan cost my-plan --name \"IT hardware\" --kind capital --amount 2019/20=374000",
            "  hubplan cost my-plan --name \"Desk and terminal\" --per desk --each 1850",
            "  hubplan cost my-plan --name \"Fit-out of CE\" --amount 2019/20=12000 --because 14,15",
            "  hubplan cost my-plan --name \"IT hardware\" --remove"
        })
final class Cost extends Changing {
    @Option(names = "--name", required = true, paramLabel = "TEXT", description = "What it is called.")
    private String name;

    @Option(
            names = "--kind",
            paramLabel = "capital|revenue-one-off|revenue-recurring",
            converter = Keyed.ACostKind.class,
            description = "What it is to the books; without it, capital.")
    private CostKind kind = CostKind.CAPITAL;

    @Option(
            names = "--amount",
            paramLabel = "YYYY/YY=POUNDS",
            converter = {Year.class, Pounds.class},
            description = "What it costs in a financial year; may be given for several.")
    private Map<FinancialYear, Long> amounts = Map.of();

    @Option(
            names = "--per",
            paramLabel = "desk|post-in|new-post",
            converter = Keyed.ACostDriver.class,
            description = "What is counted of the option's changes.")
    private CostDriver per;

    @Option(names = "--each", paramLabel = "POUNDS", converter = Pounds.class, description = "What one of them costs.")
    private Long each;

    @Option(
            names = "--because",
            paramLabel = "N[,N...]",
            split = ",",
            description = "Numbers of the log's changes it is there for: with all of them taken back it costs nothing.")
    private List<Long> because = List.of();

    @Option(names = "--remove", description = "Take it out, with what meets it.")
    private boolean remove;

    Cost(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        if (remove) {
            return Wanted.of(new RemoveCostLine(name.strip()));
        }
        if ((per == null) != (each == null) || each != null && each == 0) {
            throw new Refusal("Say what is counted and what one costs, more than £0: --per desk --each 1850.");
        }
        if (amounts.isEmpty() && per == null) {
            throw new Refusal("Say what it costs in which year: --amount 2019/20=374000.");
        }
        requireThere(ground.steps());
        Optional<UnitCost> unit = Optional.ofNullable(per).map(driver -> new UnitCost(driver, each));
        return Wanted.of(new SetCostLine(new CostLine(Named.plainly(name), kind, amounts, unit, because)));
    }

    private void requireThere(SortedSet<Long> steps) {
        String unknown = because.stream().filter(n -> !steps.contains(n)).map(String::valueOf).collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new Refusal("No change of this option has number " + unknown + " in the log. "
                    + (steps.isEmpty()
                            ? "It has no changes yet."
                            : "Its changes lie between " + steps.first() + " and " + steps.last() + "; log lists them."));
        }
    }
}
