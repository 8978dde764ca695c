package org.hubplan.ui.tour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Replay;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Replays;

/// An invented import for the tour's copy of a plan: of the option's moves it shows the first as made, the second as
/// half made, posts of the third in a third place, and a post of the fourth as gone.
final class Aftermath {
    private final Plan baseline;
    private final Map<PostId, Post> updated = new LinkedHashMap<>();
    private int moves;

    private Aftermath(Plan baseline) {
        this.baseline = baseline;
    }

    static ImportPosts of(OpenPlan plan) {
        Aftermath aftermath = new Aftermath(plan.baseline().plan());
        Replays.made(plan, plan.current()).stream().map(Replay.Made::change).forEach(change -> {
            if (change.applyTo(aftermath.baseline) instanceof Applied applied) {
                aftermath.follow(applied);
            }
        });
        return new ImportPosts("posts-next-month.xlsx", List.of(), List.copyOf(aftermath.updated.values()));
    }

    /// Another option's mind on the second move: a third place for some of its posts.
    static Optional<MovePosts> otherwise(OpenPlan plan) {
        Aftermath aftermath = new Aftermath(plan.baseline().plan());
        return Replays.made(plan, plan.current()).stream()
                .flatMap(made -> made.change().applyTo(aftermath.baseline) instanceof Applied applied
                        ? Stream.of(aftermath.moved(applied))
                        : Stream.empty())
                .filter(moved -> moved.size() > 1)
                .skip(1)
                .findFirst()
                .map(moved -> new MovePosts(
                        moved.stream().limit(2).map(Post::id).toList(), aftermath.thirdPlace(moved.getFirst())));
    }

    private List<Post> moved(Applied applied) {
        return applied.posts().stream()
                .sorted()
                .flatMap(id -> applied.plan().post(id).stream())
                .filter(post -> !updated.containsKey(post.id()))
                .filter(post -> baseline.post(post.id()).filter(was -> !was.hub().equals(post.hub())).isPresent())
                .toList();
    }

    private void follow(Applied applied) {
        List<Post> moved = moved(applied);
        if (moved.isEmpty()) {
            return;
        }
        switch (moves++) {
            case 0 -> moved.forEach(this::update);
            case 1 -> moved.stream().limit((moved.size() + 1) / 2).forEach(this::update);
            case 2 -> moved.forEach(post -> update(post.at(thirdPlace(post))));
            case 3 -> update(moved.getFirst().asClosed());
            default -> {}
        }
    }

    private void update(Post post) {
        updated.put(post.id(), post);
    }

    private HubCode thirdPlace(Post moved) {
        HubCode from = baseline.post(moved.id()).orElseThrow().hub();
        return baseline.hubs().stream()
                .filter(hub -> !hub.isTray() && !hub.closed())
                .map(Hub::code)
                .filter(hub -> !hub.equals(from) && !hub.equals(moved.hub()))
                .findFirst()
                .orElse(from);
    }
}
