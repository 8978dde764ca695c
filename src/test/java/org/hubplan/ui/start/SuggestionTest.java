package org.hubplan.ui.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import org.hubplan.model.Plan;
import org.hubplan.model.Stack;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    @Test
    void the_largest_central_stack_goes_to_central_east() {
        Plan plan = plan().at("MIB").filled(3, DC, "Research").filled(2, BAND_E, "Research")
                .at("NA").filled(9, DC, "Research").build();

        assertThat(Suggestion.of(plan)).hasValueSatisfying(suggestion -> {
            assertThat(suggestion.stack()).isEqualTo(new Stack(hub("MIB"), "Research", DC));
            assertThat(suggestion.posts()).isEqualTo(3);
            assertThat(suggestion.to().name()).isEqualTo("Central East");
        });
    }

    @Test
    void a_restricted_hub_is_never_what_a_newcomer_is_shown() {
        Plan plan = plan().at("COV").filled(9, DC, "Covert Support").at("MIB").filled(1, DC, "Research").build();

        assertThat(Suggestion.of(plan).map(Suggestion::stack)).contains(new Stack(hub("MIB"), "Research", DC));
    }

    @Test
    void a_plan_without_central_posts_suggests_nothing() {
        assertThat(Suggestion.of(Plan.blank())).isEmpty();
    }
}
