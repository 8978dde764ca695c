package org.hubplan.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.FillPost;
import org.hubplan.change.VacatePosts;
import org.hubplan.model.Plan;
import org.hubplan.model.Posting;

/// What postings do to posts by a day, as changes that nobody keeps: figures as at that day are the plan's after
/// them. Between release and start the person is in neither post.
public final class PostingSteps {
    private PostingSteps() {}

    /// One change that has taken effect.
    ///
    /// @param on the first day it counts
    public record Step(LocalDate on, Change change) {}

    /// In the order they happen; on one day releases come first, so that a post can change hands.
    ///
    /// @param day the last one that counts
    public static List<Step> by(Plan plan, LocalDate day) {
        List<Step> steps = new ArrayList<>();
        for (Posting posting : plan.filling().postings()) {
            if (posting.takesEffect()) {
                posting.from()
                        .map(from -> new Step(posting.released(), new VacatePosts(List.of(from), true)))
                        .ifPresent(steps::add);
                steps.add(new Step(posting.started(), FillPost.byNewcomer(posting.to(), posting.person())));
            }
        }
        return steps.stream()
                .filter(step -> !step.on().isAfter(day))
                .sorted(Comparator.comparing(Step::on).thenComparing(step -> step.change() instanceof FillPost))
                .toList();
    }
}
