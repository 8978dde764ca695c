package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

class MovePostsTest {
    private static final HubCode CE = hub("CE");
    private static final Command CE_BCU = new Command("Central East BCU");

    /// At MIB posts 1-2 DC filled and 3 Band E vacant, at CE post 4 DC filled.
    private final Plan plan = plan()
            .filled(2, DC, "Research").vacant(1, BAND_E, "Research").at("CE").filled(1, DC, "Research").build();

    @Test
    void posts_go_with_their_people_and_stay_on_the_bwt_they_are_on() {
        MovePosts move = new MovePosts(posts(1, 3), CE);

        assertThat(move.applyTo(plan)).isEqualTo(new Applied(
                plan.with(List.of(post(1).at(CE), post(3).at(CE))), Set.copyOf(posts(1, 3)), Set.of()));
        assertThat(move.words(plan)).isEqualTo("Move 2 posts (1 DC, 1 Band E) from Central Intelligence to Central East");
    }

    @Test
    void posts_that_transfer_too_go_onto_another_bwt() {
        MovePosts move = new MovePosts(posts(1, 2), CE, Optional.of(CE_BCU));

        assertThat(move.applyTo(plan)).isEqualTo(new Applied(
                plan.with(List.of(post(1).at(CE).ownedBy(CE_BCU), post(2).at(CE).ownedBy(CE_BCU))),
                Set.copyOf(posts(1, 2)),
                Set.of()));
        assertThat(move.words(plan))
                .isEqualTo("Move 2 DC from Central Intelligence to Central East, transferring to Central East BCU");
    }

    @Test
    void of_posts_of_which_some_are_there_already_the_others_move() {
        assertThat(new MovePosts(posts(1, 4), CE).applyTo(plan))
                .isEqualTo(new Applied(plan.with(List.of(post(1).at(CE))), Set.copyOf(posts(1)), Set.of()));
    }

    @Test
    void a_post_that_is_there_already_may_still_transfer() {
        assertThat(new MovePosts(posts(4), CE, Optional.of(CE_BCU)).applyTo(plan)).isEqualTo(new Applied(
                plan.with(List.of(post(4).ownedBy(CE_BCU))), Set.copyOf(posts(4)), Set.of()));
    }

    @Test
    void posts_from_several_hubs_may_wait_in_the_unplaced_tray() {
        MovePosts move = new MovePosts(posts(1, 4), HubCode.UNPLACED);

        assertThat(move.applyTo(plan)).isInstanceOf(Applied.class);
        assertThat(move.words(plan)).isEqualTo("Move 2 DC from 2 hubs to the unplaced tray");
    }

    @Test
    void what_is_impossible_is_refused_with_a_way_out() {
        Plan without = plan.with(List.of(post(2).asClosed()))
                .with(plan.hub(hub("NA")).orElseThrow().asClosed());

        assertThat(new MovePosts(posts(4), CE).applyTo(plan))
                .isEqualTo(new Refused("Already at Central East: 1 DC.", "Choose another hub."));
        assertThat(new MovePosts(posts(1), hub("XX")).applyTo(plan))
                .isEqualTo(new Refused("There is no hub XX in this plan.", "Add the hub first."));
        assertThat(new MovePosts(posts(1), hub("NA")).applyTo(without))
                .isEqualTo(new Refused("North Area (NA) is closed and takes no posts.", "Choose an open hub."));
        assertThat(new MovePosts(posts(), CE).applyTo(plan))
                .isEqualTo(new Refused("No posts were chosen.", "Choose at least one post."));
        assertThat(new MovePosts(posts(1, 2), CE).applyTo(without))
                .isEqualTo(new Refused("Post P2 has been removed.", "Undo its removal, or leave it out."));
        assertThat(new MovePosts(posts(1, 99), CE).applyTo(plan)).isEqualTo(new Refused(
                "A post of this change is not in the plan (identity 99).",
                "Look at the option's changes: the one that added it may have been undone."));
    }

    @Test
    void a_refusal_is_put_in_two_sentences() {
        assertThat(new Refused("Already at Central East: 1 DC.", "Choose another hub.").words())
                .isEqualTo("Already at Central East: 1 DC. Choose another hub.");
    }

    private Post post(int n) {
        return plan.post(new PostId(n)).orElseThrow();
    }
}
