package org.hubplan.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyHubsTest {
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 11, 12, 19, 33, 47, 60})
    void a_plan_has_as_many_hubs_as_asked_for_some_in_each_lane_and_posts_at_every_one(int many) {
        Plan plan = ManyHubs.of(many);
        List<Hub> hubs = plan.hubs().stream().filter(hub -> !hub.isTray()).toList();
        Map<HubKind, Long> lanes = hubs.stream().collect(Collectors.groupingBy(Hub::kind, Collectors.counting()));

        assertThat(hubs).hasSize(many).allMatch(hub -> !plan.postsAt(hub.code()).isEmpty());
        assertThat(lanes).containsOnlyKeys(HubKind.CENTRAL, HubKind.BCU, HubKind.SPECIALIST_CRIME);
    }

    @Test
    void nineteen_are_the_starting_hubs() {
        assertThat(ManyHubs.of(19).hubs())
                .extracting(hub -> hub.code().value())
                .containsExactly(
                        "MIB", "TSK", "COV", "AS", "AW", "CE", "CN", "EA", "NA", "NE", "NW", "SE", "SN", "SW", "WA",
                        "SC1", "SC2", "SC3", "SC4", "unplaced");
    }
}
