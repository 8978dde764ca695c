package org.hubplan.ui.board.carry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Change;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Spread;
import org.hubplan.change.SpreadPosts;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;

/// Where a load can be put down.
public sealed interface DropTarget {
    /// The change that putting it down here comes to.
    ///
    /// @param room what the hubs have room for, in the plan it is done to
    /// @param newOwner the command the posts transfer to; empty where they stay on the BWT they are on
    Change change(Load load, Room room, Optional<Command> newOwner);

    /// Whether the whole load sits here already, so that putting it down changes nothing.
    boolean isHomeOf(Load load);

    /// A hub, or the unplaced tray.
    record AtHub(HubCode hub) implements DropTarget {
        public boolean isTray() {
            return hub.equals(HubCode.UNPLACED);
        }

        @Override
        public Change change(Load load, Room room, Optional<Command> newOwner) {
            return new MovePosts(load.ids(), hub, newOwner);
        }

        @Override
        public boolean isHomeOf(Load load) {
            return load.from().equals(Set.of(hub));
        }
    }

    /// A lane: spread equally over its open hubs, but for those the load comes from, and over none beyond its desks or
    /// its most while another has room.
    record OverLane(HubKind kind) implements DropTarget {
        @Override
        public Change change(Load load, Room room, Optional<Command> newOwner) {
            List<HubCode> hubs = hubs(load, room.plan());
            return hubs.isEmpty()
                    ? new SpreadPosts(List.of())
                    : Spread.asTyped(load.taken(), hubs, room.deal(load.count(), hubs));
        }

        /// The hubs it is spread over.
        public List<HubCode> hubs(Load load, Plan plan) {
            return plan.hubs().stream()
                    .filter(hub -> hub.kind() == kind && !hub.closed())
                    .map(Hub::code)
                    .filter(hub -> !load.from().contains(hub))
                    .toList();
        }

        /// How many of them get a post: a load smaller than the lane doesn't reach them all.
        public int getting(Load load, Room room) {
            List<HubCode> hubs = hubs(load, room.plan());
            return hubs.isEmpty()
                    ? 0
                    : (int) Arrays.stream(room.deal(load.count(), hubs)).filter(posts -> posts > 0).count();
        }

        @Override
        public boolean isHomeOf(Load load) {
            return false;
        }
    }
}
