package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.hubplan.ui.kit.Motion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How the window looks and moves, chosen in the settings and remembered.
@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "settings"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void motion_is_chosen_at_once_and_for_the_next_start_too(FxRobot robot) {
        robot.interact(() -> on.desk.shell().orElseThrow().go("settings"));
        assertThat(chosen(robot, "#motion-system")).isTrue();

        robot.interact(() -> button(robot, "#motion-never").fire());

        assertThat(on.desk.board().orElseThrow().model().motionProperty().get()).isEqualTo(Motion.NEVER);
        assertThat(on.memory.now().kept("board.motion")).contains("never");
        assertThat(chosen(robot, "#motion-system")).isFalse();

        robot.interact(() -> on.desk.actions().get("board.motion").run());
        assertThat(chosen(robot, "#motion-system")).isTrue();
        assertThat(on.memory.now().kept("board.motion")).contains("system");
    }

    @Test
    void a_choice_of_three_is_as_high_as_its_buttons_and_no_higher(FxRobot robot) {
        robot.interact(() -> on.desk.shell().orElseThrow().go("settings"));
        Region choice = (Region) button(robot, "#motion-system").getParent();

        assertThat(choice.getHeight())
                .isEqualTo(button(robot, "#motion-system").getHeight()
                        + choice.getInsets().getTop()
                        + choice.getInsets().getBottom());
    }

    private static boolean chosen(FxRobot robot, String id) {
        return button(robot, id).isSelected();
    }

    private static ToggleButton button(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ToggleButton.class);
    }
}
