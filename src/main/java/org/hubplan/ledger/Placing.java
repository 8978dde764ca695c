package org.hubplan.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// The change by which a post came to sit where it sits, or to be no more.
///
/// @param entry its number in the log; 0 where it isn't in the log
/// @param effective the day it takes effect
record Placing(long entry, LocalDate effective) {
    /// Puts down each post a change put elsewhere, opened or closed. O(posts touched).
    void of(Plan before, Applied applied, Map<PostId, Placing> into) {
        applied.posts().forEach(id -> {
            if (!hub(before, id).equals(hub(applied.plan(), id))) {
                into.put(id, this);
            }
        });
    }

    /// Where a post sits; empty where there is no such post, or no longer.
    static Optional<HubCode> hub(Plan plan, PostId id) {
        return plan.post(id).filter(post -> !post.closed()).map(Post::hub);
    }
}
