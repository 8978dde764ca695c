package org.hubplan.ui.posts;

import java.util.Optional;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// One line of the table: a post as it stands in the option, and as it was in the baseline. A value.
///
/// @param before empty for a post the baseline hasn't
/// @param look names, prices and notes of the plan it stands in
public record PostLine(Post post, Optional<Post> before, PostLook look) {
    static PostLine of(Post post, Plan baseline, PostLook look) {
        return new PostLine(post, baseline.post(post.id()).filter(first -> !first.closed()), look);
    }

    public PostId id() {
        return post.id();
    }

    boolean isNew() {
        return before.isEmpty();
    }

    boolean isChanged() {
        return before.isEmpty() || before.get() != post && !before.get().equals(post);
    }

    /// The hub it sat at in the baseline, where that is another.
    Optional<HubCode> movedFrom() {
        return before.map(Post::hub).filter(hub -> !hub.equals(post.hub()));
    }

    /// Whether it is withheld from what leaves the command: restricted itself, or at a restricted unit, now or in the
    /// baseline.
    boolean isRestricted() {
        return isRestricted(post) || before.filter(this::isRestricted).isPresent();
    }

    private boolean isRestricted(Post one) {
        return one.restricted() || look.restricted().contains(one.hub());
    }

    /// Pence a year as budgeted.
    long cost() {
        return look.pricing().cost(post);
    }
}
