package org.hubplan.change;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hubplan.model.Command;
import org.hubplan.model.Giving;
import org.hubplan.model.Plan;

/// Posts come by an apportionment, or by one taken back, to each command and business group.
///
/// @param byCommand below 0 for posts gone; none are 0. A group stands as the command of its name
record GivenMore(Map<Command, Integer> byCommand) {
    static GivenMore of(Plan before, Plan after) {
        Map<Command, Integer> more = new TreeMap<>();
        if (before.giving() != after.giving()) {
            count(more, after.giving(), 1);
            count(more, before.giving(), -1);
            more.values().removeAll(Set.of(0));
        }
        return new GivenMore(more);
    }

    private static void count(Map<Command, Integer> more, Giving giving, int sign) {
        giving.shares().forEach(share -> more.merge(new Command(share.group()), -sign * share.posts(), Integer::sum));
        more.merge(giving.to(), sign * giving.posts(), Integer::sum);
    }
}
