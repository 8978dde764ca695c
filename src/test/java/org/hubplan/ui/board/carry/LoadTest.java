package org.hubplan.ui.board.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import org.hubplan.change.Outcome;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.TakeOrder;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;

class LoadTest {
    private final Plan plan = plan().at("MIB").vacant(2, DC, "Research").filled(3, DC, "Research").build();
    private final Load load = Load.all(plan.postsAt(hub("MIB")), TakeOrder.PEOPLE_FIRST);

    @Test
    void part_of_a_load_is_taken_in_the_order_chosen() {
        assertThat(load.withCount(4).ids()).isEqualTo(posts(3, 4, 5, 1));
        assertThat(load.withCount(1).withOrder(TakeOrder.VACANT_FIRST).ids()).isEqualTo(posts(1));
        assertThat(load.withCount(3).withOrder(TakeOrder.AS_THEY_COME).ids()).isEqualTo(posts(1, 2, 3));
    }

    @Test
    void no_more_are_taken_than_there_are_and_no_fewer_than_one() {
        assertThat(load.withCount(99)).isEqualTo(load);
        assertThat(load.withCount(0).words()).isEqualTo("1 DC");
    }

    @Test
    void a_mixed_load_names_its_grades() {
        Plan mixed = plan().at("MIB").filled(1, BAND_E, "Research").filled(2, DC, "Research").build();

        assertThat(Load.all(mixed.postsAt(hub("MIB")), TakeOrder.PEOPLE_FIRST).words())
                .isEqualTo("3 posts (2 DC, 1 Band E)");
    }

    @Test
    void a_post_removed_since_drops_out() {
        Plan later = ((Outcome.Applied) new RemovePosts(posts(3), PayOrigin.NEW).applyTo(plan)).plan();

        assertThat(load.withCount(2).in(later)).hasValueSatisfying(now -> assertThat(now.ids()).isEqualTo(posts(4)));
        assertThat(load.withCount(1).in(later)).isEmpty();
        assertThat(new Load(List.of(plan.post(posts(1).getFirst()).orElseThrow()), 1, TakeOrder.PEOPLE_FIRST).in(plan))
                .isPresent();
    }

    @Test
    void what_a_filter_passes_over_is_not_taken_and_said() {
        Load vacant = Load.of(load.posts(), Post::isVacant, 9, TakeOrder.PEOPLE_FIRST).orElseThrow();

        assertThat(vacant.ids()).isEqualTo(posts(1, 2));
        assertThat(vacant.words()).isEqualTo("2 of 5 DC, filtered");
        assertThat(vacant.withCount(1).words()).isEqualTo("1 of 5 DC, filtered");
        assertThat(Load.of(load.posts(), _ -> false, 1, TakeOrder.PEOPLE_FIRST)).isEmpty();
    }

    @Test
    void where_a_filter_passes_over_other_grades_the_grades_taken_are_named() {
        Plan mixed = plan().at("MIB").filled(1, BAND_E, "Research").filled(2, DC, "Research").build();

        assertThat(Load.of(mixed.postsAt(hub("MIB")), post -> post.grade() == DC, 9, TakeOrder.PEOPLE_FIRST))
                .hasValueSatisfying(dcs -> assertThat(dcs.words()).isEqualTo("2 DC of 3 posts, filtered"));
    }
}
