package org.hubplan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Standing;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Stack;

/// Posts of the baseline whose place matters, found once, by the stack they lie in there.
final class Watched {
    static final Watched NONE = new Watched(List.of());

    private final Map<HubCode, Map<Stack, List<PostId>>> posts = new LinkedHashMap<>();
    private final Map<HubCode, Seen> seen = new ConcurrentHashMap<>();

    /// Who had left a hub when it was last looked at: so it stands for as long as the hub's lines are the same ones.
    private record Seen(Ledger ledger, Map<Stack, List<PostId>> left) {}

    Watched(Collection<Post> watched) {
        for (Post post : watched) {
            posts.computeIfAbsent(post.hub(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(post.stack(), _ -> new ArrayList<>())
                    .add(post.id());
        }
    }

    /// How many lie in a stack in the baseline.
    int in(Stack stack) {
        return posts.getOrDefault(stack.hub(), Map.of()).getOrDefault(stack, List.of()).size();
    }

    /// Those that are no longer where the baseline has them, as they are now: at another hub, or closed. Looks only
    /// into stacks that some change has touched, and at hubs whose posts have changed since it looked last.
    Map<Stack, List<Post>> gone(Standing baseline, Standing now) {
        Map<Stack, List<Post>> gone = new LinkedHashMap<>();
        for (HubCode hub : posts.keySet()) {
            if (!now.ledger().sharesLinesAt(hub, baseline.ledger())) {
                left(hub, baseline, now).forEach((stack, ids) -> gone.put(
                        stack, ids.stream().map(now.plan()::post).flatMap(Optional::stream).toList()));
            }
        }
        return gone;
    }

    private Map<Stack, List<PostId>> left(HubCode hub, Standing baseline, Standing now) {
        Seen before = seen.get(hub);
        if (before != null && now.ledger().sharesLinesAt(hub, before.ledger())) {
            return before.left();
        }
        Map<Stack, List<PostId>> left = new LinkedHashMap<>();
        posts.get(hub).forEach((stack, ids) -> {
            List<PostId> gone = now.ledger().sharesLineOf(stack, baseline.ledger())
                    ? List.of()
                    : ids.stream().filter(id -> hasLeft(hub, now.plan().post(id))).toList();
            if (!gone.isEmpty()) {
                left.put(stack, gone);
            }
        });
        seen.put(hub, new Seen(now.ledger(), left));
        return left;
    }

    private static boolean hasLeft(HubCode hub, Optional<Post> post) {
        return post.filter(here -> !here.closed() && here.hub().equals(hub)).isEmpty();
    }
}
