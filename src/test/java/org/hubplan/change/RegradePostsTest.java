package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.List;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

class RegradePostsTest {
    /// Post 1 DC filled, 2 DC vacant, 3 DS filled.
    private final Plan plan =
            plan().filled(1, DC, "Research").vacant(1, DC, "Research").filled(1, DS, "Research").build();

    @Test
    void posts_get_another_grade_and_their_people_keep_theirs() {
        RegradePosts regrade = new RegradePosts(posts(1, 3), DS, PayOrigin.NEW);
        Post regraded = post(1).withGrade(DS);

        assertThat(regraded.occupants()).isEqualTo(post(1).occupants());
        assertThat(regrade.applyTo(plan))
                .isEqualTo(new Applied(plan.with(List.of(regraded)), Set.copyOf(posts(1)), Set.of()));
        assertThat(regrade.words(plan)).isEqualTo("Regrade 2 posts (1 DS, 1 DC) at Central Intelligence to DS");
    }

    @Test
    void a_vacant_officers_post_can_become_a_staff_post_and_a_filled_one_cannot() {
        assertThat(new RegradePosts(posts(2), BAND_E, PayOrigin.NEW).applyTo(plan)).isInstanceOf(Applied.class);
        assertThat(new RegradePosts(posts(1, 2), BAND_E, PayOrigin.NEW).applyTo(plan)).isEqualTo(new Refused(
                "Post P1 is filled by an officer and can't become Band E.", "Vacate it first."));
    }

    @Test
    void posts_of_that_grade_already_are_not_regraded() {
        assertThat(new RegradePosts(posts(3), DS, PayOrigin.NEW).applyTo(plan))
                .isEqualTo(new Refused("Already graded DS: 1 DS.", "Choose another grade."));
    }

    @Test
    void a_regrading_that_does_not_say_where_the_difference_comes_from_does_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegradePosts(posts(1), DS, PayOrigin.NONE));
    }

    private Post post(int n) {
        return plan.post(new PostId(n)).orElseThrow();
    }
}
