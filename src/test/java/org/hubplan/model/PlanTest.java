package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hubplan.fixture.PlanFixture;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final HubCode MIB = hub("MIB");
    private static final HubCode CE = hub("CE");

    private final PlanFixture fixture =
            plan().filled(3, DC, "Research").vacant(1, DS, "Research").at("CE").filled(1, BAND_E, "Tasking");
    private final Plan plan = fixture.build();

    @Test
    void a_plan_finds_posts_by_identity_number_stack_and_hub() {
        assertThat(plan.post(new PostId(4)).orElseThrow().grade()).isEqualTo(DS);
        assertThat(plan.postNumbered("P5")).isEqualTo(plan.post(new PostId(5)));
        assertThat(numbers(plan.stack(new Stack(MIB, "Research", DC)))).containsExactly("P1", "P2", "P3");
        assertThat(numbers(plan.postsAt(MIB))).containsExactly("P1", "P2", "P3", "P4");
        assertThat(plan.stacksAt(MIB))
                .containsExactlyInAnyOrder(new Stack(MIB, "Research", DC), new Stack(MIB, "Research", DS));
        assertThat(plan.functions()).containsExactly("Research", "Tasking");
        assertThat(plan.commands()).containsExactly(Command.MET_INTELLIGENCE);
    }

    @Test
    void what_is_not_in_a_plan_is_not_found() {
        assertThat(plan.post(new PostId(6))).isEmpty();
        assertThat(plan.postNumbered("P6")).isEmpty();
        assertThat(plan.postsAt(hub("NA"))).isEmpty();
        assertThat(plan.stack(new Stack(MIB, "Research", BAND_E))).isEmpty();
        assertThat(plan.hub(hub("XX"))).isEmpty();
    }

    @Test
    void a_post_moved_is_found_where_it_went_and_no_longer_where_it_was() {
        Plan after = plan.with(List.of(post(4).at(CE)));

        assertThat(numbers(after.postsAt(MIB))).containsExactly("P1", "P2", "P3");
        assertThat(numbers(after.postsAt(CE))).containsExactly("P4", "P5");
        assertThat(after.stacksAt(MIB)).containsExactly(new Stack(MIB, "Research", DC));
        assertThat(numbers(plan.postsAt(MIB))).as("the plan before is untouched").contains("P4");
    }

    @Test
    void a_closed_post_is_in_the_record_and_nowhere_else() {
        Plan after = plan.with(List.of(post(4).asClosed()));

        assertThat(after.posts()).doesNotContain(post(4).asClosed());
        assertThat(after.postsAt(MIB)).doesNotContain(post(4).asClosed());
        assertThat(after.everyPost()).contains(post(4).asClosed());
        assertThat(after.postNumbered("P4")).contains(post(4).asClosed());
    }

    @Test
    void plans_of_the_same_content_are_equal_however_they_came_about() {
        List<Post> backwards = plan.posts().sorted(Collections.reverseOrder((a, b) -> a.id().compareTo(b.id()))).toList();
        Plan otherWay = Plan.of(StartingHubs.all(), plan.rates())
                .with(List.of(post(1).at(CE)))
                .with(backwards);

        assertThat(otherWay).isEqualTo(plan).hasSameHashCodeAs(plan);
    }

    @Test
    void plans_differ_by_a_post_a_person_a_hub_its_order_or_a_rate() {
        List<Hub> turned = new ArrayList<>(StartingHubs.all());
        Collections.reverse(turned);

        assertThat(plan)
                .isNotEqualTo(plan.with(List.of(post(1).at(CE))))
                .isNotEqualTo(plan.with(List.of(post(4).asClosed())))
                .isNotEqualTo(plan.with(waiting()))
                .isNotEqualTo(plan.with(plan.hub(CE).orElseThrow().withName("Hackney")))
                .isNotEqualTo(Plan.of(turned, plan.rates()).with(plan.posts().toList()))
                .isNotEqualTo(plan.with(RateCards.NONE));
    }

    @Test
    void a_changed_plan_shares_every_untouched_post_with_the_one_before() {
        Plan after = plan.with(List.of(post(1).at(CE)));

        for (int n = 2; n <= 5; n++) {
            assertThat(after.post(new PostId(n)).orElseThrow()).isSameAs(post(n));
        }
    }

    @Test
    void a_person_comes_to_the_tray_and_goes() {
        Displaced waiting = waiting();

        assertThat(plan.with(waiting).displaced()).containsExactly(waiting);
        assertThat(plan.with(waiting).displaced(waiting.id())).contains(waiting);
        assertThat(plan.with(waiting).without(waiting.id())).isEqualTo(plan);
    }

    @Test
    void every_plan_has_the_unplaced_tray() {
        assertThat(Plan.of(List.of(), RateCards.NONE).hubs()).containsExactly(Hub.TRAY);
        assertThat(Plan.blank().hubs()).endsWith(Hub.TRAY).hasSize(20);
    }

    @Test
    void a_hub_changed_keeps_its_place_and_a_new_one_comes_last() {
        Plan renamed = plan.with(plan.hub(MIB).orElseThrow().withName("MIB"));
        Hub added = Hub.open("XX", "Hub X", HubKind.CENTRAL);

        assertThat(renamed.hubs().iterator().next().name()).isEqualTo("MIB");
        assertThat(plan.with(added).hubs()).endsWith(added);
    }

    @Test
    void a_plan_of_two_hubs_with_one_code_does_not_exist() {
        Hub one = Hub.open("MIB", "One", HubKind.CENTRAL);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(List.of(one, one.withName("Two")), RateCards.NONE))
                .withMessage("Two hubs have the code MIB");
    }

    @Test
    void a_post_at_no_known_hub_does_not_come_into_a_plan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.with(List.of(post(1).at(hub("XX")))))
                .withMessage("Post P1 sits at no known hub: XX");
    }

    @Test
    void two_posts_of_one_number_do_not_come_into_a_plan() {
        Post same = new Post(
                new PostId(9), "P1", "", DC, "Research", Command.MET_INTELLIGENCE, MIB, 100, true, "", "", false,
                List.of(), false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.with(List.of(same)))
                .withMessage("Two posts have the number P1");
    }

    private Displaced waiting() {
        Occupant person = new Occupant(new PersonId(99), DC, GradeFlag.SUBSTANTIVE, 100);
        return new Displaced(person, Command.MET_INTELLIGENCE, "P1");
    }

    private Post post(int n) {
        return plan.post(new PostId(n)).orElseThrow();
    }

    private static List<String> numbers(List<Post> posts) {
        return posts.stream().map(Post::number).toList();
    }
}
