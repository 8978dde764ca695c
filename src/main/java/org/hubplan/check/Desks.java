package org.hubplan.check;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hubplan.ledger.Figure;
import org.hubplan.model.Hub;
import org.hubplan.model.Limit;

/// A hub seats everyone who works there.
final class Desks implements Rule {
    @Override
    public Limit limit() {
        return Limit.DESKS;
    }

    @Override
    public String guards() {
        return "No more people work at a hub than it has desks. A hub whose desks nobody has counted isn't judged.";
    }

    @Override
    public List<Breach> breaches(Facts facts) {
        return facts.hubs().flatMap(hub -> judge(facts, hub)).toList();
    }

    private Stream<Breach> judge(Facts facts, Hub hub) {
        OptionalInt desks = facts.limits().desks(hub);
        long people = facts.at(hub.code()).get(Figure.PEOPLE);
        if (desks.isEmpty() || people <= desks.getAsInt()) {
            return Stream.empty();
        }
        long standing = people - desks.getAsInt();
        return Stream.of(facts.breach(
                limit(),
                new Place.AtHub(hub.code()),
                List.of(Clash.count("people", people), Clash.count("desks", desks.getAsInt())),
                standing,
                Said.hub(hub) + " has " + Said.people(people) + " for " + seats(desks.getAsInt()) + ", " + standing
                        + " too many.",
                "Move " + Said.people(standing) + " elsewhere, or find desks and set their number."));
    }

    private static String seats(int desks) {
        return desks == 1 ? "1 desk" : desks + " desks";
    }
}
