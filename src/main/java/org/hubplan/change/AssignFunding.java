package org.hubplan.change;

import java.util.Optional;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Assignment;
import org.hubplan.model.Money;
import org.hubplan.model.Plan;

/// A source made to meet a cost line, after those assigned to it before; in place of an assignment of the same
/// source and first year.
public record AssignFunding(Assignment assignment) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        Optional<String> line = FundingFound.line(plan, assignment.line());
        if (line.isEmpty()) {
            return FundingFound.noLine(plan, assignment.line());
        }
        Optional<String> source = FundingFound.source(plan, assignment.source());
        return source.<Outcome>map(known -> Applied.around(plan.with(plan.funding()
                        .with(new Assignment(line.get(), known, assignment.from(), assignment.to(), assignment.pence())))))
                .orElseGet(() -> FundingFound.noSource(plan, assignment.source()));
    }

    @Override
    public String words(Plan before) {
        String much = assignment.pence().isPresent()
                ? "up to " + Money.words(assignment.pence().getAsLong()) + " a year of "
                : "";
        String until = assignment.to()
                .map(last -> last.equals(assignment.from()) ? " in " + last : " from " + assignment.from() + " to " + last)
                .orElse(" from " + assignment.from() + " on");
        return "Meet " + much + assignment.line() + " from " + assignment.source() + until;
    }

    @Override
    public String kind() {
        return "assign";
    }
}
