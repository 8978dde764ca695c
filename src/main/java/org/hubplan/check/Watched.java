package org.hubplan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.ledger.Standing;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Stack;

/// Posts of the baseline whose place matters, found once, by the stack they lie in there.
final class Watched {
    static final Watched NONE = new Watched(List.of());

    private final Map<HubCode, Map<Stack, List<PostId>>> posts = new LinkedHashMap<>();

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
    /// into stacks that some change has touched.
    Map<Stack, List<Post>> gone(Standing baseline, Standing now) {
        Map<Stack, List<Post>> gone = new LinkedHashMap<>();
        posts.forEach((hub, stacks) -> {
            if (!now.ledger().sharesLinesAt(hub, baseline.ledger())) {
                stacks.forEach((stack, ids) -> {
                    List<Post> left = now.ledger().sharesLineOf(stack, baseline.ledger())
                            ? List.of()
                            : left(stack, ids, now);
                    if (!left.isEmpty()) {
                        gone.put(stack, left);
                    }
                });
            }
        });
        return gone;
    }

    private static List<Post> left(Stack stack, List<PostId> ids, Standing now) {
        return ids.stream()
                .map(now.plan()::post)
                .flatMap(Optional::stream)
                .filter(post -> post.closed() || !post.hub().equals(stack.hub()))
                .toList();
    }
}
