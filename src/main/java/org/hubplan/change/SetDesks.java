package org.hubplan.change;

import java.util.Optional;
import java.util.OptionalInt;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;

/// How many people a hub can seat.
///
/// @param desks not negative; empty where nobody knows any more
public record SetDesks(HubCode hub, OptionalInt desks) implements Change {
    public SetDesks {
        if (desks.orElse(0) < 0) {
            throw new IllegalArgumentException("A hub has no fewer than 0 desks");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        Optional<Refused> noHub = Found.boardHubRefusal(plan, hub);
        if (noHub.isPresent()) {
            return noHub.get();
        }
        Hub known = plan.hub(hub).orElseThrow();
        return known.desks().equals(desks)
                ? new Refused(known.name() + " (" + hub + ") has " + number() + " already.", "Give another number.")
                : Applied.around(plan.with(known.withDesks(desks)));
    }

    private String number() {
        return desks.isEmpty()
                ? "an unknown number of desks"
                : desks.getAsInt() + (desks.getAsInt() == 1 ? " desk" : " desks");
    }

    @Override
    public String words(Plan before) {
        return "Give " + Wording.hub(before, hub) + " " + number();
    }

    @Override
    public String kind() {
        return "set-desks";
    }
}
