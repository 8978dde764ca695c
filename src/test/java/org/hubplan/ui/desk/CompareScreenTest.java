package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The compare screen by mouse and keyboard: option 1 moves two DC from Central Intelligence to Central East.
@ExtendWith(ApplicationExtension.class)
class CompareScreenTest {
    @TempDir
    static Path shared;

    /// Below the heading and eight other totals.
    private static final int ROW_OF_POSTS_MOVED = 9;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "compare"));
        on.plan().act(new MovePosts(posts(1, 2), hub("CE")), "");
        on.layers.dismissToast();
        on.desk.shell().orElseThrow().go("compare");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    private static Node cell(FxRobot robot, String spoken) {
        return robot.lookup((Node node) -> node instanceof TableCell<?, ?> && spoken.equals(node.getAccessibleText())).query();
    }

    /// To the rows of what moved, whatever the height of the window.
    private static void scrollDown(FxRobot robot) {
        robot.interact(() -> robot.lookup("#compare-table").<TableView<?>>query().scrollTo(ROW_OF_POSTS_MOVED - 1));
    }

    private static String sum(FxRobot robot) {
        return ((Label) robot.lookup("#drill-sum").query()).getText();
    }

    @Test
    void a_click_on_a_figure_opens_its_posts_and_the_changes_that_made_it(FxRobot robot) {
        scrollDown(robot);
        robot.clickOn(cell(robot, "1 Preferred, Posts moved: 2"));

        assertThat(sum(robot)).isEqualTo("2");
        assertThat(robot.lookup("#drill-changes").<TableView<?>>query().getItems()).hasSize(1);
    }

    @Test
    void enter_opens_the_figure_the_keyboard_is_on(FxRobot robot) {
        TableView<?> table = robot.lookup("#compare-table").query();
        robot.interact(() -> {
            table.requestFocus();
            focus(table, 1, 2);
        });
        robot.push(KeyCode.ENTER);

        assertThat(sum(robot)).isEqualTo("9");
    }

    private static <R> void focus(TableView<R> table, int row, int column) {
        table.getFocusModel().focus(row, table.getVisibleLeafColumn(column));
    }

    @Test
    void switching_an_option_off_leaves_nothing_to_compare_and_says_what_to_do(FxRobot robot) {
        robot.clickOn("#compare-option-1");

        assertThat(robot.lookup("#compare-empty").query().isVisible()).isTrue();
        assertThat(robot.lookup("#compare-table").query().isVisible()).isFalse();

        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#compare-table").query().isVisible()).isTrue();
        assertThat(robot.lookup("#compare-option-1").<ToggleButton>query().isSelected()).isTrue();
    }

    @Test
    void gross_says_why_each_figure_differs(FxRobot robot) {
        robot.clickOn("#compare-gross");
        scrollDown(robot);

        assertThat(cell(robot, "posts moved")).isNotNull();
    }
}
