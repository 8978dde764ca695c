package org.hubplan.ui.board.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hubplan.change.MovePosts;
import org.hubplan.change.TakeOrder;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.model.Stack;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.filter.Chip;
import org.hubplan.ui.filter.Filters;
import org.hubplan.ui.filter.PostState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// MIB has DC posts 1 to 3, the first vacant, and Band E posts 4 and 5.
class HandTest {
    private static final Bunch DCS = Bunch.of(new Stack(hub("MIB"), "Research", DC));
    private static final Bunch BAND_ES = Bunch.of(new Stack(hub("MIB"), "Analysis", BAND_E));

    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private Hand hand;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(
                plan().at("MIB").vacant(1, DC, "Research").filled(2, DC, "Research").filled(2, BAND_E, "Analysis").build(),
                folder);
        plan = new PlanModel(session);
        hand = new Hand(plan);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_stack_selected_is_in_hand_whole() {
        hand.select(List.of(DCS));

        assertThat(load().ids()).isEqualTo(posts(2, 3, 1));
        assertThat(hand.holds(DCS)).isTrue();
    }

    @Test
    void a_filter_lets_only_what_matches_into_the_hand() {
        Filters filters = new Filters(plan);
        Hand filtered = new Hand(plan, filters);
        filtered.select(List.of(DCS));

        filters.add(new Chip.InState(PostState.VACANT));
        assertThat(filtered.loadProperty().get()).hasValueSatisfying(load -> {
            assertThat(load.ids()).isEqualTo(posts(1));
            assertThat(load.words()).isEqualTo("1 of 3 DC, filtered");
        });

        filters.clear();
        assertThat(filtered.loadProperty().get()).hasValueSatisfying(load -> assertThat(load.words()).isEqualTo("3 DC"));
    }

    @Test
    void stacks_are_added_and_taken_off() {
        hand.toggle(DCS);
        hand.toggle(BAND_ES);
        assertThat(load().words()).isEqualTo("5 posts (3 DC, 2 Band E)");
        hand.toggle(DCS);
        assertThat(load().words()).isEqualTo("2 Band E");
    }

    @Test
    void part_is_taken_in_the_order_chosen_which_stays_for_the_next() {
        hand.select(List.of(DCS));
        hand.take(1);
        hand.takeIn(TakeOrder.VACANT_FIRST);
        assertThat(load().ids()).isEqualTo(posts(1));

        hand.select(List.of(BAND_ES));
        assertThat(load().order()).isEqualTo(TakeOrder.VACANT_FIRST);
    }

    @Test
    void what_was_moved_away_is_no_longer_in_hand() {
        hand.select(List.of(DCS));
        hand.take(2);
        plan.act(new MovePosts(posts(2, 3), hub("CE")), "");
        assertThat(load().ids()).isEqualTo(posts(1));

        plan.act(new MovePosts(posts(1), hub("CE")), "");
        assertThat(hand.loadProperty().get()).isEmpty();
        assertThat(hand.selectionProperty().get()).isEqualTo(Hand.Selection.NOTHING);
    }

    @Test
    void single_posts_can_be_in_hand() {
        hand.selectPosts(posts(4, 1));

        assertThat(load().posts()).hasSize(2);
        assertThat(hand.selectionProperty().get().bunches()).isEqualTo(Set.of());
    }

    private Load load() {
        return hand.loadProperty().get().orElseThrow();
    }
}
