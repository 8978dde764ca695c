package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Command;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Posts go to sit at another hub, each with whoever fills it.
///
/// They stay on their owner's BWT unless a new owner is named. Moving to the unplaced tray takes them
/// out without placing them yet.
///
/// @param newOwner the command they transfer to; empty where they stay on the BWT they are on
public record MovePosts(List<PostId> posts, HubCode to, Optional<Command> newOwner) implements Change {
    public MovePosts {
        posts = List.copyOf(posts);
    }

    public MovePosts(List<PostId> posts, HubCode to) {
        this(posts, to, Optional.empty());
    }

    @Override
    public Outcome applyTo(Plan plan) {
        Optional<Refused> noHub = Found.hubRefusal(plan, to);
        if (noHub.isPresent()) {
            return noHub.get();
        }
        return switch (Found.in(plan, posts)) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> move(plan, found.posts());
        };
    }

    private Outcome move(Plan plan, List<Post> found) {
        List<Post> moved = found.stream()
                .filter(post -> !post.hub().equals(to) || newOwner.filter(owner -> !owner.equals(post.owner())).isPresent())
                .map(post -> newOwner.map(post::ownedBy).orElse(post).at(to))
                .toList();
        if (moved.isEmpty()) {
            return new Refused(
                    "Already at " + Wording.hub(plan, to) + ": " + Wording.posts(found) + ".", "Choose another hub.");
        }
        return Applied.posts(plan, moved);
    }

    @Override
    public String words(Plan before) {
        return "Move " + Wording.posts(before, posts) + " from " + Wording.whereFrom(before, posts) + " to "
                + Wording.hub(before, to)
                + newOwner.map(owner -> ", transferring to " + owner).orElse("");
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new MovePosts(posts.stream().filter(some::contains).toList(), to, newOwner));
    }

    @Override
    public String kind() {
        return "move";
    }
}
