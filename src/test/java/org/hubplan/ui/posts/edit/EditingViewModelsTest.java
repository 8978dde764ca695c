package org.hubplan.ui.posts.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.ChangeFte;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.PostField;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.paste.Onto;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.model.Post;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.posts.edit.BulkPreview.NotSo;
import org.hubplan.ui.posts.edit.BulkPreview.Step;
import org.hubplan.ui.posts.edit.PasteViewModel.Line;
import org.hubplan.ui.posts.edit.PasteViewModel.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingViewModelsTest {
    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;

    /// MIB: 1-2 DC filled, 3 DC vacant in Research; 4 Band E filled in Tasking.
    @BeforeEach
    void open() {
        session = PlanOnDisk.open(
                PlanFixture.plan().at("MIB")
                        .filled(2, DC, "Research")
                        .vacant(1, DC, "Research")
                        .filled(1, BAND_E, "Tasking")
                        .build(),
                folder);
        plan = new PlanModel(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Post post(int n) {
        return plan.standing().plan().post(posts(n).getFirst()).orElseThrow();
    }

    // ---- one cell

    @Test
    void a_cell_begins_with_what_the_post_has_and_offers_what_the_plan_knows_by_what_is_typed() {
        CellEditViewModel cell = new CellEditViewModel(plan, post(1), PostField.HUB);

        assertThat(cell.textProperty().get()).isEqualTo("MIB Central Intelligence");
        cell.textProperty().set("cen");
        assertThat(cell.offered()).containsExactly(
                "MIB Central Intelligence", "AS Central South", "AW Central West", "CE Central East", "CN Central North");
        cell.step(4);
        assertThat(cell.textProperty().get()).isEqualTo("MIB Central Intelligence");
        cell.step(3);
        assertThat(cell.textProperty().get()).isEqualTo("CE Central East");
        assertThat(plan.shown().plan().post(posts(1).getFirst()).orElseThrow().hub()).isEqualTo(hub("CE"));
        assertThat(cell.confirm()).isTrue();
        assertThat(post(1).hub()).isEqualTo(hub("CE"));
    }

    @Test
    void what_is_typed_as_it_was_is_no_change() {
        CellEditViewModel cell = new CellEditViewModel(plan, post(1), PostField.FTE);
        cell.textProperty().set("1.00");

        assertThat(plan.previewProperty().get().isNone()).isTrue();
        assertThat(cell.confirm()).isTrue();
        assertThat(session.now().log()).hasSize(1);
    }

    @Test
    void an_fte_says_where_its_difference_in_pay_comes_from() {
        CellEditViewModel cell = new CellEditViewModel(plan, post(1), PostField.FTE);
        cell.textProperty().set("80%");
        cell.payProperty().set(PayOrigin.FOUND);

        assertThat(cell.isPaid()).isTrue();
        assertThat(plan.previewProperty().get().change()).contains(new ChangeFte(posts(1), 80, PayOrigin.FOUND));
        cell.cancel();
        assertThat(plan.previewProperty().get().isNone()).isTrue();
    }

    @Test
    void a_reason_for_the_vacancy_of_a_filled_post_and_a_blank_title_are_refused_beside_the_cell() {
        CellEditViewModel reason = new CellEditViewModel(plan, post(1), PostField.VACANCY_REASON);
        reason.textProperty().set("Frozen");
        assertThat(reason.problemProperty().get()).contains("Post P1 is filled. Only a vacant post has a reason.");

        CellEditViewModel title = new CellEditViewModel(plan, post(1), PostField.TITLE);
        title.textProperty().set("  ");
        assertThat(title.problemProperty().get()).contains("Title can’t be blank. Write a value, or leave it as it is.");
        assertThat(title.confirm()).isFalse();
    }

    // ---- many posts

    @Test
    void a_field_of_many_posts_says_what_they_have_and_is_set_once_something_is_written() {
        BulkEditViewModel bulk = new BulkEditViewModel(plan, posts(1, 2, 3, 4));

        assertThat(field(bulk, PostField.FUNCTION).now()).isEqualTo("2 different");
        assertThat(field(bulk, PostField.HUB).now()).isEqualTo("MIB Central Intelligence");
        assertThat(field(bulk, PostField.SHIFT).now()).isEqualTo("none");
        field(bulk, PostField.FUNCTION).text().set("Tasking");
        assertThat(field(bulk, PostField.FUNCTION).set().get()).isTrue();
        assertThat(bulk.previewProperty().get().steps())
                .containsExactly(new Step(PostField.FUNCTION, "Research", "Tasking", 3));
        assertThat(bulk.previewProperty().get().unchanged()).isEqualTo(1);
        assertThat(bulk.effectProperty().get()).isEqualTo("No total changes.");

        field(bulk, PostField.FUNCTION).set().set(false);
        assertThat(bulk.previewProperty().get()).isEqualTo(BulkPreview.NONE);
        assertThat(field(bulk, PostField.FUNCTION).text().get()).as("what was written would look as if it were set").isEmpty();
        assertThat(plan.previewProperty().get().isNone()).isTrue();
    }

    @Test
    void posts_that_can_not_be_so_are_named_with_why_and_left_out() {
        BulkEditViewModel bulk = new BulkEditViewModel(plan, posts(1, 3, 4));
        field(bulk, PostField.GRADE).text().set("DS");
        bulk.why().reason().set("Pilot");
        bulk.why().effective().set(LocalDate.of(2019, 7, 1));

        assertThat(bulk.isPaid()).isTrue();
        assertThat(bulk.previewProperty().get().refused()).containsExactly(
                new NotSo("P4", "Post P4 is filled by police staff and can't become DS. Vacate it first."));
        assertThat(bulk.confirm()).isTrue();
        assertThat(List.of(post(1).grade(), post(3).grade(), post(4).grade())).containsExactly(DS, DS, BAND_E);
        assertThat(session.now().log().last().entry().reason()).isEqualTo("Pilot");
        assertThat(session.now().log().last().entry().effective()).isEqualTo(LocalDate.of(2019, 7, 1));
        plan.undo();
        assertThat(List.of(post(1).grade(), post(3).grade())).containsExactly(DC, DC);
    }

    @Test
    void a_value_that_can_not_be_read_stands_beside_its_field_and_nothing_is_done() {
        BulkEditViewModel bulk = new BulkEditViewModel(plan, posts(1));
        field(bulk, PostField.TITLE).text().set("Analyst");
        field(bulk, PostField.FTE).text().set("lots");

        assertThat(field(bulk, PostField.FTE).problem().get()).isEqualTo("“lots”: FTE is not a number. Write one such as 1 or 0.8.");
        assertThat(bulk.confirm()).isFalse();
    }

    private static BulkField field(BulkEditViewModel bulk, PostField wanted) {
        return bulk.fields().stream().filter(field -> field.field() == wanted).findFirst().orElseThrow();
    }

    // ---- rows pasted

    @Test
    void rows_pasted_are_shown_with_what_each_changes_those_that_can_not_be_taken_first() {
        PasteViewModel paste = new PasteViewModel(
                plan, "Number\tGrade\tFunded\nP3\tDS\tno\nP1\tDC\tyes\nP8\tDC\ty\n", Onto.NOWHERE);

        assertThat(paste.lines()).containsExactly(
                new Line(4, "P8", State.FAULTY, "Post number: There is no post “P8” in this plan. Correct the number, or add the"
                        + " post first."),
                new Line(2, "P3", State.CHANGES, "Grade DC → DS · Funded Yes → No"),
                new Line(3, "P1", State.SAME, ""));
        assertThat(session.now().log()).hasSize(1);
        assertThat(paste.isPossible()).isTrue();
        assertThat(paste.why().effective().get()).as("the option's own day").isEqualTo(LogFixture.PREFERRED.effective());
        paste.why().effective().set(LocalDate.of(2020, 1, 6));
        assertThat(paste.confirm()).isTrue();
        assertThat(post(3).grade()).isEqualTo(DS);
        assertThat(session.now().log()).hasSize(2);
        assertThat(session.now().log().last().entry().effective()).isEqualTo(LocalDate.of(2020, 1, 6));
    }

    @Test
    void what_changes_nothing_or_can_not_be_taken_at_all_can_not_be_done() {
        Onto titles = new Onto(posts(1, 2), List.of(Optional.of(Field.TITLE)));
        PasteViewModel same = new PasteViewModel(plan, post(1).title(), titles);
        assertThat(same.problemProperty().get()).isEqualTo("Nothing would change: each post already has what was pasted.");
        assertThat(same.confirm()).isFalse();

        PasteViewModel faulty = new PasteViewModel(plan, "Number\tHub\nP1\tZZ", titles);
        assertThat(faulty.problemProperty().get())
                .isEqualTo("No row can be taken as it is. Correct the rows in the spreadsheet and copy them again.");
    }
}
