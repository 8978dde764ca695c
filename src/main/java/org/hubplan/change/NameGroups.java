package org.hubplan.change;

import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Fte;
import org.hubplan.model.Plan;

/// An option's own figures of business groups, typed by hand: each new, or in place of the group of its name.
///
/// @param groups at least one, no two of one name
public record NameGroups(List<BusinessGroup> groups) implements Change {
    public NameGroups {
        groups = new BusinessGroups(groups).all();
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("Business groups are named by at least one");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        BusinessGroups all = plan.groups();
        for (BusinessGroup group : groups) {
            all = all.with(group);
        }
        return all.equals(plan.groups())
                ? new Refused("The business groups read so already.", "Give another figure.")
                : Applied.around(plan.with(all));
    }

    @Override
    public String words(Plan before) {
        return groups.size() == 1
                ? "Set business group " + said(groups.getFirst())
                : "Set " + groups.size() + " business groups: "
                        + groups.stream().map(BusinessGroup::name).collect(Collectors.joining(", "));
    }

    private static String said(BusinessGroup group) {
        return group.name() + ": BWT " + Fte.words(group.fundedBwt()) + " funded, " + Fte.words(group.nonFundedBwt())
                + " non-funded";
    }

    @Override
    public String kind() {
        return "name-groups";
    }
}
