package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlanSettingsTest {
    @Test
    void a_planners_own_plan_is_official_and_for_met_intelligence_until_said_otherwise() {
        assertThat(PlanSettings.named("Autumn", "A. Planner"))
                .isEqualTo(new PlanSettings("Autumn", "A. Planner", "OFFICIAL", Command.MET_INTELLIGENCE, false));
    }

    @Test
    void a_sample_says_with_its_marking_that_it_is_invented() {
        assertThat(new PlanSettings("Sample", "", "OFFICIAL", Command.MET_INTELLIGENCE, true).shownMarking())
                .isEqualTo("OFFICIAL · SAMPLE, INVENTED FIGURES");
        assertThat(PlanSettings.named("Autumn", "").shownMarking()).isEqualTo("OFFICIAL");
    }

    @Test
    void a_plan_without_a_name_does_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlanSettings.named(" ", "A. Planner"));
    }
}
