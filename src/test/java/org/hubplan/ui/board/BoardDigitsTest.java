package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.ui.board.BoardOnScreen.words;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.ui.board.carry.Load;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Digits typed on the board, outside a drag. MIB has a DI and 5 DC in Open Source and 2 Band E in Analysis.
@ExtendWith(ApplicationExtension.class)
class BoardDigitsTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;

    @Start
    void show(Stage stage) {
        board = new BoardOnScreen(
                stage,
                plan().at("MIB")
                        .filled(1, DI, "Open Source")
                        .filled(5, DC, "Open Source")
                        .filled(2, BAND_E, "Analysis")
                        .build(),
                folder);
        board.tile("MIB").requestFocus();
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void digits_typed_at_a_tile_set_how_many_posts_there_are_to_be(FxRobot robot) {
        robot.type(KeyCode.DIGIT1, KeyCode.BACK_SPACE, KeyCode.DIGIT3);
        assertThat(words(board.node("#to-be-panel"))).startsWith("Posts at MIB to be | 8 now | to");
        assertThat(words(board.node("#to-be-panel"))).contains("5 posts are to go. Choose where to.");
        assertThat(words(board.tile("MIB"))).as("nowhere is chosen for the planner").doesNotContain("→");

        robot.type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(words(board.tile("MIB"))).contains("→3");
        assertThat(board.postsAt("MIB")).as("nothing is done yet").isEqualTo(8);

        robot.type(KeyCode.ENTER);
        assertThat(board.postsAt("MIB")).isEqualTo(3);
        assertThat(board.postsAt("TSK")).isEqualTo(5);
    }

    @Test
    void a_digit_with_several_stacks_selected_is_how_many_of_them_go_as_in_a_drag(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.interact(() -> board.cell("Open Source", DC).requestFocus());
        robot.type(KeyCode.SPACE);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        robot.type(KeyCode.DIGIT3);

        assertThat(board.layers.isCovered()).as("nothing is asked").isFalse();
        assertThat(board.model.hand().loadProperty().get().map(Load::count)).contains(3);
        assertThat(board.layers.lastSaid()).isEqualTo("3 of 6 are taken.");
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        robot.write("ce").type(KeyCode.ENTER);
        assertThat(board.postsAt("CE")).isEqualTo(3);
        assertThat(board.postsAt("MIB")).isEqualTo(5);
    }

    @Test
    void escape_closes_the_number_typed_at_a_tile_and_comes_back_to_it(FxRobot robot) {
        robot.type(KeyCode.DIGIT9);
        robot.type(KeyCode.ESCAPE);

        assertThat(board.layers.isCovered()).isFalse();
        assertThat(board.tile("MIB").isFocused()).isTrue();
        assertThat(board.plan.previewProperty().get().isNone()).isTrue();
        assertThat(board.changes()).isZero();
    }

    @Test
    void what_is_asked_next_takes_the_place_of_what_was_asked_before(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.interact(() -> board.cell("Open Source", DC).requestFocus());
        robot.type(KeyCode.SPACE, KeyCode.DIGIT3);
        assertThat(board.node("#to-be-panel").isVisible()).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.M);

        assertThat(board.view.getScene().lookup("#to-be-panel")).isNull();
        robot.type(KeyCode.ESCAPE);
        assertThat(board.layers.isCovered()).isFalse();
    }
}
