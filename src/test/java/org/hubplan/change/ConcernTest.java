package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Command;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;

/// Posts 1 and 2: DC, filled; 3: Band E, filled; 4: Band E, vacant; all at Central Intelligence. 5: DC of the BCU, at
/// Central East. 6: DC at the restricted Covert Intelligence.
class ConcernTest {
    private final PlanFixture fixture = plan()
            .filled(2, DC, "Research")
            .filled(1, BAND_E, "Analysis")
            .vacant(1, BAND_E, "Analysis")
            .at("CE")
            .owner("Central East BCU")
            .filled(1, DC, "Research")
            .at("COV")
            .filled(1, DC, "Covert Support");
    private final Plan plan = fixture.build();

    @Test
    void a_move_concerns_the_command_of_the_hub_left_and_of_the_hub_gone_to() {
        assertThat(of(new MovePosts(posts(1, 2), hub("CE"))))
                .isEqualTo(concern(Set.of("Met Intelligence"), Set.of("Central East BCU"), false, false));
        assertThat(of(new MovePosts(posts(1), hub("SC2"))).gaining()).containsExactly(Command.SPECIALIST_CRIME);
    }

    @Test
    void a_transfer_concerns_the_owner_that_loses_and_the_one_that_gains_though_nothing_moves() {
        assertThat(of(new TransferPosts(posts(5), Command.MET_INTELLIGENCE)))
                .isEqualTo(concern(Set.of("Central East BCU"), Set.of("Met Intelligence"), false, false));
    }

    @Test
    void posts_added_are_gained_by_their_owner_and_their_host_and_posts_removed_are_lost_by_both() {
        assertThat(of(new AddPosts(List.of(fixture.at("NW").newPost(DC, "Research")), PayOrigin.NEW)))
                .isEqualTo(concern(Set.of(), Set.of("Met Intelligence", "North West BCU"), false, false));
        assertThat(of(new RemovePosts(posts(5), PayOrigin.NEW)))
                .isEqualTo(concern(Set.of("Central East BCU"), Set.of(), false, false));
    }

    @Test
    void a_change_that_moves_nothing_concerns_the_owner() {
        assertThat(of(new RegradePosts(posts(5), org.hubplan.model.Grade.DS, PayOrigin.NEW)))
                .isEqualTo(concern(Set.of(), Set.of("Central East BCU"), false, false));
    }

    @Test
    void police_staff_who_move_must_be_consulted_and_officers_and_vacant_posts_need_not() {
        assertThat(of(new MovePosts(posts(3), hub("CE"))).consultation()).isTrue();
        assertThat(of(new MovePosts(posts(4), hub("CE"))).consultation()).isFalse();
        assertThat(of(new MovePosts(posts(1), hub("CE"))).consultation()).isFalse();
        assertThat(of(new RemovePosts(posts(3), PayOrigin.NEW)).consultation()).isTrue();
    }

    @Test
    void people_aligned_concern_the_commands_of_the_hubs_they_leave_and_come_to() {
        Plan aligned = ((Applied) new AlignPeople(posts(1, 3), hub("CE")).applyTo(plan)).plan();

        assertThat(of(new AlignPeople(posts(1, 2), hub("CE"))))
                .isEqualTo(concern(Set.of("Met Intelligence"), Set.of("Central East BCU"), false, false));
        assertThat(of(new AlignPeople(posts(3), hub("CE"))).consultation()).as("police staff").isTrue();
        assertThat(of(new AlignPeople(posts(1), hub("COV"))).restricted()).isTrue();
        assertThat(of(aligned, new EndAlignment(posts(1))))
                .isEqualTo(concern(Set.of("Central East BCU"), Set.of("Met Intelligence"), false, false));
        assertThat(of(aligned, new VacatePosts(posts(1), true)).losing())
                .containsExactly(new Command("Central East BCU"));
        assertThat(of(aligned, new MovePosts(posts(3), hub("CE"))))
                .as("they work there already, and only the post moves")
                .isEqualTo(concern(Set.of("Met Intelligence"), Set.of("Central East BCU"), true, false));
    }

    @Test
    void a_restricted_unit_is_noticed_on_either_side() {
        assertThat(of(new MovePosts(posts(6), hub("CE"))).restricted()).isTrue();
        assertThat(of(new MovePosts(posts(1), hub("COV"))).restricted()).isTrue();
    }

    @Test
    void the_unplaced_tray_has_no_say() {
        assertThat(of(new MovePosts(posts(5), hub("unplaced"))).commands())
                .containsExactly(new Command("Central East BCU"));
    }

    private Concern of(Change change) {
        return of(plan, change);
    }

    private static Concern of(Plan plan, Change change) {
        return Concern.of(plan, (Applied) change.applyTo(plan), Command.MET_INTELLIGENCE);
    }

    private static Concern concern(Set<String> losing, Set<String> gaining, boolean consultation, boolean restricted) {
        return new Concern(commands(losing), commands(gaining), consultation, restricted);
    }

    private static TreeSet<Command> commands(Set<String> names) {
        return Stream.of(names).flatMap(Set::stream).map(Command::new).collect(Collectors.toCollection(TreeSet::new));
    }
}
