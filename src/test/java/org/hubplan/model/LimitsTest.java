package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final HubCode CE = hub("CE");

    @Test
    void supervisors_cap_and_no_losers_are_off_until_switched_on() {
        assertThat(Arrays.stream(Limit.values()).filter(limit -> !Limits.USUAL.isOn(limit)))
                .containsExactly(Limit.SUPERVISORS, Limit.CAP, Limit.NO_LOSERS);
    }

    @Test
    void one_off_money_only_warns() {
        assertThat(Arrays.stream(Limit.values()).filter(limit -> limit.whenOn() == Force.WARNS))
                .containsExactly(Limit.ONE_OFF_MONEY);
    }

    @Test
    void a_limit_set_back_to_its_usual_force_is_as_never_set() {
        Limits set = Limits.USUAL.with(Limit.CAP, Force.WARNS);

        assertThat(set.force(Limit.CAP)).isEqualTo(Force.WARNS);
        assertThat(set.with(Limit.CAP, Force.OFF)).isEqualTo(Limits.USUAL);
    }

    @Test
    void a_hub_with_no_number_left_is_as_never_named() {
        Limits set = Limits.USUAL.with(CE, HubLimits.NONE.withDesks(OptionalInt.of(30)));

        assertThat(set.with(CE, set.of(CE).withDesks(OptionalInt.empty()))).isEqualTo(Limits.USUAL);
    }

    @Test
    void nothing_set_reads_as_eight_to_a_supervisor_and_two_percent() {
        assertThat(Limits.USUAL.othersPerSupervisor()).isEqualTo(8);
        assertThat(Limits.USUAL.capPerMille()).isEqualTo(20);
    }

    @Test
    void desks_set_for_the_plan_stand_in_place_of_those_a_hub_came_with() {
        Hub hub = Hub.open("CE", "Central East", HubKind.BCU);
        Limits set = Limits.USUAL.with(CE, HubLimits.NONE.withDesks(OptionalInt.of(30)));

        assertThat(Limits.USUAL.desks(hub)).isEmpty();
        assertThat(Limits.USUAL.desks(hub.withDesks(27))).hasValue(27);
        assertThat(set.desks(hub.withDesks(27))).hasValue(30);
    }

    @Test
    void a_minimum_above_the_maximum_and_numbers_below_nothing_do_not_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HubLimits(OptionalLong.of(20_50), OptionalLong.of(20_00), OptionalInt.empty()))
                .withMessage("A hub's minimum of 20.5 is above its maximum of 20");
        assertThatIllegalArgumentException().isThrownBy(() -> HubLimits.NONE.withDesks(OptionalInt.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.USUAL.withCap(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.USUAL.withSupervision(-1, false));
    }

    @Test
    void a_ring_fence_is_around_a_function_a_grade_both_or_posts_by_number() {
        Plan plan = plan().filled(1, DC, "Research").filled(1, DS, "Research").filled(1, DC, "Tasking").build();

        assertThat(Map.of(
                "Research", held(plan, RingFence.around("Research")),
                "DC", held(plan, RingFence.around(DC)),
                "DC in Research", held(plan, RingFence.around(DC, "Research")),
                "P2, P3", held(plan, RingFence.aroundPosts(List.of("P2", "P3")))))
                .isEqualTo(Map.of(
                        "Research", List.of("P1", "P2"),
                        "DC", List.of("P1", "P3"),
                        "DC in Research", List.of("P1"),
                        "P2, P3", List.of("P2", "P3")));
        assertThat(RingFence.around(DC, "Research").words()).isEqualTo("DC in Research");
        assertThat(RingFence.aroundPosts(List.of("P2", "P3")).words()).isEqualTo("P2, P3");
    }

    @Test
    void a_ring_fence_around_nothing_does_not_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RingFence(Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void limits_and_forces_are_found_by_their_keys() {
        assertThat(Limit.keyed("ring-fenced")).contains(Limit.RING_FENCED);
        assertThat(Force.keyed("warns")).contains(Force.WARNS);
        assertThat(Limit.keyed("Desks")).isEmpty();
    }

    private static List<String> held(Plan plan, RingFence fence) {
        return plan.posts().filter(fence::holds).map(Post::number).sorted().toList();
    }
}
