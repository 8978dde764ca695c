package org.hubplan.change;

import java.util.Optional;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Plan;

/// A change tried on a plan, once, since to try is what costs.
record Trial(Plan before, Outcome outcome) {
    static Trial of(Change change, Plan plan) {
        return new Trial(plan, change.applyTo(plan));
    }

    /// The plan after, or the plan as it was where nothing could be done.
    Plan after() {
        return outcome.planOr(before);
    }

    Optional<Refused> refusal() {
        return outcome instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }
}
