package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Command;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

/// People who work at another hub than their post's, and how that comes to its end.
class AlignmentTest {
    private static final HubCode MIB = hub("MIB");
    private static final HubCode CE = hub("CE");
    private static final HubCode NA = hub("NA");

    /// At MIB posts 1-2 DC filled and 3 DC vacant, at CE post 4 Band E filled.
    private final Plan plan = plan().filled(2, DC, "Research").vacant(1, DC, "Research")
            .at("CE").filled(1, BAND_E, "Research").build();

    private final Plan aligned = after(plan, new AlignPeople(posts(1, 2), CE));

    @Test
    void people_work_at_another_hub_and_their_posts_stay() {
        AlignPeople align = new AlignPeople(posts(1, 2, 3), CE);

        assertThat(align.applyTo(plan)).isEqualTo(new Applied(
                plan.with(List.of(at(post(plan, 1), CE), at(post(plan, 2), CE))), Set.copyOf(posts(1, 2)), Set.of()));
        assertThat(align.words(plan)).isEqualTo("Align the people of 3 DC at Central Intelligence to Central East");
        assertThat(aligned.postsAt(MIB)).hasSize(3);
        assertThat(aligned.postsAlignedTo(CE)).containsExactly(post(aligned, 1), post(aligned, 2));
    }

    @Test
    void people_aligned_to_one_hub_may_be_aligned_to_another() {
        Plan again = after(aligned, new AlignPeople(posts(1), NA));

        assertThat(again.postsAlignedTo(NA)).containsExactly(post(again, 1));
        assertThat(again.postsAlignedTo(CE)).containsExactly(post(again, 2));
    }

    @Test
    void an_ended_alignment_leaves_the_plan_as_it_was() {
        EndAlignment end = new EndAlignment(posts(1, 2, 3));

        assertThat(after(aligned, end)).isEqualTo(plan);
        assertThat(end.words(aligned))
                .isEqualTo("End the alignment to Central East of the people of 3 DC at Central Intelligence");
        assertThat(end.applyTo(plan)).isEqualTo(
                new Refused("Nobody in 3 DC is aligned to another hub.", "Choose someone who is."));
    }

    @Test
    void a_post_that_moves_to_where_its_person_works_ends_the_alignment() {
        Plan moved = after(aligned, new MovePosts(posts(1), CE));

        assertThat(post(moved, 1)).isEqualTo(post(plan, 1).at(CE));
        assertThat(moved.postsAlignedTo(CE)).containsExactly(post(aligned, 2));
        assertThat(after(aligned, new SpreadPosts(List.of(new SpreadPosts.Share(CE, posts(1)))))).isEqualTo(moved);
    }

    @Test
    void a_post_that_moves_elsewhere_keeps_it() {
        for (HubCode elsewhere : List.of(NA, HubCode.UNPLACED)) {
            Plan moved = after(aligned, new MovePosts(posts(1), elsewhere));

            assertThat(people(moved, 1)).extracting(Occupant::alignedTo).containsExactly(Optional.of(CE));
        }
        Plan transferred = after(aligned, new TransferPosts(posts(1), new Command("Central East BCU")));
        assertThat(transferred.postsAlignedTo(CE)).hasSize(2);
    }

    @Test
    void whoever_leaves_their_post_is_aligned_no_more() {
        for (Change leaving : List.of(
                new VacatePosts(posts(1, 2), false),
                new VacatePosts(posts(1, 2), true),
                new RemovePosts(posts(1, 2), PayOrigin.NEW))) {
            Plan left = after(aligned, leaving);

            assertThat(left.postsAlignedTo(CE)).as(leaving.kind()).isEmpty();
            assertThat(left.displaced()).as(leaving.kind()).noneMatch(waiting -> waiting.person().isAligned());
        }
    }

    @Test
    void a_hub_people_are_aligned_to_can_not_close() {
        Plan empty = after(aligned, new MovePosts(posts(4), NA));

        assertThat(new CloseHub(CE).applyTo(empty)).isEqualTo(new Refused(
                "2 DC of other hubs work at Central East, aligned to it.",
                "End their alignment, or align them to another hub, first."));
        assertThat(new CloseHub(CE).applyTo(after(empty, new EndAlignment(posts(1, 2))))).isInstanceOf(Applied.class);
    }

    @Test
    void what_is_impossible_is_refused_with_a_way_out() {
        Plan closed = after(after(plan, new MovePosts(posts(4), NA)), new CloseHub(CE));

        assertThat(new AlignPeople(posts(3), CE).applyTo(plan)).isEqualTo(
                new Refused("Nobody is in 1 DC.", "Choose a filled post, or move the vacant ones."));
        assertThat(new AlignPeople(posts(1), MIB).applyTo(plan)).isEqualTo(new Refused(
                "The posts of these people sit at Central Intelligence themselves: 1 DC.",
                "Choose another hub, or end their alignment."));
        assertThat(new AlignPeople(posts(1, 2), CE).applyTo(aligned)).isEqualTo(new Refused(
                "Already aligned to Central East: the people of 2 DC.", "Choose another hub."));
        assertThat(new AlignPeople(posts(1), HubCode.UNPLACED).applyTo(plan))
                .isEqualTo(new Refused("The unplaced tray is no hub.", "Choose a hub."));
        assertThat(new AlignPeople(posts(1), CE).applyTo(closed)).isInstanceOf(Refused.class);
        assertThat(new AlignPeople(posts(), CE).applyTo(plan)).isInstanceOf(Refused.class);
    }

    @Test
    void nobody_is_aligned_to_where_their_own_post_sits() {
        assertThatThrownBy(() -> at(post(plan, 1), MIB)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.with(List.of(at(post(plan, 1), hub("XX")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Post at(Post post, HubCode hub) {
        return post.withOccupants(post.occupants().stream().map(person -> person.alignedTo(hub)).toList());
    }

    private static List<Occupant> people(Plan plan, int n) {
        return post(plan, n).occupants();
    }

    private static Post post(Plan plan, int n) {
        return plan.post(new PostId(n)).orElseThrow();
    }

    private static Plan after(Plan plan, Change change) {
        return ((Applied) change.applyTo(plan)).plan();
    }
}
