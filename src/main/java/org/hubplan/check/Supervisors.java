package org.hubplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.check.Teams.Team;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.Limit;

/// Posts of supervising grades keep step with the posts they supervise, in a hub or in each function there.
///
/// Which grades supervise is our reading, for want of a public rule: officers from PS and DS up, staff from Band C up.
/// Officers may supervise staff and staff officers.
final class Supervisors implements Rule {
    private static final int LOWEST_OFFICER = Grade.PS.level();
    private static final int LOWEST_STAFF = Grade.BAND_C.level();

    @Override
    public Limit limit() {
        return Limit.SUPERVISORS;
    }

    @Override
    public String guards() {
        return "For so many FTE of other posts there is at least 1 FTE of supervisors' posts, in each hub or in each "
                + "function of a hub. Supervisors are PS, DS and Band C and above: our reading.";
    }

    @Override
    public List<Breach> breaches(Facts facts) {
        List<Breach> breaches = new ArrayList<>();
        facts.hubs().forEach(hub -> facts.teams()
                .at(hub.code(), facts.now().ledger())
                .forEach((function, team) -> judge(facts, hub, function, team).ifPresent(breaches::add)));
        return breaches;
    }

    private Optional<Breach> judge(Facts facts, Hub hub, String function, Team team) {
        int most = facts.limits().othersPerSupervisor();
        long needed = Math.ceilDiv(team.others(), most);
        if (team.supervisors() >= needed) {
            return Optional.empty();
        }
        String lacking = Fte.words(needed - team.supervisors());
        return Optional.of(facts.breach(
                limit(),
                function.isEmpty() ? new Place.AtHub(hub.code()) : new Place.Row(hub.code(), function),
                List.of(
                        Clash.fte("supervisorsFte", team.supervisors()),
                        Clash.fte("neededFte", needed),
                        Clash.fte("othersFte", team.others())),
                needed - team.supervisors(),
                (function.isEmpty() ? "" : function + " at ") + Said.hub(hub) + " has " + Fte.words(team.supervisors())
                        + " FTE of supervisors to " + Fte.words(team.others()) + " of others; at 1 to " + most
                        + " it needs " + Fte.words(needed) + ".",
                "Bring " + lacking + " FTE of supervisors' posts, or take others elsewhere."));
    }

    static boolean supervises(Grade grade) {
        return grade.level() >= (grade.isOfficer() ? LOWEST_OFFICER : LOWEST_STAFF);
    }
}
