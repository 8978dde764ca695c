package org.hubplan.change;

import java.util.Optional;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.Plan;

/// A source that no longer meets a cost line, in any year.
public record UnassignFunding(String line, String source) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        Optional<String> knownLine = FundingFound.line(plan, line);
        Optional<String> knownSource = FundingFound.source(plan, source);
        if (knownLine.isEmpty() || knownSource.isEmpty()) {
            return knownLine.isEmpty() ? FundingFound.noLine(plan, line) : FundingFound.noSource(plan, source);
        }
        FundingPlan after = plan.funding().withoutAssignments(knownLine.get(), knownSource.get());
        return after.equals(plan.funding())
                ? new Refused(source + " does not meet " + line + ".", "There is nothing to take back.")
                : Applied.around(plan.with(after));
    }

    @Override
    public String words(Plan before) {
        return "Meet " + line + " no longer from " + source;
    }

    @Override
    public String kind() {
        return "unassign";
    }
}
