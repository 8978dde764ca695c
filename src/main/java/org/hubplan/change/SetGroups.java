package org.hubplan.change;

import java.util.List;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Plan;

/// Business groups read into the baseline, one step for a whole file: each in place of the group of its name,
/// or new. Groups the file has not stay.
///
/// @param source name of the file they came from
/// @param groups at least one, no two of one name
public record SetGroups(String source, List<BusinessGroup> groups) implements Change {
    public SetGroups {
        groups = new BusinessGroups(groups).all();
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("Business groups are set by at least one");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        BusinessGroups all = plan.groups();
        for (BusinessGroup group : groups) {
            all = all.with(group);
        }
        return Applied.around(plan.with(all));
    }

    @Override
    public String words(Plan before) {
        return "Import " + source + ": " + groups.size() + (groups.size() == 1 ? " business group" : " business groups");
    }

    @Override
    public String kind() {
        return "groups";
    }

    @Override
    public boolean isForBaseline() {
        return true;
    }
}
