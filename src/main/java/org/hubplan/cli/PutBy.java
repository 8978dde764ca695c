package org.hubplan.cli;

import org.hubplan.change.PayIntoReserve;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.Money;
import org.hubplan.model.ReservePayment;
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
        FundingPlan funding = ground.plan().funding();
        funding.source(source.strip())
                .filter(payer -> !payer.isReserve() && !payer.isPressure())
                .ifPresent(payer -> requireThere(payer, funding));
        return Wanted.of(new PayIntoReserve(source.strip(), reserve.strip(), year, pence));
    }

    /// What is put by comes before any cost, so that only what is put by elsewhere leaves less.
    private void requireThere(FundingSource payer, FundingPlan funding) {
        long elsewhere = funding.payments().stream()
                .filter(paid -> paid.year().equals(year) && paid.source().equals(payer.name()))
                .filter(paid -> !paid.reserve().equalsIgnoreCase(reserve.strip()))
                .mapToLong(ReservePayment::pence)
                .sum();
        long there = Math.max(0, payer.in(year) - elsewhere);
        if (pence > there) {
            throw new Refusal(payer.name() + " has " + Money.words(there) + " to put by in " + year
                    + (elsewhere > 0 ? ", as " + Money.words(elsewhere) + " of it is put by elsewhere" : "")
                    + ". Put by no more, or give it more with source --amount.");
        }
    }
}
