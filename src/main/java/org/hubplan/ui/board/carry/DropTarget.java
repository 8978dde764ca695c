package org.hubplan.ui.board.carry;

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
    /// @param newOwner the command the posts transfer to; empty where they stay on the BWT they are on
    Change change(Load load, Plan plan, Optional<Command> newOwner);

    /// Whether the whole load sits here already, so that putting it down changes nothing.
    boolean isHomeOf(Load load);

    /// A hub, or the unplaced tray.
    record AtHub(HubCode hub) implements DropTarget {
        public boolean isTray() {
            return hub.equals(HubCode.UNPLACED);
        }

        @Override
        public Change change(Load load, Plan plan, Optional<Command> newOwner) {
            return new MovePosts(load.ids(), hub, newOwner);
        }

        @Override
        public boolean isHomeOf(Load load) {
            return load.from().equals(Set.of(hub));
        }
    }

    /// A lane: spread equally over its open hubs, but for those the load comes from.
    record OverLane(HubKind kind) implements DropTarget {
        @Override
        public Change change(Load load, Plan plan, Optional<Command> newOwner) {
            List<HubCode> hubs = hubs(load, plan);
            return hubs.isEmpty() ? new SpreadPosts(List.of()) : Spread.equally(load.taken(), hubs);
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
        public int getting(Load load, Plan plan) {
            return Math.min(load.count(), hubs(load, plan).size());
        }

        @Override
        public boolean isHomeOf(Load load) {
            return false;
        }
    }
}
