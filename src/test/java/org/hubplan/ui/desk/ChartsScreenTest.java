package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
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
import org.testfx.util.WaitForAsyncUtils;

/// The charts by mouse and keyboard: option 1 moves two DC, both filled, from Central Intelligence to Central East.
@ExtendWith(ApplicationExtension.class)
class ChartsScreenTest {
    @TempDir
    static Path shared;

    private OnDesk on;
    private Path folder;

    @Start
    void show(Stage stage) throws IOException {
        folder = Files.createTempDirectory(shared, "charts");
        on = OnDesk.withSmallPlan(stage, folder);
        on.plan().act(new MovePosts(posts(1, 2), hub("CE")), "");
        on.layers.dismissToast();
        on.desk.shell().orElseThrow().go("money");
        ((ToggleButton) on.desk.scene().lookup("#money-face-charts")).fire();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).<ToggleButton>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node spot(FxRobot robot, String spoken) {
        return robot.lookup((Node node) -> spoken.equals(node.getAccessibleText())).query();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).<Label>query().getText();
    }

    @Test
    void a_bar_with_the_focus_is_said_and_enter_opens_what_is_behind_it(FxRobot robot) {
        fire(robot, "chart-hubs");
        Node bar = spot(robot, "CE Central East, BWT, FTE, Preferred: 4.0 FTE");
        assertThat(bar.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        robot.interact(bar::requestFocus);
        assertThat(text(robot, "chart-said"))
                .isEqualTo("CE Central East, BWT, FTE, Preferred: 4.0 FTE · click or Enter for what is behind it");

        robot.type(KeyCode.ENTER);

        assertThat(text(robot, "drill-sum")).isEqualTo("4 FTE");
    }

    @Test
    void arrow_keys_go_from_bar_to_bar(FxRobot robot) {
        fire(robot, "chart-hubs");
        robot.interact(spot(robot, "MIB Central Intelligence, BWT, FTE, Baseline: 7.0 FTE")::requestFocus);
        robot.type(KeyCode.DOWN);
        assertThat(on.desk.scene().getFocusOwner().getAccessibleText())
                .isEqualTo("MIB Central Intelligence, BWT, FTE, Preferred: 5.0 FTE");
        robot.type(KeyCode.RIGHT);
        assertThat(on.desk.scene().getFocusOwner().getAccessibleText())
                .isEqualTo("MIB Central Intelligence, Strength, FTE, Preferred: 3.0 FTE");
    }

    @Test
    void the_chart_is_heard_as_a_whole(FxRobot robot) {
        fire(robot, "chart-bwt");
        assertThat(robot.lookup("#chart").query().getAccessibleText()).isEqualTo(
                "BWT, FTE, Baseline to Preferred (Met Intelligence): Baseline 9.0 FTE; Preferred 9.0 FTE. Nothing differs.");
    }

    @Test
    void the_table_stands_in_its_place_when_asked_for(FxRobot robot) {
        fire(robot, "chart-hubs");
        fire(robot, "charts-as-table");
        assertThat(robot.lookup("#chart").query().isVisible()).isFalse();
        assertThat(robot.lookup("#chart-table").query().isVisible()).isTrue();
        assertThat(spot(robot, "CE Central East, BWT, FTE Preferred: 4.0")).isInstanceOf(Label.class);
    }

    @Test
    void it_is_saved_as_a_picture_or_a_page_and_copied_as_picture_and_table(FxRobot robot) throws IOException {
        on.chosen = Optional.of(folder.resolve("hubs.png"));
        fire(robot, "chart-hubs");
        robot.clickOn("#charts-save");
        assertThat(Files.readAllBytes(folder.resolve("hubs.png"))).startsWith(0x89, 'P', 'N', 'G');

        on.chosen = Optional.of(folder.resolve("hubs.pdf"));
        robot.clickOn("#charts-save");
        assertThat(Files.readAllBytes(folder.resolve("hubs.pdf"))).startsWith('%', 'P', 'D', 'F');

        robot.clickOn("#charts-copy");
        robot.interact(() -> {
            assertThat(Clipboard.getSystemClipboard().getString()).contains("CE Central East\t2.00\t4.00\t2.00");
            assertThat(Clipboard.getSystemClipboard().getHtml()).contains("CE Central East");
            assertThat(Clipboard.getSystemClipboard().hasImage()).isTrue();
        });
    }
}
