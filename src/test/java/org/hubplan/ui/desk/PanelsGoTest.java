package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Panels opened over a screen of the window.
@ExtendWith(ApplicationExtension.class)
class PanelsGoTest {
    @TempDir
    Path folder;

    private OnDesk on;

    @Start
    void show(Stage stage) {
        on = OnDesk.withSmallPlan(stage, folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void what_is_asked_over_a_screen_goes_with_it(FxRobot robot) {
        robot.interact(() -> robot.lookup("#tile-MIB").<Node>query().requestFocus());
        robot.type(KeyCode.DIGIT9);
        assertThat(on.layers.isCovered()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(on.layers.isCovered()).isFalse();
        assertThat(on.plan().previewProperty().get().isNone()).isTrue();
    }
}
