package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.hubplan.fixture.PlanFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A plan with nothing in it yet: every screen says what it would show, and offers what to do next.
@ExtendWith(ApplicationExtension.class)
class EmptyPlanTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.with(stage, Files.createTempDirectory(shared, "empty"), PlanFixture.plan().build());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void every_screen_says_what_it_would_show_and_how_to_get_there(FxRobot robot) {
        List<String> told = Stream.of("board", "changes", "history", "checks", "compare", "money", "paper")
                .map(screen -> {
                    go(robot, screen);
                    assertThat(robot.lookup("#empty-import").queryButton().isVisible()).as(screen).isTrue();
                    return words(robot, "#empty-what");
                })
                .toList();

        assertThat(told)
                .doesNotHaveDuplicates()
                .allMatch(words -> words.startsWith("This plan has no posts yet. Once there are some, "));
    }

    @Test
    void history_without_a_step_leads_to_where_steps_are_made(FxRobot robot) {
        go(robot, "history");
        assertThat(robot.lookup("#history-to-board").query().getParent().isVisible()).isTrue();

        robot.clickOn("#history-to-board");

        assertThat(on.desk.shell().orElseThrow().screenProperty().get()).isEqualTo("board");
    }

    @Test
    void checks_with_nothing_broken_lead_to_the_limits(FxRobot robot) {
        go(robot, "checks");

        robot.clickOn("#checks-to-limits");

        assertThat(robot.lookup("#checks-limits").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(robot.lookup("#checks-limits").query().isFocused()).isTrue();
    }

    private void go(FxRobot robot, String screen) {
        robot.interact(() -> on.desk.shell().orElseThrow().go(screen));
    }

    private static String words(FxRobot robot, String id) {
        return ((Labeled) robot.lookup(id).query()).getText();
    }
}
