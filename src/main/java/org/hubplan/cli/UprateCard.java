package org.hubplan.cli;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hubplan.change.UprateRates;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Uprating;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "uprate",
        description = {
            "Makes an option's rate card of one financial year from the rates of another: the same, or with a pay award",
            "and new on-costs. The rates of every year before it stay; where the year had a card, this takes its place."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan uprate my-plan --from 2018/19 --to 2019/20",
            "  hubplan uprate my-plan --from 2018/19 --to 2019/20 --award 2 --officer-pension 31",
            "  hubplan uprate my-plan --from 2018/19 --to 2019/20 --officers 2 --staff 2.5 --ni 13.8 --ni-above 8632"
        })
final class UprateCard extends Changing {
    @Option(
            names = "--from",
            required = true,
            paramLabel = "YYYY/YY",
            converter = Year.class,
            description = "The year whose rates it is made from.")
    private FinancialYear from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "YYYY/YY",
            converter = Year.class,
            description = "The year it is for.")
    private FinancialYear to;

    @Option(
            names = "--award",
            paramLabel = "PERCENT",
            converter = PercentWritten.class,
            description = "Pay award of officers and staff, on each part of pay and on flat rates.")
    private int award;

    @Option(
            names = "--officers",
            paramLabel = "PERCENT",
            converter = PercentWritten.class,
            description = "Pay award of officers, where theirs is another.")
    private Integer officers;

    @Option(
            names = "--staff",
            paramLabel = "PERCENT",
            converter = PercentWritten.class,
            description = "Pay award of staff, where theirs is another.")
    private Integer staff;

    @Option(
            names = "--officer-pension",
            paramLabel = "PERCENT",
            converter = PercentWritten.OnCost.class,
            description = "Employer's pension contribution for officers: 31 from April 2019.")
    private Integer pension;

    @Option(
            names = "--ni",
            paramLabel = "PERCENT",
            converter = PercentWritten.OnCost.class,
            description = "Employer's National Insurance.")
    private Integer insurance;

    @Option(
            names = "--ni-above",
            paramLabel = "POUNDS",
            converter = Pounds.class,
            description = "The pay a year above which National Insurance is due.")
    private Long insuredAbove;

    UprateCard(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        return Wanted.of(new UprateRates(from, to, new Uprating(
                officers == null ? award : officers,
                staff == null ? award : staff,
                pension == null ? OptionalInt.empty() : OptionalInt.of(pension),
                insurance == null ? OptionalInt.empty() : OptionalInt.of(insurance),
                insuredAbove == null ? OptionalLong.empty() : OptionalLong.of(insuredAbove))));
    }
}
