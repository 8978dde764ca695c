package org.hubplan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.Wording;
import org.hubplan.ledger.Figure;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Limit;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Nothing moves into or out of a restricted hub, and no restricted post to a hub that isn't.
///
/// Which posts are restricted is the baseline's to say; posts added or removed have not moved, and the unplaced tray is
/// no hub.
final class RestrictedUnits implements Rule {
    @Override
    public Limit limit() {
        return Limit.RESTRICTED;
    }

    @Override
    public String guards() {
        return "No post moves into or out of a restricted hub, and no restricted post to a hub that isn't restricted.";
    }

    @Override
    public List<Breach> breaches(Facts facts) {
        Map<HubCode, List<Post>> left = new LinkedHashMap<>();
        Map<HubCode, List<Post>> exposed = new LinkedHashMap<>();
        facts.restricted().gone(facts.baseline(), facts.now()).forEach((stack, posts) -> posts.stream()
                .filter(post -> !post.closed())
                .forEach(post -> {
                    if (isRestricted(facts.plan(), stack.hub())) {
                        left.computeIfAbsent(stack.hub(), _ -> new ArrayList<>()).add(post);
                    } else if (!isRestricted(facts.plan(), post.hub()) && !post.hub().equals(HubCode.UNPLACED)) {
                        exposed.computeIfAbsent(post.hub(), _ -> new ArrayList<>()).add(post);
                    }
                }));
        List<Breach> breaches = new ArrayList<>();
        for (Hub hub : facts.plan().hubs()) {
            crossed(facts, hub, left.getOrDefault(hub.code(), List.of()), breaches);
            exposed(facts, hub, exposed.getOrDefault(hub.code(), List.of()), breaches);
        }
        return breaches;
    }

    private void crossed(Facts facts, Hub hub, List<Post> left, List<Breach> breaches) {
        long came = hub.restricted() ? facts.at(hub.code()).get(Figure.MOVED_POSTS) : 0;
        if (came + left.size() == 0) {
            return;
        }
        String leave = left.isEmpty() ? "" : Wording.posts(left) + (left.size() == 1 ? " leaves it" : " leave it");
        String come = came == 0 ? "" : Said.posts(came) + (came == 1 ? " comes to it" : " come to it");
        breaches.add(facts.breach(
                limit(),
                new Place.AtHub(hub.code()),
                "",
                List.of(
                        Clash.count("movedPosts", came + left.size()),
                        Clash.count("leaving", left.size()),
                        Clash.count("coming", came)),
                came + left.size(),
                ids(left),
                Said.hub(hub) + " is restricted: " + leave + (came > 0 && !left.isEmpty() ? " and " : "") + come + ".",
                "Move them back, or have the unit agree and let this limit only warn."));
    }

    private void exposed(Facts facts, Hub hub, List<Post> posts, List<Breach> breaches) {
        if (posts.isEmpty()) {
            return;
        }
        breaches.add(facts.breach(
                limit(),
                new Place.AtHub(hub.code()),
                "restricted posts",
                List.of(Clash.count("restrictedPosts", posts.size())),
                posts.size(),
                ids(posts),
                Wording.posts(posts) + (posts.size() == 1 ? ", a restricted post, comes" : ", restricted posts, come")
                        + " to " + Said.hub(hub) + ", which isn't restricted.",
                "Move them back, or choose a restricted hub."));
    }

    private static boolean isRestricted(Plan plan, HubCode code) {
        return plan.hub(code).orElseThrow().restricted();
    }

    private static List<PostId> ids(List<Post> posts) {
        return posts.stream().map(Post::id).toList();
    }
}
