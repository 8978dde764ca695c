package org.hubplan.report.mask;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Which posts are kept back: those restricted themselves and those at a restricted unit, in the baseline or in any
/// option of the paper, wherever they sit in the other. So no figure and no function tells where such a post went.
///
/// @param units restricted hubs, and hubs with restricted posts
/// @param restricted hubs that are restricted as a whole, kept out of every list
record KeptPosts(Set<PostId> posts, Set<HubCode> units, Set<HubCode> restricted) {
    static final KeptPosts NONE = new KeptPosts(Set.of(), Set.of(), Set.of());

    static KeptPosts of(List<Plan> plans, Scope scope) {
        Set<HubCode> restricted = new HashSet<>();
        plans.forEach(plan -> plan.hubs().stream().filter(Hub::restricted).map(Hub::code).forEach(restricted::add));
        Set<PostId> posts = new HashSet<>();
        Set<HubCode> units = new HashSet<>();
        for (Plan plan : plans) {
            plan.posts()
                    .filter(post -> post.restricted() || restricted.contains(post.hub()))
                    .forEach(post -> {
                        posts.add(post.id());
                        if (scope.includes(post.owner())) {
                            units.add(post.hub());
                        }
                    });
        }
        return new KeptPosts(posts, units, restricted);
    }
}
