package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AccessibleTest {
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

    @Test
    void everything_the_keyboard_reaches_has_a_name(FxRobot robot) {
        for (String screen : List.of("board", "changes", "paper", "settings")) {
            robot.interact(() -> on.desk.shell().orElseThrow().go(screen));
            assertThat(nameless(on.desk.scene().getRoot())).as(screen).isEmpty();
        }
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(nameless(on.desk.scene().getRoot())).as("palette").isEmpty();
        robot.type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.N);
        assertThat(nameless(on.desk.scene().getRoot())).as("new plan").isEmpty();
        robot.type(KeyCode.ESCAPE).clickOn("#ribbon-bwt");
        assertThat(nameless(on.desk.scene().getRoot())).as("drill-down").isEmpty();
    }

    @Test
    void every_field_of_the_rate_cards_has_a_name(FxRobot robot) {
        robot.interact(() -> {
            on.desk.shell().orElseThrow().go("money");
            ((ToggleButton) on.desk.scene().lookup("#money-face-rates")).fire();
        });
        Node rates = robot.lookup("#rates").query();
        for (String press : List.of("#rate-edit", "#rates-make", "#rates-compare")) {
            robot.clickOn(press);
            assertThat(nameless(rates)).as(press).isEmpty();
        }
        robot.clickOn("#ribbon-pay");
        assertThat(nameless(robot.lookup("#drill").query())).as("rates behind a figure").isEmpty();
    }

    @Test
    void every_part_of_the_window_is_reached_by_tab(FxRobot robot) {
        List<String> reached = new ArrayList<>();
        for (int presses = 0; presses < 60; presses++) {
            robot.type(KeyCode.TAB);
            Node owner = on.desk.scene().getFocusOwner();
            if (owner != null && owner.getId() != null) {
                reached.add(owner.getId());
            }
        }

        assertThat(reached)
                .contains("rail-board", "rail-settings", "plan-name", "option", "search", "ribbon-bwt", "ribbon-pay");
    }

    private static List<Node> nameless(Node root) {
        return all(root)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ScrollBar))
                .filter(node -> isBlank(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        && isBlank(node.getAccessibleText()))
                .toList();
    }

    private static boolean isBlank(Object text) {
        return text == null || text.toString().isBlank();
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibleTest::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
