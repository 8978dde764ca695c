package org.hubplan.cli;

import org.hubplan.change.PayIntoReserve;
import org.hubplan.model.FinancialYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "put-by",
        description = "Puts money of a year by in an earmarked reserve; £0 takes it back.",
        footer = {
            "",
            "Example:",
            "  hubplan put-by my-plan --source \"Police staff underspend\" --reserve \"Earmarked reserve\" \\",
            "      --year 2018/19 --pounds 206000"
        })
final class PutBy extends Changing {
    @Option(names = "--source", required = true, paramLabel = "NAME", description = "Whose money it is.")
    private String source;

    @Option(names = "--reserve", required = true, paramLabel = "NAME", description = "Where it is put by.")
    private String reserve;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YYYY/YY",
            converter = Year.class,
            description = "The financial year whose money it is.")
    private FinancialYear year;

    @Option(
            names = "--pounds",
            required = true,
            paramLabel = "POUNDS",
            converter = Pounds.class,
            description = "How much.")
    private long pence;

    PutBy(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        return Wanted.of(new PayIntoReserve(source.strip(), reserve.strip(), year, pence));
    }
}
