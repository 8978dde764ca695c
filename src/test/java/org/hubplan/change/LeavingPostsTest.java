package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Command.MET_INTELLIGENCE;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Displaced;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

/// Vacating posts, and removing them.
class LeavingPostsTest {
    /// Post 1 is shared by persons 1 and 2, post 2 is vacant.
    private final Plan plan = plan().vacant(1, DC, "Research").filledBy(60, 40).vacant(1, DC, "Research").build();
    private final Plan peopleInTray = plan.with(displaced(0)).with(displaced(1));
    private final Set<PersonId> people = Set.of(new PersonId(1), new PersonId(2));

    @Test
    void people_who_leave_their_post_wait_in_the_tray() {
        VacatePosts vacate = new VacatePosts(posts(1, 2), false);

        assertThat(vacate.applyTo(plan)).isEqualTo(new Applied(
                peopleInTray.with(List.of(post(1).withOccupants(List.of()))), Set.copyOf(posts(1)), people));
        assertThat(vacate.words(plan))
                .isEqualTo("Vacate 2 DC at Central Intelligence, people to the unplaced tray");
    }

    @Test
    void people_who_leave_for_good_leave_the_plan() {
        VacatePosts vacate = new VacatePosts(posts(1), true);

        assertThat(vacate.applyTo(plan)).isEqualTo(new Applied(
                plan.with(List.of(post(1).withOccupants(List.of()))), Set.copyOf(posts(1)), Set.of()));
        assertThat(vacate.words(plan)).isEqualTo("Vacate 1 DC at Central Intelligence");
    }

    @Test
    void nobody_leaves_a_vacant_post() {
        assertThat(new VacatePosts(posts(2), false).applyTo(plan))
                .isEqualTo(new Refused("Already vacant: 1 DC.", "Choose a filled post."));
    }

    @Test
    void a_removed_post_stays_in_the_record_and_its_people_wait_in_the_tray() {
        RemovePosts remove = new RemovePosts(posts(1, 2), PayOrigin.NEW);

        assertThat(remove.applyTo(plan)).isEqualTo(new Applied(
                peopleInTray.with(List.of(post(1).asClosed(), post(2).asClosed())), Set.copyOf(posts(1, 2)), people));
        assertThat(remove.words(plan)).isEqualTo("Remove 2 DC from Central Intelligence");
    }

    @Test
    void a_post_is_not_removed_twice() {
        Plan removed = ((Applied) new RemovePosts(posts(1), PayOrigin.NEW).applyTo(plan)).plan();

        assertThat(new RemovePosts(posts(1), PayOrigin.NEW).applyTo(removed))
                .isEqualTo(new Refused("Post P1 has been removed.", "Undo its removal, or leave it out."));
    }

    @Test
    void a_removal_that_does_not_say_where_the_pay_goes_does_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RemovePosts(posts(1), PayOrigin.NONE));
    }

    private Displaced displaced(int which) {
        return new Displaced(post(1).occupants().get(which), MET_INTELLIGENCE, "P1");
    }

    private Post post(int n) {
        return plan.post(new PostId(n)).orElseThrow();
    }
}
