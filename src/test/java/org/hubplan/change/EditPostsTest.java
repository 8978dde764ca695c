package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.EditPosts.Part;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Command;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.VacancyReason;
import org.junit.jupiter.api.Test;

class EditPostsTest {
    private static final Command EAST = new Command("Central East BCU");

    /// Post 1 DC filled, 2 DC vacant, 3 Band E vacant.
    private final Plan plan =
            plan().filled(1, DC, "Research").vacant(1, DC, "Research").vacant(1, BAND_E, "Tasking").build();

    @Test
    void each_post_gets_values_of_its_own_and_keeps_the_rest() {
        EditPosts edit = new EditPosts(
                List.of(
                        new Part(posts(1), PostValues.NONE.withTitle("Local DC").withHub(hub("CE")).withOwner(EAST)),
                        new Part(posts(2), PostValues.NONE.withGrade(DS).withFte(80).withVacancyReason(VacancyReason.FROZEN)),
                        new Part(posts(3), PostValues.NONE.withFunction("Open Source").withShift("Lates")
                                .withBuilding("Cobalt Square").withFunded(false).withRestricted(true))),
                PayOrigin.FOUND);

        assertThat(edit.applyTo(plan)).isEqualTo(applied(
                post(1).withTitle("Local DC").at(hub("CE")).ownedBy(EAST),
                post(2).withGrade(DS).withFte(80).withVacancyReason(VacancyReason.FROZEN),
                post(3).withFunction("Open Source").withShift("Lates").withBuilding("Cobalt Square").withFunding(false)
                        .withRestriction(true)));
        assertThat(edit.words(plan)).isEqualTo(
                "Edit 3 posts (2 DC, 1 Band E) at Central Intelligence: title, grade, function, command, hub, FTE,"
                        + " funding, shift, building, secrecy, reason for the vacancy");
    }

    @Test
    void what_is_so_already_is_no_change() {
        EditPosts edit = edit(posts(1, 3), PostValues.NONE.withFunction("Research"));

        assertThat(edit.applyTo(plan)).isEqualTo(applied(post(3).withFunction("Research")));
        assertThat(edit(posts(1, 2), PostValues.NONE.withFunction("Research")).applyTo(plan)).isEqualTo(new Refused(
                "Nothing would change: each post already has what it would get.", "Give another value."));
    }

    @Test
    void the_impossible_is_refused_as_by_the_changes_it_is_made_of() {
        assertThat(edit(posts(3, 1), PostValues.NONE.withGrade(BAND_E).withTitle("Analyst")).applyTo(plan)).isEqualTo(
                new Refused("Post P1 is filled by an officer and can't become Band E.", "Vacate it first."));
        assertThat(edit(posts(1), PostValues.NONE.withHub(hub("XX")).withTitle("Analyst")).applyTo(plan))
                .isEqualTo(new Refused("There is no hub XX in this plan.", "Add the hub first."));
        assertThat(edit(posts(99), PostValues.NONE.withTitle("Analyst")).applyTo(plan)).isInstanceOf(Refused.class);
        assertThat(edit(posts(), PostValues.NONE.withTitle("Analyst")).applyTo(plan))
                .isEqualTo(new Refused("No posts were chosen.", "Choose at least one post."));
    }

    @Test
    void a_filled_post_keeps_no_reason_for_a_vacancy() {
        EditPosts edit = edit(posts(1, 2), PostValues.NONE.withVacancyReason(VacancyReason.FROZEN).withShift("Days"));

        assertThat(edit.applyTo(plan)).isEqualTo(applied(
                post(1).withShift("Days"), post(2).withShift("Days").withVacancyReason(VacancyReason.FROZEN)));
    }

    @Test
    void the_same_values_are_said_one_by_one() {
        assertThat(edit(posts(1, 2), PostValues.NONE.withFunction("Tasking").withFte(80)).words(plan)).isEqualTo(
                "Edit 2 DC at Central Intelligence: function Tasking, FTE 0.8");
    }

    @Test
    void one_value_in_one_field_is_the_change_of_that_name() {
        assertThat(edit(posts(1, 2), PostValues.NONE.withHub(hub("CE"))).plainly())
                .isEqualTo(new MovePosts(posts(1, 2), hub("CE")));
        assertThat(edit(posts(1), PostValues.NONE.withGrade(DS)).plainly())
                .isEqualTo(new RegradePosts(posts(1), DS, PayOrigin.NEW));
        EditPosts function = edit(posts(1), PostValues.NONE.withFunction("Tasking"));
        assertThat(function.plainly()).isEqualTo(function);
        EditPosts two = edit(posts(1), PostValues.NONE.withFte(80).withTitle("Analyst"));
        assertThat(two.plainly()).isEqualTo(two);
    }

    @Test
    void the_part_that_still_fits_another_plan_keeps_its_own_values() {
        EditPosts edit = new EditPosts(
                List.of(
                        new Part(posts(1), PostValues.NONE.withFunction("Tasking")),
                        new Part(posts(2), PostValues.NONE.withFte(80))),
                PayOrigin.NEW);

        assertThat(edit.only(Set.of(new PostId(1)))).isEqualTo(Optional.of(new EditPosts(
                List.of(new Part(posts(1), PostValues.NONE.withFunction("Tasking"))), PayOrigin.NONE)));
    }

    @Test
    void on_another_plan_only_the_fields_it_sets_are_compared() {
        EditPosts edit = edit(posts(1, 2, 3), PostValues.NONE.withFunction("Tasking").withShift("Lates"));
        Plan onto = plan.with(List.of(
                post(1).withTitle("Renamed elsewhere"), post(2).withShift("Nights"), post(3).withShift("Lates")));

        Fit fit = Fit.of(edit, plan, onto);

        assertThat(fit.touched().stream().map(Touch::verdict))
                .containsExactly(Verdict.VALID, Verdict.CONFLICT, Verdict.DONE);
        assertThat(fit.clashes()).containsExactly(new Clash("Post P2", "shift", "none", "Lates", "Nights"));
        assertThat(fit.rest()).isEqualTo(edit.only(Set.of(new PostId(1))));
    }

    @Test
    void a_post_is_edited_once_and_pay_comes_from_somewhere() {
        Part one = new Part(posts(1), PostValues.NONE.withTitle("A"));
        assertThatIllegalArgumentException().isThrownBy(() -> new EditPosts(List.of(one, one), PayOrigin.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new EditPosts(List.of(one), PayOrigin.NEW));
        assertThatIllegalArgumentException().isThrownBy(
                () -> new EditPosts(List.of(new Part(posts(1), PostValues.NONE.withFte(80))), PayOrigin.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> PostValues.NONE.withTitle(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> PostValues.NONE.withFte(0));
    }

    private static EditPosts edit(List<PostId> posts, PostValues to) {
        return EditPosts.of(List.of(new Part(posts, to)), PayOrigin.NEW);
    }

    private Applied applied(Post... changed) {
        return new Applied(
                plan.with(List.of(changed)),
                Set.copyOf(List.of(changed).stream().map(Post::id).toList()),
                Set.of());
    }

    private Post post(int n) {
        return plan.post(new PostId(n)).orElseThrow();
    }
}
