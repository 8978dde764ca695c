package org.hubplan.cli;

import java.util.Map;
import org.hubplan.change.RemoveCostLine;
import org.hubplan.change.SetCostLine;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "cost",
        description = {
            "Sets a cost of an option beside pay, in place of the one of its name, or removes it.",
            "Recurring revenue holds until a later year has another amount; 0 ends it."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan cost my-plan --name \"IT hardware\" --kind capital --amount 2019/20=374000",
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
        if (amounts.isEmpty()) {
            throw new Refusal("Say what it costs in which year: --amount 2019/20=374000.");
        }
        return Wanted.of(new SetCostLine(new CostLine(Named.plainly(name), kind, amounts)));
    }
}
