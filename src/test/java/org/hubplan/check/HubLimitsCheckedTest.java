package org.hubplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hubplan.check.Checking.checking;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_C;
import static org.hubplan.model.Grade.BAND_D;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hubplan.change.AlignPeople;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Force;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.HubLimits;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;

/// Minimum, maximum, desks and supervisors of a hub.
class HubLimitsCheckedTest {
    private static final HubCode MIB = hub("MIB");
    private static final HubCode CE = hub("CE");
    private static final Place AT_CE = new Place.AtHub(CE);

    /// At MIB posts 1-4 DC, 4 vacant; at CE post 5 Band E of 0.5 FTE, filled.
    private static PlanFixture fixture() {
        return plan().at("MIB").filled(3, DC, "Research").vacant(1, DC, "Research")
                .at("CE").filled(1, BAND_E, "Research").fte(50).filledBy(50);
    }

    @Test
    void a_hub_below_its_minimum_says_by_how_much() {
        Limits limits = Limits.USUAL.with(CE, HubLimits.NONE.withMinimum(OptionalLong.of(200)));

        assertThat(checking(fixture(), limits).after(new MovePosts(posts(4), CE))).containsExactly(new Breach(
                Limit.HUB_MINIMUM, AT_CE, "", List.of(Clash.fte("bwtFte", 150), Clash.fte("minimumFte", 200)), 50,
                List.of(),
                "Central East (CE) has a BWT of 1.5, 0.5 below its minimum of 2.",
                "Bring at least 0.5 FTE of posts to it, or lower its minimum.",
                true));
        assertThat(checking(fixture(), limits).after(new MovePosts(posts(3, 4), CE))).isEmpty();
    }

    @Test
    void a_hub_above_its_maximum_says_by_how_much() {
        Limits limits = Limits.USUAL.with(CE, HubLimits.NONE.withMaximum(OptionalLong.of(150)));

        assertThat(checking(fixture(), limits).after(new MovePosts(posts(4), CE))).isEmpty();
        assertThat(checking(fixture(), limits).after(new MovePosts(posts(3, 4), CE))).containsExactly(new Breach(
                Limit.HUB_MAXIMUM, AT_CE, "", List.of(Clash.fte("bwtFte", 250), Clash.fte("maximumFte", 150)), 100,
                List.of(),
                "Central East (CE) has a BWT of 2.5, 1 above its maximum of 1.5.",
                "Take at least 1 FTE of posts elsewhere, or raise its maximum.",
                true));
    }

    @Test
    void a_hub_has_a_desk_for_everyone_there_and_for_each_vacant_post() {
        assertThat(checking(twoDesksAtCe(), Limits.USUAL).after(new MovePosts(posts(4), CE))).isEmpty();
        assertThat(checking(twoDesksAtCe(), Limits.USUAL).after(new MovePosts(posts(1, 4), CE))).containsExactly(new Breach(
                Limit.DESKS, AT_CE, "",
                List.of(
                        Clash.count("desksTaken", 3),
                        Clash.count("desks", 2),
                        Clash.count("people", 2),
                        Clash.count("vacantPosts", 1)),
                1,
                List.of(),
                "Central East (CE) has 2 people and 1 vacant post for 2 desks, 1 too few.",
                "Move 1 post elsewhere, or find desks and set their number.",
                true));
    }

    @Test
    void a_person_aligned_to_a_hub_sits_there_and_not_where_their_post_is() {
        assertThat(checking(twoDesksAtCe(), Limits.USUAL).after(new AlignPeople(posts(1), CE))).isEmpty();
        assertThat(checking(twoDesksAtCe(), Limits.USUAL).after(new AlignPeople(posts(1, 2), CE)))
                .extracting(Breach::why)
                .containsExactly("Central East (CE) has 3 people for 2 desks, 1 too few.");
        Limits threeDesks = Limits.USUAL.with(MIB, HubLimits.NONE.withDesks(OptionalInt.of(3)));
        assertThat(checking(fixture(), threeDesks).after()).extracting(Breach::why)
                .containsExactly("Central Intelligence (MIB) has 3 people and 1 vacant post for 3 desks, 1 too few.");
        assertThat(checking(fixture(), threeDesks).after(new AlignPeople(posts(1), CE))).isEmpty();
    }

    @Test
    void desks_may_be_for_people_only() {
        Limits limits = Limits.USUAL.withDesksForPeopleOnly(true);

        assertThat(checking(twoDesksAtCe(), limits).after(new MovePosts(posts(1, 4), CE))).isEmpty();
        assertThat(checking(twoDesksAtCe(), limits).after(new MovePosts(posts(1, 2), CE))).extracting(Breach::why)
                .containsExactly("Central East (CE) has 3 people for 2 desks, 1 too few.");
    }

    private static Plan twoDesksAtCe() {
        return fixture().build().with(Hub.open("CE", "Central East", HubKind.BCU).withDesks(2));
    }

    @Test
    void desks_set_in_the_limits_count_in_place_of_the_hubs_own() {
        Limits limits = Limits.USUAL.with(CE, HubLimits.NONE.withDesks(OptionalInt.of(0)));

        assertThat(checking(fixture(), limits).after()).extracting(Breach::why)
                .containsExactly("Central East (CE) has 1 person for 0 desks, 1 too few.");
    }

    @Test
    void a_hub_needs_one_supervisor_for_so_many_others() {
        Limits limits = Limits.USUAL.with(Limit.SUPERVISORS, Force.WARNS).withSupervision(3, false);
        PlanFixture team = plan().at("CE").filled(1, DS, "Research").filled(3, DC, "Research").vacant(1, BAND_E, "Tasking");

        assertThat(checking(team, limits).after()).containsExactly(new Breach(
                Limit.SUPERVISORS, AT_CE, "",
                List.of(Clash.fte("supervisorsFte", 100), Clash.fte("neededFte", 134), Clash.fte("othersFte", 400)), 34,
                List.of(),
                "Central East (CE) has 1 FTE of supervisors to 4 of others; at 1 to 3 it needs 1.34.",
                "Bring 0.34 FTE of supervisors' posts, or take others elsewhere.",
                false));
        Checking checking = checking(team, limits);
        assertThat(checking.after(new MovePosts(posts(5), MIB))).extracting(Breach::place)
                .as("the Band E has no supervisor where it went").containsExactly(new Place.AtHub(MIB));
        assertThat(checking.after(new MovePosts(posts(1), MIB))).extracting(Breach::why)
                .as("now the DS went, and the Band E is here again")
                .containsExactly("Central East (CE) has 0 FTE of supervisors to 4 of others; at 1 to 3 it needs 1.34.");
    }

    @Test
    void each_function_may_need_its_own_supervisors() {
        Limits limits = Limits.USUAL.with(Limit.SUPERVISORS, Force.BLOCKS).withSupervision(3, true);
        PlanFixture team = plan().at("CE").filled(1, DS, "Research").filled(3, DC, "Research").vacant(1, BAND_E, "Tasking");

        assertThat(checking(team, limits).after()).extracting(Breach::place, Breach::why).containsExactly(
                tuple(
                        new Place.Row(CE, "Tasking"),
                        "Tasking at Central East (CE) has 0 FTE of supervisors to 1 of others; at 1 to 3 it needs 0.34."));
    }

    @Test
    void sergeants_and_band_c_upwards_supervise() {
        assertThat(List.of(Grade.PS, DS, Grade.INSP, Grade.CDR, BAND_C, Grade.BAND_A)).allMatch(Supervisors::supervises);
        assertThat(List.of(Grade.PC, DC, BAND_D, BAND_E, Grade.BAND_G)).noneMatch(Supervisors::supervises);
    }
}
