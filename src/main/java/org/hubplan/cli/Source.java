package org.hubplan.cli;

import java.util.Map;
import org.hubplan.change.RemoveSource;
import org.hubplan.change.SetSource;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingSource;
import org.hubplan.model.SourceKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "source",
        description = {
            "Sets a source of funding of an option, in place of the one of its name, or removes it.",
            "A pressure has no amounts: it takes on whatever is assigned to it."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan source my-plan --name \"Major Change Fund\" --kind change-fund --amount 2019/20=329000",
            "  hubplan source my-plan --name \"Base budget\" --kind base-budget --every-year --amount 2021/22=206000",
            "  hubplan source my-plan --name MTFP --kind pressure"
        })
final class Source extends Changing {
    @Option(names = "--name", required = true, paramLabel = "TEXT", description = "What it is called.")
    private String name;

    @Option(
            names = "--kind",
            paramLabel = "underspend|earmarked-reserve|capital-plan|change-fund|base-budget|pressure|savings",
            converter = Keyed.ASourceKind.class,
            description = "What it is; without it, base budget.")
    private SourceKind kind = SourceKind.BASE_BUDGET;

    @Option(names = "--every-year", description = "It comes every year from the first on.")
    private boolean everyYear;

    @Option(
            names = "--amount",
            paramLabel = "YYYY/YY=POUNDS",
            converter = {Year.class, Pounds.class},
            description = "What comes in a financial year; may be given for several.")
    private Map<FinancialYear, Long> amounts = Map.of();

    @Option(names = "--remove", description = "Take it out, with what it meets and what is put by from it.")
    private boolean remove;

    Source(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        if (remove) {
            return Wanted.of(new RemoveSource(name.strip()));
        }
        boolean pressure = kind == SourceKind.PRESSURE;
        boolean comesOnce = kind == SourceKind.EARMARKED_RESERVE || kind == SourceKind.UNDERSPEND;
        if (pressure && !amounts.isEmpty() || comesOnce && everyYear) {
            throw new Refusal(pressure
                    ? "A pressure is no money and has no amounts."
                    : "Reserves and underspends come once. Leave out --every-year.");
        }
        return Wanted.of(
                new SetSource(new FundingSource(Named.plainly(name), kind, pressure || everyYear, amounts)));
    }
}
