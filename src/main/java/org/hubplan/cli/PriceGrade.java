package org.hubplan.cli;

import org.hubplan.change.SetRate;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.RateCard.Rate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "set-rate",
        description = {
            "Sets an option's own rate: the yearly cost of one full-time post of a grade, from a financial year on.",
            "Every figure of the option follows; the other rates of the year stay."
        },
        footer = {
            "",
            "Example:",
            "  hubplan set-rate my-plan --grade DC --year 2019/20 --to 62400 --basis \"pay award\""
        })
final class PriceGrade extends Changing {
    @Option(names = "--grade", required = true, paramLabel = "G", description = "The grade: DC, \"Band E\".")
    private String grade;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YYYY/YY",
            converter = Year.class,
            description = "The first financial year it is for.")
    private FinancialYear year;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "POUNDS",
            converter = Pounds.class,
            description = "Loaded cost a year in pounds: 62400 or 62400.50.")
    private long pence;

    @Option(names = "--basis", paramLabel = "TEXT", description = "Where the figure comes from.")
    private String basis = "";

    PriceGrade(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        if (pence == 0) {
            throw new Refusal("A rate is above £0. Remove or move the posts instead, to save their pay.");
        }
        return Wanted.of(new SetRate(year, Named.grade(grade), new Rate(pence, basis.strip())));
    }
}
