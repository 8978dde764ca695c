package org.hubplan.change;

import java.util.Optional;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;

/// A hub gets another name; its code stays.
public record RenameHub(HubCode hub, String name) implements Change {
    public RenameHub {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A hub has a name");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        Optional<Refused> noHub = Found.hubRefusal(plan, hub);
        if (noHub.isPresent()) {
            return noHub.get();
        }
        Hub renamed = plan.hub(hub).orElseThrow();
        if (renamed.isTray()) {
            return new Refused("The unplaced tray keeps its name.", "Choose a hub.");
        }
        if (renamed.name().equals(name)) {
            return new Refused("The hub is called " + name + " already.", "Give it another name.");
        }
        boolean taken = plan.hubs().stream()
                .anyMatch(other -> !other.code().equals(hub) && other.name().equalsIgnoreCase(name));
        return taken
                ? new Refused("Another hub is called " + name + ".", "Choose another name.")
                : Applied.around(plan.with(renamed.withName(name)));
    }

    @Override
    public String words(Plan before) {
        return "Rename hub " + hub + " from " + Wording.hub(before, hub) + " to " + name;
    }

    @Override
    public String kind() {
        return "rename-hub";
    }
}
