package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A planner who writes notes, by keyboard and by mouse.
@ExtendWith(ApplicationExtension.class)
class NoteJourneyTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "desk"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    private List<Note> notes() {
        return on.plan().now().notes(1);
    }

    @Test
    void a_note_is_written_by_keyboard_and_an_empty_one_refused_beside_its_line(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.T).push(KeyCode.ENTER);
        assertThat(((Labeled) robot.lookup("#note-problem").query()).getText()).startsWith("There is nothing in this note.");

        robot.write("Pay stays").push(KeyCode.ENTER).push(KeyCode.ESCAPE);

        assertThat(notes()).extracting(Note::text).containsExactly("Pay stays");
        assertThat(robot.lookup("#notes").tryQuery()).isEmpty();
    }

    @Test
    void a_to_do_about_a_hub_marks_its_tile_until_it_is_ticked(FxRobot robot) {
        Node mark = robot.lookup("#tile-CE .note-mark").query();
        assertThat(mark.isVisible()).isFalse();

        robot.rightClickOn("#tile-CE .name").clickOn("Notes and to-dos…");
        robot.clickOn("#note-sort-to-do").write("Ask HR").push(KeyCode.ENTER);
        assertThat(mark.isVisible()).isTrue();
        assertThat(mark.getPseudoClassStates()).extracting(Object::toString).contains("to-do");

        robot.clickOn("#note-tick-" + notes().getFirst().id());
        assertThat(mark.getPseudoClassStates()).extracting(Object::toString).doesNotContain("to-do");
        assertThat(notes().getFirst().done()).isTrue();
    }
}
