package org.hubplan.ui.board.carry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.hubplan.check.Desks;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Limits;
import org.hubplan.model.Plan;
import org.hubplan.ui.PlanModel;

/// How many more posts the hubs of a plan have room for: by their desks, a vacant post taking one too, and by the most
/// they are to have. A value.
///
/// @param free posts by hub, less than 0 where there are too many already; none for a hub without such limits
public record Room(Plan plan, Map<HubCode, Long> free) {
    private static final long NO_END = Integer.MAX_VALUE;

    public Room {
        free = Map.copyOf(free);
    }

    /// As the plan stands.
    public static Room of(PlanModel plan) {
        return of(plan.standing(), plan.now().limits());
    }

    static Room of(Standing standing, Limits limits) {
        Map<HubCode, Long> free = new HashMap<>();
        for (Hub hub : standing.plan().hubs()) {
            Totals here = standing.ledger().at(Scope.EVERYTHING, hub.code());
            OptionalInt desks = limits.desks(hub);
            OptionalLong maximum = limits.of(hub.code()).maximum();
            if (desks.isPresent() || maximum.isPresent()) {
                long byDesks = desks.isPresent() ? desks.getAsInt() - Desks.taken(here, limits) : NO_END;
                long byMaximum = maximum.isPresent()
                        ? Math.floorDiv(maximum.getAsLong() - here.bwtFte(), Fte.FULL_TIME)
                        : NO_END;
                free.put(hub.code(), Math.min(byDesks, byMaximum));
            }
        }
        return new Room(standing.plan(), free);
    }

    /// Deals posts out equally, one after another, and to no hub beyond its room while another has some. Of hubs that
    /// were dealt alike the one with the most room comes first, then the one that stands first.
    ///
    /// @return how many each of the hubs gets
    int[] deal(int posts, List<HubCode> hubs) {
        int[] dealt = new int[hubs.size()];
        Comparator<Integer> order = Comparator.comparing((Integer at) -> left(hubs.get(at)) <= dealt[at])
                .thenComparing(at -> dealt[at])
                .thenComparing(at -> dealt[at] - left(hubs.get(at)));
        for (int post = 0; post < posts; post++) {
            dealt[IntStream.range(0, dealt.length).boxed().min(order).orElseThrow()]++;
        }
        return dealt;
    }

    private long left(HubCode hub) {
        return free.getOrDefault(hub, NO_END);
    }
}
