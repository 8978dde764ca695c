package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HubTest {
    @Test
    void a_new_plan_has_three_central_units_twelve_bcus_and_four_specialist_crime_hubs() {
        assertThat(StartingHubs.all().stream().collect(Collectors.groupingBy(Hub::kind, Collectors.counting())))
                .containsOnly(
                        Map.entry(HubKind.CENTRAL, 3L),
                        Map.entry(HubKind.BCU, 12L),
                        Map.entry(HubKind.SPECIALIST_CRIME, 4L));
    }

    @Test
    void na_is_north_area() {
        assertThat(StartingHubs.all()).contains(Hub.open("NA", "North Area", HubKind.BCU));
    }

    @Test
    void covert_intelligence_alone_is_restricted_from_the_start() {
        assertThat(StartingHubs.all().stream().filter(Hub::restricted).map(Hub::code))
                .containsExactly(new HubCode("COV"));
    }

    @Test
    void a_hub_keeps_its_code_through_every_change() {
        Hub hub = Hub.open("CE", "Central East", HubKind.BCU);

        assertThat(hub.withName("Hackney").withDesks(40).asRestricted().asClosed())
                .isEqualTo(new Hub(new HubCode("CE"), "Hackney", HubKind.BCU, OptionalInt.of(40), true, true));
    }

    @Test
    void kinds_are_found_by_their_keys() {
        assertThat(HubKind.keyed("sc")).contains(HubKind.SPECIALIST_CRIME);
        assertThat(HubKind.keyed("SC")).isEmpty();
    }

    @Test
    void a_hub_without_a_name_a_blank_code_and_a_second_tray_do_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hub.open("CE", " ", HubKind.BCU));
        assertThatIllegalArgumentException().isThrownBy(() -> Hub.open(" CE", "Central East", HubKind.BCU));
        assertThatIllegalArgumentException().isThrownBy(() -> Hub.open("CE", "Tray", HubKind.UNPLACED));
        assertThatIllegalArgumentException().isThrownBy(() -> Hub.open("unplaced", "Tray", HubKind.BCU));
        assertThatIllegalArgumentException().isThrownBy(() -> new HubCode("x".repeat(21)));
    }
}
