package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.change.SpreadPosts.Share;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

class SpreadPostsTest {
    private static final HubCode MIB = hub("MIB");
    private static final HubCode CE = hub("CE");
    private static final HubCode NA = hub("NA");

    private final Plan plan = plan().filled(3, DC, "Research").vacant(1, DC, "Research").build();

    @Test
    void each_share_goes_to_its_hub_and_what_stays_is_not_touched() {
        SpreadPosts spread =
                new SpreadPosts(List.of(new Share(CE, posts(1, 4)), new Share(MIB, posts(2)), new Share(NA, posts(3))));

        assertThat(spread.applyTo(plan)).isEqualTo(new Applied(
                plan.with(List.of(post(1).at(CE), post(4).at(CE), post(3).at(NA))),
                Set.copyOf(posts(1, 3, 4)),
                Set.of()));
        assertThat(spread.posts()).isEqualTo(posts(1, 4, 2, 3));
        assertThat(spread.words(plan)).isEqualTo("Spread 4 DC from Central Intelligence over 3 hubs");
    }

    @Test
    void a_hub_that_gets_nothing_is_not_counted_and_need_not_be_there() {
        SpreadPosts spread = new SpreadPosts(List.of(new Share(CE, posts(1)), new Share(hub("XX"), posts())));

        assertThat(spread.applyTo(plan))
                .isEqualTo(new Applied(plan.with(List.of(post(1).at(CE))), Set.copyOf(posts(1)), Set.of()));
        assertThat(spread.words(plan)).isEqualTo("Spread 1 DC from Central Intelligence over 1 hub");
    }

    @Test
    void what_is_impossible_is_refused_whole() {
        assertThat(new SpreadPosts(List.of(new Share(CE, posts(1)), new Share(hub("XX"), posts(2)))).applyTo(plan))
                .isEqualTo(new Refused("There is no hub XX in this plan.", "Add the hub first."));
        assertThat(new SpreadPosts(List.of(new Share(CE, posts(1)), new Share(NA, posts(99)))).applyTo(plan))
                .isInstanceOf(Refused.class);
        assertThat(new SpreadPosts(List.of(new Share(MIB, posts(1, 2)))).applyTo(plan)).isEqualTo(new Refused(
                "Nothing would move: every post already sits where its share goes.", "Choose other hubs."));
    }

    @Test
    void a_post_spread_to_two_hubs_does_not_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpreadPosts(List.of(new Share(CE, posts(1)), new Share(NA, posts(1)))));
    }

    private Post post(int n) {
        return plan.post(new PostId(n)).orElseThrow();
    }
}
