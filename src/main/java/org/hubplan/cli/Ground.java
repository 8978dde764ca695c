package org.hubplan.cli;

import java.util.SortedSet;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Command;
import org.hubplan.model.Identities;
import org.hubplan.model.Plan;

/// What a change is made on.
///
/// @param standing where the option stands
/// @param steps numbers in the log of the option's own changes, those taken back too
/// @param command the plan's own, which owns new posts unless another is named
/// @param identities for new posts and people
record Ground(Standing standing, SortedSet<Long> steps, Command command, Identities identities) {
    Plan plan() {
        return standing.plan();
    }
}
