package org.hubplan.check;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Limit;

/// A hub's posts add up to no less than its minimum.
final class HubMinimum implements Rule {
    @Override
    public Limit limit() {
        return Limit.HUB_MINIMUM;
    }

    @Override
    public String guards() {
        return "The BWT at a hub, in FTE of the posts that sit there, doesn't fall below the hub's minimum.";
    }

    @Override
    public List<Breach> breaches(Facts facts) {
        return facts.hubs().flatMap(hub -> judge(facts, hub)).toList();
    }

    private Stream<Breach> judge(Facts facts, Hub hub) {
        OptionalLong minimum = facts.limits().of(hub.code()).minimum();
        long bwt = facts.at(hub.code()).bwtFte();
        if (minimum.isEmpty() || bwt >= minimum.getAsLong()) {
            return Stream.empty();
        }
        long least = minimum.getAsLong();
        String lacking = Fte.words(least - bwt);
        return Stream.of(facts.breach(
                limit(),
                new Place.AtHub(hub.code()),
                List.of(Clash.fte("bwtFte", bwt), Clash.fte("minimumFte", least)),
                least - bwt,
                Said.hub(hub) + " has a BWT of " + Fte.words(bwt) + ", " + lacking + " below its minimum of "
                        + Fte.words(least) + ".",
                "Bring at least " + lacking + " FTE of posts to it, or lower its minimum."));
    }
}
