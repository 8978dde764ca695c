package org.hubplan.cli;

import java.util.Optional;
import org.hubplan.change.SetRate;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "set-rate",
        description = {
            "Sets an option's own rate: the yearly cost of one full-time post of a grade, from a financial year on,",
            "flat, or built from parts; parts that are not given stay. Every figure of the option follows; the other",
            "rates of the year stay."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan set-rate my-plan --grade DC --year 2019/20 --to 62400 --basis \"pay award\"",
            "  hubplan set-rate my-plan --grade DC --year 2019/20 --pension 31",
            "  hubplan set-rate my-plan --grade \"Band E\" --year 2019/20 --basic 29500 --weighting 2148 --ni 13.8 "
                    + "--ni-above 8424 --pension 20.9"
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
            paramLabel = "POUNDS",
            converter = Pounds.class,
            description = "Loaded cost a year in pounds, flat: 62400 or 62400.50.")
    private Long pence;

    @Mixin
    private PartsGiven parts;

    @Option(names = "--basis", paramLabel = "TEXT", description = "Where the figure comes from.")
    private String basis;

    PriceGrade(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        Grade named = Named.grade(grade);
        if (pence == null && parts.isEmpty()) {
            throw new Refusal("Give the loaded cost with --to, or a part of it: --basic, --pension.");
        }
        if (pence != null && !parts.isEmpty()) {
            throw new Refusal("A rate is flat or built from parts. Give --to alone, or leave it out.");
        }
        if (parts.leaveNoPay() || pence != null && pence == 0) {
            throw new Refusal("A rate is above £0. Remove or move the posts instead, to save their pay.");
        }
        return Wanted.of(new SetRate(year, named, pence == null ? built(named, ground.plan()) : flat()));
    }

    private Rate flat() {
        return new Rate(pence, basis == null ? "" : basis.strip());
    }

    private Rate built(Grade named, Plan plan) {
        Optional<Rate> known = plan.rates().inForce(year).map(card -> card.rates().get(named));
        Optional<RateParts> was = known.flatMap(Rate::parts);
        if (was.isEmpty() && !parts.haveBasic()) {
            throw new Refusal("The rate of " + named + " in " + year + " is not built from parts. Give --basic, and "
                    + "the others it has.");
        }
        RateParts is = parts.over(was.orElseGet(() -> new RateParts(1, 0, 0, 0, 0, 0, 0)));
        return Rate.built(is, basis != null ? basis.strip() : known.map(rate -> basis(rate, is)).orElse(""));
    }

    /// As it stood, where it was built from parts: the flat figure came from elsewhere.
    private static String basis(Rate known, RateParts is) {
        return known.parts().map(was -> is.basis(known.basis(), was)).orElse("");
    }
}
