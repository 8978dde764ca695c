package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.person;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Displaced;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

/// People coming into several posts at once, and people of the tray leaving the plan.
class ComingAndGoingTest {
    /// Posts 1-2 DC vacant and 3 Band E vacant; persons 1 DC and 2 Band E wait in the tray.
    private final PlanFixture fixture = plan().vacant(2, DC, "Research").vacant(1, BAND_E, "Research")
            .waiting(DC, 100).waiting(BAND_E, 80);
    private final Plan plan = fixture.build();
    private final Occupant newcomer = person(fixture.identities(), DC);

    private FillPost fromTray(int post, int person) {
        return FillPost.fromTray(new PostId(post), plan.displaced(new PersonId(person)).orElseThrow());
    }

    @Test
    void several_posts_are_filled_at_once_as_they_would_be_one_by_one() {
        FillPosts all = new FillPosts(
                List.of(fromTray(1, 1), FillPost.byNewcomer(new PostId(2), newcomer), fromTray(3, 2)));
        Plan oneByOne = plan;
        for (FillPost fill : all.fills()) {
            oneByOne = ((Applied) fill.applyTo(oneByOne)).plan();
        }

        assertThat(all.applyTo(plan)).isEqualTo(new Applied(
                oneByOne, Set.copyOf(posts(1, 2, 3)), Set.of(new PersonId(1), new PersonId(2))));
        assertThat(all.words(plan)).isEqualTo(
                "Fill 3 posts (2 DC, 1 Band E) at Central Intelligence with 3 people (2 DC, 1 Band E), 2 of them from the unplaced tray");
        assertThat(new FillPosts(List.of(fromTray(1, 1))).words(plan))
                .isEqualTo("Fill 1 DC at Central Intelligence with 1 DC from the unplaced tray");
    }

    @Test
    void two_people_may_share_a_post() {
        Plan shared = ((Applied) new FillPosts(
                                List.of(fromTray(1, 1), FillPost.byNewcomer(new PostId(1), newcomer)))
                        .applyTo(plan))
                .plan();

        assertThat(shared.post(new PostId(1)).orElseThrow().occupants()).extracting(Occupant::id)
                .containsExactly(new PersonId(1), newcomer.id());
    }

    @Test
    void all_are_refused_where_one_is() {
        assertThat(new FillPosts(List.of(fromTray(1, 1), fromTray(2, 2))).applyTo(plan)).isEqualTo(new Refused(
                "Police staff (Band E) can't fill post P2, which is graded DC.",
                "Regrade the post first, or choose another."));
    }

    @Test
    void nobody_comes_into_two_posts_nor_comes_aligned() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FillPosts(List.of(fromTray(1, 1), fromTray(2, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new FillPosts(List.of()));
        assertThatIllegalArgumentException().isThrownBy(
                () -> FillPost.byNewcomer(new PostId(1), newcomer.alignedTo(hub("CE"))));
    }

    @Test
    void people_of_the_tray_leave_the_plan() {
        LeavePlan leave = new LeavePlan(List.of(new PersonId(1), new PersonId(2)));
        Set<PersonId> both = Set.of(new PersonId(1), new PersonId(2));

        assertThat(leave.applyTo(plan)).isEqualTo(
                new Applied(plan.without(new PersonId(1)).without(new PersonId(2)), Set.of(), both));
        assertThat(leave.words(plan))
                .isEqualTo("Take 2 people (1 DC, 1 Band E) of the unplaced tray out of the plan");
    }

    @Test
    void only_those_who_are_in_the_tray_leave() {
        assertThat(new LeavePlan(List.of(new PersonId(1), newcomer.id())).applyTo(plan)).isEqualTo(new Refused(
                "Of 2 to leave, 1 are in the unplaced tray.",
                "Choose people who are, or vacate the posts of the others."));
        assertThat(new LeavePlan(List.of()).applyTo(plan))
                .isEqualTo(new Refused("Nobody was chosen.", "Choose someone who waits in the unplaced tray."));
        assertThatIllegalArgumentException().isThrownBy(
                () -> new LeavePlan(List.of(new PersonId(1), new PersonId(1))));
    }

    @Test
    void nobody_waits_in_the_tray_aligned_to_a_hub() {
        assertThatIllegalArgumentException().isThrownBy(() ->
                new Displaced(newcomer.alignedTo(hub("CE")), plan.displaced().iterator().next().command(), "P1"));
    }
}
