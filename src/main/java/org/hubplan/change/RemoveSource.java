package org.hubplan.change;

import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Plan;

/// A source of funding taken out, with what was assigned from it, paid from it or paid into it.
public record RemoveSource(String source) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        return FundingFound.source(plan, source)
                .<Outcome>map(known -> Applied.around(plan.with(plan.funding().withoutSource(known))))
                .orElseGet(() -> FundingFound.noSource(plan, source));
    }

    @Override
    public String words(Plan before) {
        return "Remove source " + source;
    }

    @Override
    public String kind() {
        return "remove-source";
    }
}
