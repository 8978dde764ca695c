package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;

import java.util.OptionalInt;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;

/// Adding hubs, giving them other names, closing them.
class HubChangesTest {
    private static final Hub NEW = Hub.open("HQ", "Headquarters", HubKind.CENTRAL);

    private final Plan plan = plan().filled(2, DC, "Research").build();

    @Test
    void a_hub_is_added() {
        assertThat(new AddHub(NEW).applyTo(plan)).isEqualTo(new Applied(plan.with(NEW), Set.of(), Set.of()));
        assertThat(new AddHub(NEW).words(plan)).isEqualTo("Add hub HQ, Headquarters");
    }

    @Test
    void a_code_or_name_in_use_in_any_case_is_not_given_again() {
        Refused taken = new Refused("There is already a hub CE, Central East.", "Choose another code and name.");

        assertThat(new AddHub(Hub.open("ce", "Hackney", HubKind.BCU)).applyTo(plan)).isEqualTo(taken);
        assertThat(new AddHub(Hub.open("HT", "CENTRAL EAST", HubKind.BCU)).applyTo(plan)).isEqualTo(taken);
    }

    @Test
    void a_closed_hub_or_a_second_tray_is_not_added() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AddHub(NEW.asClosed()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AddHub(Hub.TRAY));
    }

    @Test
    void a_renamed_hub_keeps_its_code_and_place() {
        RenameHub rename = new RenameHub(hub("CE"), "Hackney and Tower Hamlets");

        assertThat(rename.applyTo(plan)).isEqualTo(new Applied(
                plan.with(plan.hub(hub("CE")).orElseThrow().withName("Hackney and Tower Hamlets")),
                Set.of(),
                Set.of()));
        assertThat(rename.words(plan)).isEqualTo("Rename hub CE from Central East to Hackney and Tower Hamlets");
    }

    @Test
    void a_hub_may_change_the_case_of_its_own_name_but_not_take_anothers() {
        assertThat(new RenameHub(hub("CE"), "CENTRAL EAST").applyTo(plan)).isInstanceOf(Applied.class);
        assertThat(new RenameHub(hub("CE"), "north area").applyTo(plan))
                .isEqualTo(new Refused("Another hub is called north area.", "Choose another name."));
        assertThat(new RenameHub(HubCode.UNPLACED, "Tray").applyTo(plan))
                .isEqualTo(new Refused("The unplaced tray keeps its name.", "Choose a hub."));
        assertThatIllegalArgumentException().isThrownBy(() -> new RenameHub(hub("CE"), " "));
    }

    @Test
    void an_empty_hub_closes_and_stays_in_the_record() {
        CloseHub close = new CloseHub(hub("CE"));

        assertThat(close.applyTo(plan)).isEqualTo(
                new Applied(plan.with(plan.hub(hub("CE")).orElseThrow().asClosed()), Set.of(), Set.of()));
        assertThat(close.words(plan)).isEqualTo("Close hub CE, Central East");
    }

    @Test
    void a_hub_with_posts_a_closed_one_and_the_tray_do_not_close() {
        Plan closed = plan.with(plan.hub(hub("CE")).orElseThrow().asClosed());

        assertThat(new CloseHub(hub("MIB")).applyTo(plan)).isEqualTo(new Refused(
                "Central Intelligence still has 2 DC.", "Move them to other hubs or to the unplaced tray first."));
        assertThat(new CloseHub(hub("CE")).applyTo(closed)).isInstanceOf(Refused.class);
        assertThat(new CloseHub(HubCode.UNPLACED).applyTo(plan))
                .isEqualTo(new Refused("The unplaced tray can't be closed.", "Choose a hub."));
    }

    @Test
    void a_hub_is_restricted_and_freed() {
        RestrictHub restrict = new RestrictHub(hub("CE"), true);
        RestrictHub lift = new RestrictHub(hub("COV"), false);

        assertThat(restrict.applyTo(plan)).isEqualTo(new Applied(
                plan.with(plan.hub(hub("CE")).orElseThrow().asRestricted()), Set.of(), Set.of()));
        assertThat(restrict.words(plan)).isEqualTo("Restrict hub CE, Central East");
        assertThat(((Applied) lift.applyTo(plan)).plan().hub(hub("COV")).orElseThrow().restricted()).isFalse();
        assertThat(lift.words(plan)).isEqualTo("Lift the restriction on hub COV, Covert Intelligence");
        assertThat(new RestrictHub(hub("COV"), true).applyTo(plan)).isEqualTo(
                new Refused("Covert Intelligence (COV) is already restricted.", "Choose another hub."));
        assertThat(new RestrictHub(HubCode.UNPLACED, true).applyTo(plan))
                .isEqualTo(new Refused("The unplaced tray is no hub.", "Choose a hub."));
    }

    @Test
    void a_hub_is_given_a_number_of_desks_or_an_unknown_one() {
        SetDesks twelve = new SetDesks(hub("CE"), OptionalInt.of(12));
        Plan after = ((Applied) twelve.applyTo(plan)).plan();
        SetDesks unknown = new SetDesks(hub("CE"), OptionalInt.empty());

        assertThat(after).isEqualTo(plan.with(plan.hub(hub("CE")).orElseThrow().withDesks(12)));
        assertThat(twelve.words(plan)).isEqualTo("Give Central East 12 desks");
        assertThat(twelve.applyTo(after))
                .isEqualTo(new Refused("Central East (CE) has 12 desks already.", "Give another number."));
        assertThat(((Applied) unknown.applyTo(after)).plan()).isEqualTo(plan);
        assertThat(unknown.words(after)).isEqualTo("Give Central East an unknown number of desks");
        assertThatIllegalArgumentException().isThrownBy(() -> new SetDesks(hub("CE"), OptionalInt.of(-1)));
    }
}
