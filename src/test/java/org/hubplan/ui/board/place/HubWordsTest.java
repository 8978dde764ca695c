package org.hubplan.ui.board.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;

import org.hubplan.ledger.Standing;
import org.hubplan.model.Grade;
import org.hubplan.model.Limits;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;

class HubWordsTest {
    @Test
    void a_hub_to_choose_says_what_sits_there_in_fte_and_does_not_call_that_posts() {
        Plan plan = plan().at("CE").filled(2, Grade.DC, "Research").vacant(1, Grade.DC, "Research").build();

        assertThat(HubWords.figures(
                        Standing.of(plan).ledger(), Limits.USUAL, plan.hub(hub("CE")).orElseThrow().withDesks(4), true))
                .isEqualTo("recent · 3 FTE · 1 vacant · desks 3/4");
    }
}
