package org.hubplan.change;

import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;

/// A new hub, at the end of its lane.
public record AddHub(Hub hub) implements Change {
    public AddHub {
        if (hub.isTray() || hub.closed()) {
            throw new IllegalArgumentException("A hub is added open");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return plan.hubs().stream()
                .filter(known -> known.code().value().equalsIgnoreCase(hub.code().value())
                        || known.name().equalsIgnoreCase(hub.name()))
                .findFirst()
                .<Outcome>map(known -> new Refused(
                        "There is already a hub " + known.code() + ", " + known.name() + ".",
                        "Choose another code and name."))
                .orElseGet(() -> Applied.around(plan.with(hub)));
    }

    @Override
    public String words(Plan before) {
        return "Add hub " + hub.code() + ", " + hub.name();
    }

    @Override
    public String kind() {
        return "add-hub";
    }
}
