package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

class ImportPostsTest {
    private static final Hub HEATHROW = Hub.open("LHR", "Heathrow", HubKind.SPECIALIST_CRIME);

    private final PlanFixture fixture = plan().filled(2, DC, "Research");
    private final Plan plan = fixture.build();
    private final Post added = fixture.newPost(DC, "Research");
    private final Post updated = plan.post(new PostId(1)).orElseThrow().at(hub("CE"));

    @Test
    void posts_come_in_and_are_brought_up_to_date_in_one_step_and_absent_ones_stay() {
        ImportPosts read = new ImportPosts("december.xlsx", List.of(added), List.of(updated));

        assertThat(read.applyTo(plan)).isEqualTo(
                new Applied(plan.with(List.of(added, updated)), Set.copyOf(posts(1, 3)), Set.of()));
        assertThat(read.words(plan)).isEqualTo("Import december.xlsx: 1 post added, 1 changed");
        assertThat(read.isForBaseline()).isTrue();
    }

    @Test
    void hubs_come_into_the_plan_before_the_posts_that_sit_there() {
        ImportPosts read =
                new ImportPosts("december.xlsx", List.of(HEATHROW), List.of(added.at(HEATHROW.code())), List.of());

        assertThat(((Applied) read.applyTo(plan)).plan())
                .isEqualTo(plan.with(HEATHROW).with(List.of(added.at(HEATHROW.code()))));
        assertThat(read.words(plan)).isEqualTo("Import december.xlsx: 1 post added, 0 changed, with hub LHR");
        assertThat(read.applyTo(plan.with(HEATHROW)))
                .isEqualTo(new Refused("There is already a hub LHR, Heathrow.", "Choose another code and name."));
    }

    @Test
    void an_import_that_was_read_against_another_baseline_is_refused() {
        Plan other = plan().build();

        assertThat(new ImportPosts("december.xlsx", List.of(updated), List.of()).applyTo(plan))
                .isEqualTo(new Refused("There is already a post P1.", "Import the workbook again."));
        assertThat(new ImportPosts("december.xlsx", List.of(), List.of(updated)).applyTo(other))
                .isEqualTo(new Refused("There is no post P1 to change.", "Import the workbook again."));
        assertThat(new ImportPosts("december.xlsx", List.of(added.at(hub("XX"))), List.of()).applyTo(plan))
                .isEqualTo(new Refused("There is no hub XX in this plan.", "Add the hub first."));
    }

    @Test
    void a_post_imported_twice_does_not_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImportPosts("december.xlsx", List.of(added), List.of(added)));
    }
}
