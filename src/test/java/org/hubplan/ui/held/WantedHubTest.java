package org.hubplan.ui.held;

import static org.assertj.core.api.Assertions.assertThat;

import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;

class WantedHubTest {
    @Test
    void a_short_word_is_taken_for_a_code_and_a_name_is_given_one() {
        assertThat(wanted("sc5").hub()).isEqualTo(Hub.open("SC5", "sc5", HubKind.SPECIALIST_CRIME));
        assertThat(wanted("Heathrow Airport").hub()).isEqualTo(Hub.open("HA", "Heathrow Airport", HubKind.CENTRAL));
    }

    @Test
    void the_workbooks_word_stays_its_code_or_its_name() {
        WantedHub hub = wanted("ZZ");
        hub.nameProperty().set("Heathrow");
        assertThat(hub.problem().get()).isEmpty();

        hub.codeProperty().set("LHR");
        assertThat(hub.problem().get())
                .hasValue("Keep “ZZ” as its code or its name, or its rows will not find it.");
    }

    @Test
    void a_code_or_name_another_hub_has_is_refused() {
        WantedHub hub = wanted("ZZ");
        hub.nameProperty().set("central east");

        assertThat(hub.problem().get()).hasValue("There is already a hub CE, Central East.");
    }

    private static WantedHub wanted(String named) {
        return new WantedHub(named, Plan.blank().hubs());
    }
}
