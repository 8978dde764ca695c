package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StartScreenTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.empty(stage, Files.createTempDirectory(shared, "desk"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void every_way_to_a_plan_can_be_read_whole_and_stays_on_its_card(FxRobot robot) {
        Region card = robot.lookup(".hp-start-card").queryAs(Region.class);
        for (String way : List.of("#plan-new", "#plan-open", "#plan-import", "#plan-sample")) {
            Button button = robot.lookup(way).queryButton();
            assertThat(button.getWidth()).as(way).isGreaterThanOrEqualTo(Math.floor(button.prefWidth(-1)));
            assertThat(card.localToScene(card.getLayoutBounds()).contains(button.localToScene(button.getLayoutBounds())))
                    .as(way)
                    .isTrue();
        }
    }
}
