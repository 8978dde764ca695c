package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

class AddPostsTest {
    private final PlanFixture fixture = plan().filled(1, DC, "Research");
    private final Plan plan = fixture.build();
    private final Post added = fixture.newPost(BAND_E, "Tasking");

    @Test
    void posts_come_onto_the_establishment() {
        AddPosts add = new AddPosts(List.of(added), PayOrigin.NEW);

        assertThat(add.applyTo(plan))
                .isEqualTo(new Applied(plan.with(List.of(added)), Set.of(added.id()), Set.of()));
        assertThat(add.words(plan)).isEqualTo("Add 1 Band E at Central Intelligence");
        assertThat(new AddPosts(List.of(added, added.at(hub("CE"))), PayOrigin.NEW).words(plan))
                .isEqualTo("Add 2 Band E at 2 hubs");
    }

    @Test
    void a_number_or_identity_in_use_is_refused() {
        Post sameNumber = plan.post(new PostId(1)).orElseThrow();
        Refused taken = new Refused("There is already a post P1.", "Give the new post another number.");

        assertThat(new AddPosts(List.of(sameNumber), PayOrigin.NEW).applyTo(plan)).isEqualTo(taken);
        assertThat(new AddPosts(List.of(added, added), PayOrigin.NEW).applyTo(plan))
                .isEqualTo(new Refused("There is already a post P2.", "Give the new post another number."));
    }

    @Test
    void a_hub_that_is_not_there_is_refused() {
        assertThat(new AddPosts(List.of(added.at(hub("XX"))), PayOrigin.NEW).applyTo(plan))
                .isEqualTo(new Refused("There is no hub XX in this plan.", "Add the hub first."));
    }

    @Test
    void an_addition_of_nothing_of_a_closed_post_or_of_no_money_does_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AddPosts(List.of(), PayOrigin.NEW));
        assertThatIllegalArgumentException().isThrownBy(() -> new AddPosts(List.of(added.asClosed()), PayOrigin.NEW));
        assertThatIllegalArgumentException().isThrownBy(() -> new AddPosts(List.of(added), PayOrigin.NONE));
    }
}
