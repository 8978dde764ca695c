package org.hubplan.report.mask;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Command;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// The hubs rolled up with restricted units, so that the one line is of two hubs at least, counted for everything and
/// for each command alone.
///
/// What the baseline wants is found first, of everything in it, and is in every paper of the plan whatever its scope
/// and option: were it another hub in another paper, the two together would tell the unit's figures. A paper of an
/// option may add to it, where the option leaves the line with a single unit.
final class Partners {
    private final Map<HubCode, Long> sizes;
    private final SequencedSet<HubCode> hubs = new LinkedHashSet<>();

    private Partners(Plan baseline) {
        this.sizes = baseline.posts().collect(Collectors.groupingBy(Post::hub, Collectors.counting()));
    }

    /// @param plans the baseline first
    static SequencedSet<HubCode> of(List<Plan> plans) {
        Partners partners = new Partners(plans.getFirst());
        partners.join(List.of(plans.getFirst()));
        partners.join(plans);
        return partners.hubs;
    }

    private void join(Collection<Plan> plans) {
        KeptPosts kept = KeptPosts.of(List.copyOf(plans), Scope.EVERYTHING);
        plans.forEach(plan -> plan.posts()
                .filter(post -> kept.posts().contains(post.id()))
                .map(Post::owner)
                .distinct()
                .sorted(Comparator.comparing(Command::name))
                .forEach(command -> join(plan, command, kept)));
    }

    /// Adds a hub with posts of the command where the line would be of one hub's alone: the smallest in the baseline,
    /// by code among those as small.
    private void join(Plan plan, Command command, KeptPosts kept) {
        Map<Boolean, Set<HubCode>> inLine = plan.posts()
                .filter(post -> post.owner().equals(command))
                .collect(Collectors.partitioningBy(
                        post -> kept.posts().contains(post.id()) || hubs.contains(post.hub()),
                        Collectors.mapping(Post::hub, Collectors.toCollection(HashSet::new))));
        if (inLine.get(true).size() == 1) {
            inLine.get(false).stream()
                    .filter(hub -> !hub.equals(HubCode.UNPLACED) && !kept.units().contains(hub))
                    .min(Comparator.<HubCode, Long>comparing(hub -> sizes.getOrDefault(hub, Long.MAX_VALUE))
                            .thenComparing(Function.identity()))
                    .ifPresent(hubs::add);
        }
    }
}
