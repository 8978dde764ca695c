package org.hubplan.money.apportion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Fte;
import org.hubplan.model.Giving;
import org.hubplan.model.Plan;

/// A business group's BWT before and after what groups give, in hundredths of FTE. What one gives another gets: the
/// lines together come to the same before and after.
///
/// @param name of the group; of the command that gets the posts where it is in none of them
/// @param before as the group's figures stand
/// @param gives below 0 where it gets more back
/// @param gets what the command given to, one of its own, gets
public record GroupLine(String name, long before, long gives, long gets) {
    /// Every group in its order, then the receiving command where none of them is its group.
    public static List<GroupLine> of(Plan plan) {
        Giving giving = plan.giving();
        Optional<BusinessGroup> receiver = plan.groups().of(giving.to());
        long given = (long) giving.posts() * Fte.FULL_TIME;
        List<GroupLine> lines = new ArrayList<>();
        for (BusinessGroup group : plan.groups().all()) {
            boolean gets = receiver.equals(Optional.of(group));
            lines.add(new GroupLine(group.name(), group.bwt(), giving.fteOf(group.name()), gets ? given : 0));
        }
        if (given != 0 && receiver.isEmpty()) {
            lines.add(new GroupLine(giving.to().name(), 0, 0, given));
        }
        return List.copyOf(lines);
    }

    public long after() {
        return before - gives + gets;
    }
}
