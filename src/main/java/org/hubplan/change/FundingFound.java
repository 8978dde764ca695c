package org.hubplan.change;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.CostLine;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.Plan;

/// Finds cost lines and sources by name, in any case of letters, or says why not.
final class FundingFound {
    private FundingFound() {}

    /// The name as it stands, new pay's among them.
    static Optional<String> line(Plan plan, String name) {
        return name.equalsIgnoreCase(FundingPlan.NEW_PAY)
                ? Optional.of(FundingPlan.NEW_PAY)
                : plan.funding().line(name).map(CostLine::name);
    }

    static Optional<String> source(Plan plan, String name) {
        return plan.funding().source(name).map(FundingSource::name);
    }

    static Refused noLine(Plan plan, String name) {
        return missing(
                "cost line", name, Stream.concat(Stream.of(FundingPlan.NEW_PAY), plan.funding().lines().stream().map(CostLine::name)));
    }

    static Refused noSource(Plan plan, String name) {
        return missing("source of funding", name, plan.funding().sources().stream().map(FundingSource::name));
    }

    private static Refused missing(String what, String name, Stream<String> known) {
        String all = known.collect(Collectors.joining(", "));
        return new Refused(
                "There is no " + what + " " + name + ".", all.isEmpty() ? "Set it first." : "There is " + all + ".");
    }
}
