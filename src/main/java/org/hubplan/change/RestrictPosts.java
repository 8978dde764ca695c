package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// The existence of posts is withheld from papers that leave the command, or no longer.
///
/// @param restricted whether it is withheld from now on
public record RestrictPosts(List<PostId> posts, boolean restricted) implements Change {
    public RestrictPosts {
        posts = List.copyOf(posts);
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return switch (Found.in(plan, posts)) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> {
                List<Post> changed = found.posts().stream()
                        .filter(post -> post.restricted() != restricted)
                        .map(post -> post.withRestriction(restricted))
                        .toList();
                yield changed.isEmpty()
                        ? new Refused(
                                (restricted ? "Already restricted: " : "Not restricted: ")
                                        + Wording.posts(found.posts()) + ".",
                                restricted ? "Choose a post that is not." : "Choose a restricted post.")
                        : Applied.posts(plan, changed);
            }
        };
    }

    @Override
    public String words(Plan before) {
        return (restricted ? "Restrict " : "Lift the restriction on ") + Wording.posts(before, posts) + " at "
                + Wording.whereFrom(before, posts);
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new RestrictPosts(posts.stream().filter(some::contains).toList(), restricted));
    }

    @Override
    public String kind() {
        return "restrict";
    }
}
