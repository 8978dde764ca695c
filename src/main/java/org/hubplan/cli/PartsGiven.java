package org.hubplan.cli;

import org.hubplan.model.RateParts;
import picocli.CommandLine.Option;

/// The parts of a rate that are given on the command line; the others stay as they are.
final class PartsGiven {
    @Option(names = "--basic", paramLabel = "POUNDS", converter = Pounds.class, description = "Basic pay a year.")
    private Long basic;

    @Option(
            names = "--weighting",
            paramLabel = "POUNDS",
            converter = Pounds.class,
            description = "London weighting, which counts for the pension.")
    private Long weighting;

    @Option(
            names = "--allowance",
            paramLabel = "POUNDS",
            converter = Pounds.class,
            description = "London allowance, which does not.")
    private Long allowance;

    @Option(names = "--shift", paramLabel = "POUNDS", converter = Pounds.class, description = "Shift pay.")
    private Long shift;

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
            description = "The pay a year above which it is due.")
    private Long insuredAbove;

    @Option(
            names = "--pension",
            paramLabel = "PERCENT",
            converter = PercentWritten.OnCost.class,
            description = "Employer's pension contribution, of basic pay and London weighting.")
    private Integer pension;

    boolean isEmpty() {
        return basic == null && weighting == null && allowance == null && shift == null && insurance == null
                && insuredAbove == null && pension == null;
    }

    /// What a rate without parts needs to be built.
    boolean haveBasic() {
        return basic != null;
    }

    boolean leaveNoPay() {
        return basic != null && basic == 0;
    }

    /// @param known the parts there are; nothing at all but basic pay where the rate was flat
    RateParts over(RateParts known) {
        return new RateParts(
                or(basic, known.basic()),
                or(weighting, known.weighting()),
                or(allowance, known.allowance()),
                or(shift, known.shift()),
                insurance == null ? known.insurance() : insurance,
                or(insuredAbove, known.insuredAbove()),
                pension == null ? known.pension() : pension);
    }

    private static long or(Long given, long known) {
        return given == null ? known : given;
    }
}
