package org.hubplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// The posts a change names, looked up in a plan: all of them, or why one can't be changed.
sealed interface Found {
    record Posts(List<Post> posts) implements Found {}

    record Missing(Refused refused) implements Found {}

    static Found in(Plan plan, List<PostId> ids) {
        if (ids.isEmpty()) {
            return new Missing(new Refused("No posts were chosen.", "Choose at least one post."));
        }
        List<Post> posts = new ArrayList<>(ids.size());
        for (PostId id : ids) {
            Optional<Post> post = plan.post(id);
            if (post.isEmpty()) {
                return new Missing(new Refused(
                        "A post of this change is not in the plan (identity " + id.value() + ").",
                        "Look at the option's changes: the one that added it may have been undone."));
            }
            if (post.get().closed()) {
                return new Missing(new Refused(
                        "Post " + post.get().number() + " has been removed.",
                        "Undo its removal, or leave it out."));
            }
            posts.add(post.get());
        }
        return new Posts(posts);
    }

    /// Why nothing can be put at this hub; empty where it can.
    static Optional<Refused> hubRefusal(Plan plan, HubCode code) {
        Optional<Hub> hub = plan.hub(code);
        if (hub.isEmpty()) {
            return Optional.of(new Refused("There is no hub " + code + " in this plan.", "Add the hub first."));
        }
        if (hub.get().closed()) {
            return Optional.of(new Refused(
                    hub.get().name() + " (" + code + ") is closed and takes no posts.", "Choose an open hub."));
        }
        return Optional.empty();
    }

    /// Why this can't be the hub of a change: as above, and the unplaced tray is no hub.
    static Optional<Refused> boardHubRefusal(Plan plan, HubCode code) {
        return code.equals(HubCode.UNPLACED)
                ? Optional.of(new Refused("The unplaced tray is no hub.", "Choose a hub."))
                : hubRefusal(plan, code);
    }
}
