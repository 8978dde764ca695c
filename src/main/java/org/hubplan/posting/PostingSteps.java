package org.hubplan.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Change;
import org.hubplan.change.FillPost;
import org.hubplan.change.LeavePlan;
import org.hubplan.change.VacatePosts;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.Posting;

/// What postings do to posts by a day, as changes that nobody keeps: figures as at that day are the plan's after
/// them. Between release and start the person is in neither post.
///
/// Nobody is counted twice: who was released from wherever the option has put them starts in the new post, and who
/// has left the plan by a change of the option doesn't start at all.
public final class PostingSteps {
    private final Set<String> released = new HashSet<>();

    /// One posting's release, or its start.
    ///
    /// @param on the first day it counts
    public record Step(LocalDate on, Posting posting, boolean starts) {}

    /// In the order they happen; on one day releases come first, so that a post can change hands.
    ///
    /// @param day the last one that counts
    public static List<Step> by(Plan plan, LocalDate day) {
        List<Step> steps = new ArrayList<>();
        for (Posting posting : plan.filling().postings()) {
            if (posting.takesEffect()) {
                posting.from().ifPresent(_ -> steps.add(new Step(posting.released(), posting, false)));
                steps.add(new Step(posting.started(), posting, true));
            }
        }
        return steps.stream()
                .filter(step -> !step.on().isAfter(day))
                .sorted(Comparator.comparing(Step::on).thenComparing(Step::starts))
                .toList();
    }

    /// What the next step does to a plan as the ones before have left it; empty where the person has left it already.
    public Optional<Change> next(Step step, Plan now) {
        Posting posting = step.posting();
        if (!step.starts()) {
            Optional<Change> release = release(posting, now);
            release.ifPresent(_ -> released.add(posting.reference()));
            return release;
        }
        return posting.from().isEmpty() || released.contains(posting.reference())
                ? Optional.of(FillPost.byNewcomer(posting.to(), posting.person()))
                : Optional.empty();
    }

    private static Optional<Change> release(Posting posting, Plan now) {
        PersonId person = posting.person().id();
        if (now.displaced(person).isPresent()) {
            return Optional.of(new LeavePlan(List.of(person)));
        }
        return posting.from()
                .flatMap(now::post)
                .filter(post -> isIn(person, post))
                .or(() -> now.posts().filter(post -> isIn(person, post)).findFirst())
                .map(post -> VacatePosts.by(person, post.id()));
    }

    private static boolean isIn(PersonId person, Post post) {
        return post.occupants().stream().anyMatch(one -> one.id().equals(person));
    }
}
