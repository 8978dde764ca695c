package org.hubplan.change;

import java.util.Optional;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;

/// The strength of a hub is withheld from papers that leave the command, or no longer.
///
/// @param restricted whether it is withheld from now on
public record RestrictHub(HubCode hub, boolean restricted) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        Optional<Refused> noHub = Found.boardHubRefusal(plan, hub);
        if (noHub.isPresent()) {
            return noHub.get();
        }
        Hub known = plan.hub(hub).orElseThrow();
        return known.restricted() == restricted
                ? new Refused(
                        known.name() + " (" + hub + ") is " + (restricted ? "already" : "not") + " restricted.",
                        "Choose another hub.")
                : Applied.around(plan.with(known.withRestriction(restricted)));
    }

    @Override
    public String words(Plan before) {
        return (restricted ? "Restrict hub " : "Lift the restriction on hub ") + hub + ", " + Wording.hub(before, hub);
    }

    @Override
    public String kind() {
        return "restrict-hub";
    }
}
