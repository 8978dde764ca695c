package org.hubplan.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.Outcome;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// What became of one post in an option, change by change.
public final class PostHistory {
    private PostHistory() {}

    /// A change that altered the post.
    ///
    /// @param before empty where the change added it
    /// @param after as it stood then; closed where the change removed it
    public record Step(Entry entry, Optional<Post> before, Post after) {}

    /// In the order the changes were made; none where the option leaves the post as the baseline has it.
    public static List<Step> of(OpenPlan plan, int option, PostId post) {
        Timeline timeline = plan.timeline(option);
        List<Step> steps = new ArrayList<>();
        Plan now = timeline.start().plan();
        for (Entry entry : timeline.history().standing()) {
            if (!(entry.act() instanceof Act.Did did)
                    || !(did.change().applyTo(now) instanceof Outcome.Applied applied)) {
                continue;
            }
            Optional<Post> before = record(now, post);
            Optional<Post> after = record(applied.plan(), post);
            if (!after.equals(before)) {
                steps.add(new Step(entry, before, after.orElseThrow()));
            }
            now = applied.plan();
        }
        return steps;
    }

    private static Optional<Post> record(Plan plan, PostId id) {
        return plan.post(id).or(() -> plan.everyPost().filter(post -> post.id().equals(id)).findFirst());
    }
}
