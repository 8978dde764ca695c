package org.hubplan.check;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;

/// A hub seats everyone who works there, and, unless the plan says otherwise, whoever will fill its vacant posts.
public final class Desks implements Rule {
    /// How many desks what sits at a hub takes up.
    ///
    /// @param line what sits there, whoever owns it
    public static long taken(Totals line, Limits limits) {
        return limits.desksForPeopleOnly() ? people(line) : people(line) + line.vacantPosts();
    }

    /// Who works there: people in its posts, with those aligned to it and without those aligned away. These are
    /// counted by FTE, up where they come and down where they go, so that a part-timer still has a desk.
    private static long people(Totals line) {
        return line.get(Figure.PEOPLE)
                + Math.ceilDiv(line.alignedInFte(), Fte.FULL_TIME)
                - line.alignedOutFte() / Fte.FULL_TIME;
    }

    @Override
    public Limit limit() {
        return Limit.DESKS;
    }

    @Override
    public String guards() {
        return "A hub has a desk for everyone who works there and for each vacant post. One whose desks nobody has counted "
                + "isn't judged.";
    }

    @Override
    public List<Breach> breaches(Facts facts) {
        return facts.hubs().flatMap(hub -> judge(facts, hub)).toList();
    }

    private Stream<Breach> judge(Facts facts, Hub hub) {
        OptionalInt desks = facts.limits().desks(hub);
        Totals here = facts.at(hub.code());
        long taken = taken(here, facts.limits());
        if (desks.isEmpty() || taken <= desks.getAsInt()) {
            return Stream.empty();
        }
        long lacking = taken - desks.getAsInt();
        long people = people(here);
        String vacant = taken == people ? "" : " and " + vacant(taken - people);
        return Stream.of(facts.breach(
                limit(),
                new Place.AtHub(hub.code()),
                List.of(
                        Clash.count("desksTaken", taken),
                        Clash.count("desks", desks.getAsInt()),
                        Clash.count("people", people),
                        Clash.count("vacantPosts", taken - people)),
                lacking,
                Said.hub(hub) + " has " + Said.people(people) + vacant + " for " + seats(desks.getAsInt()) + ", "
                        + lacking + " too few.",
                "Move " + Said.posts(lacking) + " elsewhere, or find desks and set their number."));
    }

    private static String vacant(long posts) {
        return posts == 1 ? "1 vacant post" : posts + " vacant posts";
    }

    private static String seats(int desks) {
        return desks == 1 ? "1 desk" : desks + " desks";
    }
}
