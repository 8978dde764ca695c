package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

/// Title, FTE, budget and restriction of posts.
class PostDetailsTest {
    /// Posts 1 DC filled full-time, 2 DC vacant of 0.8, 3 Band E vacant without a budget.
    private final Plan plan = plan().filled(1, DC, "Research")
            .vacant(1, DC, "Research").fte(80)
            .vacant(1, BAND_E, "Research").unfunded().build();

    @Test
    void posts_get_another_title() {
        RetitlePosts retitle = new RetitlePosts(posts(1, 2), "Local analyst");

        assertThat(retitle.applyTo(plan))
                .isEqualTo(applied(post(1).withTitle("Local analyst"), post(2).withTitle("Local analyst")));
        assertThat(retitle.words(plan)).isEqualTo("Retitle 2 DC at Central Intelligence as Local analyst");
        assertThat(new RetitlePosts(posts(1), "Research DC").applyTo(plan))
                .isEqualTo(new Refused("Already called Research DC: 1 DC.", "Give another title."));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetitlePosts(posts(1), " "));
    }

    @Test
    void posts_get_another_fte_and_their_people_keep_their_hours() {
        ChangeFte change = new ChangeFte(posts(1, 2), 80, PayOrigin.FOUND);

        assertThat(change.applyTo(plan)).isEqualTo(applied(post(1).withFte(80)));
        assertThat(post(1).withFte(80).overStrength()).isEqualTo(20);
        assertThat(change.words(plan)).isEqualTo("Change 2 DC at Central Intelligence to 0.8 FTE each");
        assertThat(new ChangeFte(posts(2), 80, PayOrigin.NEW).applyTo(plan))
                .isEqualTo(new Refused("Already of 0.8 FTE: 1 DC.", "Give another FTE."));
    }

    @Test
    void an_fte_of_nothing_or_of_no_known_money_is_no_change() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChangeFte(posts(1), 0, PayOrigin.NEW));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChangeFte(posts(1), 50, PayOrigin.NONE));
    }

    @Test
    void posts_get_a_budget_or_lose_it() {
        FundPosts fund = new FundPosts(posts(1, 3), true);
        FundPosts unfund = new FundPosts(posts(1, 2), false);

        assertThat(fund.applyTo(plan)).isEqualTo(applied(post(3).withFunding(true)));
        assertThat(fund.words(plan)).isEqualTo("Fund 2 posts (1 DC, 1 Band E) at Central Intelligence");
        assertThat(unfund.applyTo(plan)).isEqualTo(applied(post(1).withFunding(false), post(2).withFunding(false)));
        assertThat(unfund.words(plan)).isEqualTo("Stop funding 2 DC at Central Intelligence");
        assertThat(new FundPosts(posts(1), true).applyTo(plan))
                .isEqualTo(new Refused("Already funded: 1 DC.", "Choose an unfunded post."));
        assertThat(new FundPosts(posts(3), false).applyTo(plan))
                .isEqualTo(new Refused("Already unfunded: 1 Band E.", "Choose a funded post."));
    }

    @Test
    void posts_are_restricted_and_freed() {
        RestrictPosts restrict = new RestrictPosts(posts(1, 2), true);
        Plan restricted = ((Applied) restrict.applyTo(plan)).plan();
        RestrictPosts lift = new RestrictPosts(posts(1, 2, 3), false);

        assertThat(restrict.applyTo(plan)).isEqualTo(applied(post(1).withRestriction(true), post(2).withRestriction(true)));
        assertThat(restrict.words(plan)).isEqualTo("Restrict 2 DC at Central Intelligence");
        assertThat(((Applied) lift.applyTo(restricted)).plan()).isEqualTo(plan);
        assertThat(lift.words(restricted))
                .isEqualTo("Lift the restriction on 3 posts (2 DC, 1 Band E) at Central Intelligence");
        assertThat(restrict.applyTo(restricted))
                .isEqualTo(new Refused("Already restricted: 2 DC.", "Choose a post that is not."));
        assertThat(lift.applyTo(plan)).isEqualTo(
                new Refused("Not restricted: 3 posts (2 DC, 1 Band E).", "Choose a restricted post."));
    }

    private Applied applied(Post... changed) {
        return new Applied(
                plan.with(List.of(changed)),
                Set.copyOf(List.of(changed).stream().map(Post::id).toList()),
                Set.of());
    }

    private Post post(int n) {
        return plan.post(new PostId(n)).orElseThrow();
    }
}
