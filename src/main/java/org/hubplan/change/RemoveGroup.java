package org.hubplan.change;

import java.util.Optional;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Plan;

/// A business group taken out of an option.
public record RemoveGroup(String group) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        Optional<BusinessGroup> known = plan.groups().named(group);
        if (known.isEmpty()) {
            return new Refused("There is no business group " + group + " in this plan.", "Name one there is.");
        }
        return plan.giving().shares().stream().anyMatch(share -> share.group().equalsIgnoreCase(group))
                ? new Refused(
                        known.get().name() + " is part of the apportionment that was carried out.", "Take that back first.")
                : Applied.around(plan.with(plan.groups().without(group)));
    }

    @Override
    public String words(Plan before) {
        return "Remove business group " + group;
    }

    @Override
    public String kind() {
        return "remove-group";
    }
}
