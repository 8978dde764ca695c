package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Fte;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Posts get another FTE. The people in them keep their hours: a post may end with a vacancy or over strength.
///
/// @param to hundredths of FTE, above 0
/// @param payOrigin whether the difference in pay is new money or found from existing posts
public record ChangeFte(List<PostId> posts, long to, PayOrigin payOrigin) implements Change {
    public ChangeFte {
        posts = List.copyOf(posts);
        if (to <= 0) {
            throw new IllegalArgumentException("A post's FTE is above 0: " + Fte.words(to));
        }
        if (payOrigin == PayOrigin.NONE) {
            throw new IllegalArgumentException("A post of other FTE says where the difference in pay comes from");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return switch (Found.in(plan, posts)) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> {
                List<Post> changed = found.posts().stream()
                        .filter(post -> post.fte() != to)
                        .map(post -> post.withFte(to))
                        .toList();
                yield changed.isEmpty()
                        ? new Refused(
                                "Already of " + Fte.words(to) + " FTE: " + Wording.posts(found.posts()) + ".",
                                "Give another FTE.")
                        : Applied.posts(plan, changed);
            }
        };
    }

    @Override
    public String words(Plan before) {
        return "Change " + Wording.posts(before, posts) + " at " + Wording.whereFrom(before, posts) + " to "
                + Fte.words(to) + " FTE" + (posts.size() == 1 ? "" : " each");
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new ChangeFte(posts.stream().filter(some::contains).toList(), to, payOrigin));
    }

    @Override
    public String kind() {
        return "fte";
    }
}
