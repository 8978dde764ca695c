package org.hubplan.check;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.model.HubCode;

/// Supervisors and those they supervise, hub by hub; added up again only where a hub's posts have changed since.
final class Teams {
    private final boolean byFunction;
    private final Map<HubCode, Seen> seen = new ConcurrentHashMap<>();

    /// @param byFunction whether each function at a hub is a team of its own
    Teams(boolean byFunction) {
        this.byFunction = byFunction;
    }

    /// So many posts of either sort, in hundredths of FTE.
    record Team(long supervisors, long others) {
        Team plus(Team more) {
            return new Team(supervisors + more.supervisors, others + more.others);
        }
    }

    private record Seen(Ledger ledger, Map<String, Team> teams) {}

    /// By function; under no name where the hub as a whole is one team.
    Map<String, Team> at(HubCode hub, Ledger now) {
        Seen before = seen.get(hub);
        if (before == null || !now.sharesLinesAt(hub, before.ledger())) {
            before = new Seen(now, addedUp(hub, now));
            seen.put(hub, before);
        }
        return before.teams();
    }

    private Map<String, Team> addedUp(HubCode hub, Ledger now) {
        Map<String, Team> teams = new TreeMap<>();
        now.cells(Scope.EVERYTHING, hub).forEach((stack, totals) -> teams.merge(
                byFunction ? stack.function() : "",
                Supervisors.supervises(stack.grade()) ? new Team(totals.bwtFte(), 0) : new Team(0, totals.bwtFte()),
                Team::plus));
        return Collections.unmodifiableMap(teams);
    }
}
