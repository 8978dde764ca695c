package org.hubplan.ui.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.change.AddPosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.fixture.Groups;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Giving;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.Weighting;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An option that finds four DI for Met Intelligence, in a plan with one vacant DI of a BCU.
class ApportionViewModelTest {
    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private ApportionViewModel apportion;

    @BeforeEach
    void open() {
        PlanFixture fixture = plan().at("CE").owner("Central East BCU").vacant(1, DI, "Local Intelligence").at("MIB")
                .filled(1, DC, "Research");
        session = PlanOnDisk.open(fixture.build().with(Groups.five()), folder);
        plan = new PlanModel(session);
        plan.act(new AddPosts(Stream.generate(() -> fixture.newPost(DI, "Tasking")).limit(4).toList(), PayOrigin.FOUND), "");
        apportion = new ApportionViewModel(plan);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void what_the_option_finds_is_shared_as_soon_as_it_is_looked_at() {
        assertThat(apportion.question().posts.get()).isEqualTo("4");
        assertThat(apportion.rowsProperty().get()).extracting(ApportionRow::posts).containsExactly("2", "1", "1", "0", "0");
        assertThat(apportion.rowsProperty().get().get(1)).isEqualTo(new ApportionRow(
                "Met Operations", "gets the posts, with Met Intelligence", "120", "12/13", "0.923", "1", "", "",
                List.of("1", "1"), "5,320", "5,323", ""));
        assertThat(apportion.rowsProperty().get().getFirst().next()).isEqualTo("gains the next, loses the last");
        assertThat(apportion.totalProperty().get().orElseThrow()).isEqualTo(new ApportionRow(
                "Total", "", "520", "4", "", "4", "", "", List.of("4", "4"), "33,320", "33,320", ""));
        assertThat(apportion.howProperty().get()).isEqualTo("Quota = 4 posts × Non-funded BWT ÷ 520, made whole by largest"
                + " remainder. Between equal claims the group that stands first gives.");
        assertThat(apportion.ownProperty().get()).isEqualTo("Of the giving groups, these have posts in this plan:"
                + " Frontline Policing (1). They stay: what is given goes off the groups’ lines.");
    }

    @Test
    void another_number_weight_or_method_is_reckoned_as_it_is_typed() {
        apportion.type("10");
        assertThat(apportion.question().howMany.get()).isEqualTo(HowMany.OTHER);
        assertThat(apportion.rowsProperty().get()).extracting(ApportionRow::posts).containsExactly("5", "2", "2", "1", "0");
        assertThat(apportion.rowsProperty().get().getFirst().others()).containsExactly("5", "6");

        apportion.question().method.set(Method.D_HONDT);
        assertThat(apportion.rowsProperty().get()).extracting(ApportionRow::posts).containsExactly("6", "2", "2", "0", "0");

        apportion.question().weighting.set(Weighting.FUNDED);
        assertThat(apportion.rowsProperty().get()).extracting(ApportionRow::weight)
                .containsExactly("21,000", "5,200", "4,700", "1,300", "600");

        apportion.question().howMany.set(HowMany.GROSS);
        assertThat(apportion.question().posts.get()).isEqualTo("4");
    }

    @Test
    void a_group_stands_aside_or_is_bound_and_what_is_wrong_stands_beside_it() {
        apportion.question().of("Met Operations").takesPart.set(false);
        apportion.question().of("Met HQ").floor.set("1");
        assertThat(apportion.rowsProperty().get()).extracting(ApportionRow::posts).containsExactly("2", "–", "1", "0", "1");

        apportion.question().of("Met HQ").cap.set("0");
        assertThat(apportion.rowsProperty().get().getLast().trouble())
                .isEqualTo("The floor of Met HQ is at least 0 and no higher than its cap. Lower it, or raise the cap.");
        apportion.question().of("Met HQ").cap.set("many");
        assertThat(apportion.rowsProperty().get().getLast().trouble())
                .isEqualTo("Write whole numbers of posts, or leave the fields blank.");
        apportion.question().of("Met HQ").cap.set("");
        apportion.type("x");
        assertThat(apportion.troubleProperty().get()).isEqualTo("Write how many posts, as a whole number.");
        assertThat(apportion.readyProperty().get()).isFalse();
    }

    @Test
    void carried_out_it_is_one_change_which_undo_takes_back() {
        apportion.reasonProperty().set("PCD 484");
        assertThat(apportion.carryOut()).isEmpty();

        assertThat(plan.standing().plan().giving().posts()).isEqualTo(4);
        assertThat(apportion.carriedProperty().get()).isEqualTo("Carried out: 4 posts from business groups by non-funded BWT,"
                + " largest remainder: Frontline Policing 2, Met Operations 1, Specialist Operations 1");
        assertThat(apportion.readyProperty().get()).isFalse();
        assertThat(plan.now().currentTimeline().history().done().head().reason()).isEqualTo("PCD 484");

        plan.undo();
        assertThat(plan.standing().plan().giving()).isEqualTo(Giving.NONE);
        assertThat(apportion.carriedProperty().get()).isEmpty();
        assertThat(apportion.readyProperty().get()).isTrue();
    }

    @Test
    void it_warns_where_groups_give_another_number_than_is_found_and_can_be_taken_back() {
        apportion.type("6");
        apportion.carryOut();
        assertThat(apportion.warningProperty().get()).isEqualTo("The groups give 6, and the option finds 4 from existing posts,"
                + " net. Carry out again, or change what it finds.");

        assertThat(apportion.takeBack()).isEmpty();
        assertThat(apportion.warningProperty().get()).isEmpty();
    }

    @Test
    void each_grade_by_itself_can_take_a_vacant_post_of_the_plan_with_it() {
        apportion.question().byGrade.set(true);
        assertThat(apportion.rowsProperty().get().getFirst().grades()).isEqualTo("2 DI");
        assertThat(apportion.rowsProperty().get().getFirst().next()).isEqualTo("gains DI, loses DI");
        assertThat(apportion.vacantProperty().get()).hasSize(1);

        apportion.takeVacantProperty().set(true);
        assertThat(apportion.carryOut()).isEmpty();
        assertThat(plan.standing().plan().posts().filter(post -> post.grade() == DI)).hasSize(4);
        assertThat(apportion.question().posts.get()).isEqualTo("4");
    }

    @Test
    void groups_are_typed_taken_out_and_taken_from_the_commands_of_the_plan() {
        GroupForm form = new GroupForm();
        assertThat(form.wanted()).contains("Name the group.");
        form.name.set("Custody");
        form.funded.set("1,200.5");
        assertThat(form.wanted()).contains("Write both figures in FTE, as 260 or 12.5.");
        form.nonFunded.set("0");
        assertThat(apportion.name(form.group(Optional.empty()))).isEmpty();
        assertThat(apportion.groupsProperty().get()).contains(new BusinessGroup("Custody", 120_050, 0, ""));

        List.of("Custody", "Frontline Policing", "Met Operations", "Specialist Operations", "Professionalism", "Met HQ")
                .forEach(group -> assertThat(apportion.remove(group)).isEmpty());
        assertThat(apportion.groupsProperty().get()).isEmpty();
        assertThat(apportion.nameCommands()).isEmpty();
        assertThat(apportion.groupsProperty().get()).containsExactly(new BusinessGroup("Central East BCU", 100, 0, ""));
    }
}
