package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;

class ImportPostsTest {
    private static final Hub HEATHROW = Hub.open("LHR", "Heathrow", HubKind.SPECIALIST_CRIME);

    private final PlanFixture fixture = plan().filled(2, DC, "Research");
    private final Plan before = fixture.build();
    private final Post newcomer = fixture.newPost(DC, "Research").at(HEATHROW.code());

    @Test
    void hubs_come_into_the_plan_before_the_posts_that_sit_there() {
        ImportPosts change = new ImportPosts("november.xlsx", List.of(HEATHROW), List.of(newcomer), List.of());

        assertThat(((Applied) change.applyTo(before)).plan())
                .isEqualTo(before.with(HEATHROW).with(List.of(newcomer)));
        assertThat(change.words(before)).isEqualTo("Import november.xlsx: 1 post added, 0 changed, with hub LHR");
    }

    @Test
    void a_hub_the_plan_has_already_is_refused() {
        ImportPosts change = new ImportPosts("november.xlsx", List.of(HEATHROW), List.of(newcomer), List.of());

        assertThat(change.applyTo(before.with(HEATHROW)))
                .isEqualTo(new Refused("There is already a hub LHR, Heathrow.", "Choose another code and name."));
    }
}
