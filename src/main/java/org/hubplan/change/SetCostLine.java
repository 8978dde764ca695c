package org.hubplan.change;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.CostLine;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.Money;
import org.hubplan.model.Plan;

/// A cost beside pay, new or in place of the line of its name.
public record SetCostLine(CostLine line) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        if (line.name().equalsIgnoreCase(FundingPlan.NEW_PAY)) {
            return new Refused(
                    FundingPlan.NEW_PAY + " follows from the posts of the option.", "Give the line another name.");
        }
        return plan.funding().line(line.name())
                .filter(known -> !known.name().equals(line.name()))
                .<Outcome>map(known -> new Refused(
                        "There is already a cost line " + known.name() + ".", "Write its name as it stands, or choose another."))
                .orElseGet(() -> Applied.around(plan.with(plan.funding().with(line))));
    }

    @Override
    public String words(Plan before) {
        String amounts = line.pence().entrySet().stream()
                .map(year -> Money.words(year.getValue()) + " in " + year.getKey())
                .collect(Collectors.joining(", "));
        return "Set cost " + line.name() + " (" + line.kind().label().toLowerCase(Locale.ROOT) + "): "
                + (amounts.isEmpty() ? "nothing" : amounts + (line.kind().recurs() ? " on" : ""));
    }

    @Override
    public String kind() {
        return "set-cost";
    }
}
