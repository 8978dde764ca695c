package org.hubplan.check;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Limit;

/// A hub's posts add up to no more than its maximum.
final class HubMaximum implements Rule {
    @Override
    public Limit limit() {
        return Limit.HUB_MAXIMUM;
    }

    @Override
    public String guards() {
        return "The BWT at a hub, in FTE of the posts that sit there, doesn't rise above the hub's maximum.";
    }

    @Override
    public List<Breach> breaches(Facts facts) {
        return facts.hubs().flatMap(hub -> judge(facts, hub)).toList();
    }

    private Stream<Breach> judge(Facts facts, Hub hub) {
        OptionalLong maximum = facts.limits().of(hub.code()).maximum();
        long bwt = facts.at(hub.code()).bwtFte();
        if (maximum.isEmpty() || bwt <= maximum.getAsLong()) {
            return Stream.empty();
        }
        long most = maximum.getAsLong();
        String above = Fte.words(bwt - most);
        return Stream.of(facts.breach(
                limit(),
                new Place.AtHub(hub.code()),
                List.of(Clash.fte("bwtFte", bwt), Clash.fte("maximumFte", most)),
                bwt - most,
                Said.hub(hub) + " has a BWT of " + Fte.words(bwt) + ", " + above + " above its maximum of "
                        + Fte.words(most) + ".",
                "Take at least " + above + " FTE of posts elsewhere, or raise its maximum."));
    }
}
