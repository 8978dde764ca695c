package org.hubplan.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.hubplan.change.AddHub;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Note;
import org.hubplan.change.Note.Sort;
import org.hubplan.change.Note.Subject;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.session.Answer;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.BoardViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesViewModelTest {
    private static final Subject STACK = Subject.stack(hub("MIB"), "Research", DC);

    private Session session;
    private PlanModel plan;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.create(
                folder.resolve("plan.hubplan"),
                LogFixture.SETTINGS,
                PlanFixture.plan().at("MIB").filled(4, DC, "Research").at("CE").build(),
                List.of(LogFixture.BASELINE, LogFixture.PREFERRED),
                "posts.xlsx",
                Clock.systemUTC());
        plan = new PlanModel(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private NotesViewModel about(Subject subject) {
        return new NotesViewModel(plan, subject);
    }

    private static List<String> texts(NotesViewModel notes) {
        return notes.notesProperty().get().stream().map(Note::text).toList();
    }

    @Test
    void notes_about_a_hub_are_those_of_its_stacks_too_and_about_an_option_all() {
        about(Subject.OPTION).write(Sort.ASSUMPTION, "Pay stays");
        about(Subject.hub(hub("MIB"))).write(Sort.NOTE, "Room on the third floor");
        about(STACK).write(Sort.TO_DO, "Ask HR");
        about(Subject.hub(hub("CE"))).write(Sort.NOTE, "Elsewhere");

        assertThat(texts(about(STACK))).containsExactly("Ask HR");
        assertThat(texts(about(Subject.hub(hub("MIB"))))).containsExactly("Ask HR", "Room on the third floor");
        assertThat(texts(about(Subject.OPTION)))
                .containsExactly("Ask HR", "Elsewhere", "Room on the third floor", "Pay stays");
    }

    @Test
    void what_a_note_is_about_is_said_in_planners_words() {
        plan.act(new MovePosts(posts(1), hub("CE")), "");

        assertThat(about(Subject.OPTION).about()).isEqualTo("Option 1 Preferred");
        assertThat(about(Subject.hub(hub("CE"))).about()).isEqualTo("Central East");
        assertThat(about(STACK).about()).isEqualTo("Central Intelligence, DC Research");
        assertThat(about(Subject.change(2)).about())
                .isEqualTo("Change 2: Move 1 DC from Central Intelligence to Central East");
    }

    @Test
    void a_to_do_is_ticked_and_opened_again_and_a_note_written_anew_or_taken_away() {
        NotesViewModel notes = about(STACK);
        notes.write(Sort.TO_DO, "Ask HR");
        notes.tick(notes.notesProperty().get().getFirst());
        assertThat(notes.notesProperty().get().getFirst().isOpenToDo()).isFalse();
        notes.tick(notes.notesProperty().get().getFirst());
        assertThat(notes.notesProperty().get().getFirst().isOpenToDo()).isTrue();

        notes.edit(notes.notesProperty().get().getFirst(), "Ask HR and Finance");
        assertThat(texts(notes)).containsExactly("Ask HR and Finance");
        notes.remove(notes.notesProperty().get().getFirst());
        assertThat(texts(notes)).isEmpty();
    }

    @Test
    void an_empty_note_is_refused_where_it_is_written() {
        assertThat(about(STACK).write(Sort.NOTE, " ")).isInstanceOf(Answer.Refused.class);
        assertThat(plan.lastAnswerProperty().get()).isEmpty();
    }

    @Test
    void a_what_if_shows_the_notes_of_the_option_beneath() {
        about(STACK).write(Sort.TO_DO, "Ask HR");
        plan.perform(session -> session.options().whatIf(1));

        assertThat(texts(about(STACK))).containsExactly("Ask HR");
    }

    @Test
    void a_tile_has_the_notes_of_its_hub_in_the_option_worked_on() {
        BoardViewModel board = new BoardViewModel(plan);
        about(STACK).write(Sort.TO_DO, "Ask HR");
        assertThat(board.tile(hub("MIB")).notesProperty().get()).extracting(Note::text).containsExactly("Ask HR");
        assertThat(board.tile(hub("CE")).notesProperty().get()).isEmpty();

        plan.switchTo(0);
        assertThat(board.tile(hub("MIB")).notesProperty().get()).isEmpty();
    }

    @Test
    void the_notes_of_a_hub_taken_back_and_made_again_are_on_its_tile_again() {
        BoardViewModel board = new BoardViewModel(plan);
        plan.act(new AddHub(new Hub(hub("XX"), "New", HubKind.BCU, OptionalInt.empty(), false, false)), "");
        about(Subject.hub(hub("XX"))).write(Sort.NOTE, "Opens in May");
        plan.undo();
        plan.redo();

        assertThat(board.tile(hub("XX")).notesProperty().get()).extracting(Note::text).containsExactly("Opens in May");
    }
}
