package org.hubplan.change;

import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Plan;

/// A cost beside pay taken out, with what was assigned to it.
public record RemoveCostLine(String line) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        return plan.funding().line(line)
                .<Outcome>map(known -> Applied.around(plan.with(plan.funding().withoutLine(known.name()))))
                .orElseGet(() -> FundingFound.noLine(plan, line));
    }

    @Override
    public String words(Plan before) {
        return "Remove cost " + line;
    }

    @Override
    public String kind() {
        return "remove-cost";
    }
}
