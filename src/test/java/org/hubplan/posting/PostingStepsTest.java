package org.hubplan.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.Change;
import org.hubplan.change.FillPost;
import org.hubplan.change.SetPostings;
import org.hubplan.change.VacatePosts;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Posting;
import org.hubplan.model.PostingStatus;
import org.junit.jupiter.api.Test;

/// Who works where after a panel's postings, whatever an option has done with them before.
class PostingStepsTest {
    private static final LocalDate DECEMBER = LocalDate.of(2018, 12, 1);
    private static final LocalDate JANUARY = LocalDate.of(2019, 1, 1);

    /// Post 1 is shared by two people, post 2 is vacant.
    private final Plan shared = plan().at("MIB").filled(1, DC, "Research").filledBy(60, 40).vacant(1, DC, "Research").build();
    private final List<Occupant> sharers = shared.post(new PostId(1)).orElseThrow().occupants();

    @Test
    void one_of_two_who_share_a_post_leaves_it_and_the_other_stays() {
        Plan after = posted(shared, JANUARY);

        assertThat(people(after, 1)).containsExactly(sharers.getLast());
        assertThat(people(after, 2)).containsExactly(sharers.getFirst());
    }

    @Test
    void between_release_and_start_the_person_is_in_neither_post() {
        Plan after = posted(shared, DECEMBER);

        assertThat(people(after, 1)).containsExactly(sharers.getLast());
        assertThat(people(after, 2)).isEmpty();
    }

    @Test
    void who_waits_in_the_tray_is_counted_in_the_new_post_alone() {
        Plan vacated = after(shared, new VacatePosts(posts(1), false));

        Plan after = posted(vacated, JANUARY);

        assertThat(people(after, 2)).containsExactly(sharers.getFirst());
        assertThat(after.displaced()).extracting(waiting -> waiting.person()).containsExactly(sharers.getLast());
    }

    @Test
    void who_was_put_into_another_post_leaves_that_one() {
        Plan more = after(shared, new VacatePosts(posts(1), false));
        Post other = plan().at("CE").vacant(3, DC, "Research").build().post(new PostId(3)).orElseThrow();
        Plan placed = after(more.with(List.of(other)), FillPost.fromTray(new PostId(3), more.displaced(sharers.getFirst().id()).orElseThrow()));

        Plan after = posted(placed, JANUARY);

        assertThat(people(after, 3)).isEmpty();
        assertThat(people(after, 2)).containsExactly(sharers.getFirst());
    }

    @Test
    void who_has_left_the_plan_starts_nowhere() {
        Plan gone = after(shared, new VacatePosts(posts(1), true));

        Plan after = posted(gone, JANUARY);

        assertThat(people(after, 2)).isEmpty();
    }

    private Plan posted(Plan plan, LocalDate day) {
        Posting posting = new Posting(
                "PP1", PostingStatus.AGREED, sharers.getFirst(), Optional.of(new PostId(1)), new PostId(2), DECEMBER, JANUARY,
                "", "", false);
        Plan now = after(plan, new SetPostings("panel.xlsx", List.of(posting)));
        PostingSteps postings = new PostingSteps();
        for (PostingSteps.Step step : PostingSteps.by(now, day)) {
            Optional<Change> change = postings.next(step, now);
            now = change.isPresent() ? after(now, change.get()) : now;
        }
        return now;
    }

    private static Plan after(Plan plan, Change change) {
        return change.applyTo(plan).planOr(plan);
    }

    private static List<Occupant> people(Plan plan, int post) {
        return plan.post(new PostId(post)).orElseThrow().occupants();
    }
}
