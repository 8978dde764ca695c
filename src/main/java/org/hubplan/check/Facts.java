package org.hubplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Force;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;

/// What rules judge by.
///
/// @param baseline what the option is compared with
/// @param now where the option stands, or would stand
/// @param restricted posts of the baseline that are withheld from papers, themselves or with their hub
/// @param fenced for each ring fence, the posts of the baseline it is around
/// @param teams supervisors and those they supervise
/// @param oneOff recurring costs on money that runs out
record Facts(
        Standing baseline,
        Standing now,
        Limits limits,
        Watched restricted,
        List<Watched> fenced,
        Teams teams,
        OneOffCover oneOff) {

    Plan plan() {
        return now.plan();
    }

    /// Every hub but the tray, in board order.
    Stream<Hub> hubs() {
        return plan().hubs().stream().filter(hub -> !hub.isTray());
    }

    /// What sits at a hub now, whoever owns it.
    Totals at(HubCode hub) {
        return now.ledger().at(Scope.EVERYTHING, hub);
    }

    /// What sat at a hub in the baseline.
    Totals first(HubCode hub) {
        return baseline.ledger().at(Scope.EVERYTHING, hub);
    }

    Breach breach(Limit limit, Place place, List<Clash> clashes, long over, String why, String wayOut) {
        return breach(limit, place, "", clashes, over, List.of(), why, wayOut);
    }

    Breach breach(
            Limit limit,
            Place place,
            String about,
            List<Clash> clashes,
            long over,
            List<PostId> posts,
            String why,
            String wayOut) {
        boolean blocks = limits.force(limit) == Force.BLOCKS;
        return new Breach(limit, place, about, clashes, over, posts, why, wayOut, blocks);
    }
}
