package org.hubplan.ui.board.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Outcome;
import org.hubplan.change.SpreadPosts;
import org.hubplan.change.SpreadPosts.Share;
import org.hubplan.change.TakeOrder;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCards;
import org.junit.jupiter.api.Test;

class DropTargetTest {
    private final Plan plan = plan().at("SC1").vacant(5, DC, "Research").build();
    private final Room anyRoom = new Room(plan, Map.of());
    private final Load load = Load.all(plan.postsAt(hub("SC1")), TakeOrder.PEOPLE_FIRST);

    @Test
    void a_drop_on_a_hub_moves_the_posts_taken() {
        assertThat(new DropTarget.AtHub(hub("CE")).change(load.withCount(2), anyRoom, Optional.empty()))
                .isEqualTo(new MovePosts(posts(1, 2), hub("CE")));
    }

    @Test
    void a_drop_on_a_hub_can_transfer_them_too() {
        Command owner = new Command("Central East BCU");

        assertThat(new DropTarget.AtHub(hub("CE")).change(load.withCount(1), anyRoom, Optional.of(owner)))
                .isEqualTo(new MovePosts(posts(1), hub("CE"), Optional.of(owner)));
    }

    @Test
    void a_drop_on_a_lane_spreads_them_equally_over_its_other_hubs() {
        assertThat(new DropTarget.OverLane(HubKind.SPECIALIST_CRIME).change(load, anyRoom, Optional.empty()))
                .isEqualTo(new SpreadPosts(List.of(
                        new Share(hub("SC2"), posts(1, 4)),
                        new Share(hub("SC3"), posts(2, 5)),
                        new Share(hub("SC4"), posts(3)))));
    }

    @Test
    void no_hub_of_a_lane_gets_more_than_it_has_room_for_while_another_has_room() {
        Room room = new Room(plan, Map.of(hub("SC2"), 1L, hub("SC3"), 0L, hub("SC4"), 9L));
        DropTarget.OverLane lane = new DropTarget.OverLane(HubKind.SPECIALIST_CRIME);

        assertThat(lane.change(load, room, Optional.empty()))
                .isEqualTo(new SpreadPosts(List.of(
                        new Share(hub("SC2"), posts(1)),
                        new Share(hub("SC3"), posts()),
                        new Share(hub("SC4"), posts(2, 3, 4, 5)))));
        assertThat(lane.getting(load, room)).isEqualTo(2);
    }

    @Test
    void a_few_posts_go_to_the_hubs_of_a_lane_with_the_most_room() {
        Room room = new Room(plan, Map.of(hub("SC2"), 2L, hub("SC3"), 5L, hub("SC4"), 3L));

        assertThat(room.deal(2, List.of(hub("SC2"), hub("SC3"), hub("SC4")))).containsExactly(0, 1, 1);
    }

    @Test
    void where_no_hub_has_room_a_lane_takes_them_equally_all_the_same() {
        Room room = new Room(plan, Map.of(hub("SC2"), 0L, hub("SC3"), -1L, hub("SC4"), 0L));

        assertThat(room.deal(5, List.of(hub("SC2"), hub("SC3"), hub("SC4")))).containsExactly(2, 1, 2);
    }

    @Test
    void a_load_smaller_than_the_lane_reaches_as_many_hubs_as_it_has_posts() {
        DropTarget.OverLane lane = new DropTarget.OverLane(HubKind.SPECIALIST_CRIME);
        assertThat(lane.getting(load.withCount(2), anyRoom)).isEqualTo(2);
        assertThat(lane.getting(load, anyRoom)).isEqualTo(3);
    }

    @Test
    void a_lane_with_no_other_hub_takes_nothing_and_says_so() {
        Plan one = Plan.of(List.of(Hub.open("SC1", "SC Hub 1", HubKind.SPECIALIST_CRIME)), RateCards.NONE)
                .with(load.posts());

        assertThat(new DropTarget.OverLane(HubKind.SPECIALIST_CRIME)
                        .change(load, new Room(one, Map.of()), Optional.empty())
                        .applyTo(one))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void where_everything_came_from_nothing_is_put_down() {
        assertThat(new DropTarget.AtHub(hub("SC1")).isHomeOf(load)).isTrue();
        assertThat(new DropTarget.AtHub(hub("SC2")).isHomeOf(load)).isFalse();
        assertThat(new DropTarget.OverLane(HubKind.SPECIALIST_CRIME).isHomeOf(load)).isFalse();
    }
}
