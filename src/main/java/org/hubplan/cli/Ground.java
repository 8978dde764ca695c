package org.hubplan.cli;

import org.hubplan.ledger.Standing;
import org.hubplan.model.Command;
import org.hubplan.model.Identities;
import org.hubplan.model.Plan;

/// What a change is made on.
///
/// @param standing where the option stands
/// @param command the plan's own, which owns new posts unless another is named
/// @param identities for new posts and people
record Ground(Standing standing, Command command, Identities identities) {
    Plan plan() {
        return standing.plan();
    }
}
