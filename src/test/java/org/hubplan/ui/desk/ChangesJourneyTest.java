package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Reply;
import org.hubplan.model.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A planner at the changes, for a board and with the commands' replies.
@ExtendWith(ApplicationExtension.class)
class ChangesJourneyTest {
    @TempDir
    static Path shared;

    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "desk"));
        on.plan().act(new MovePosts(posts(1), hub("CE")), "nearer to the boroughs");
        on.plan().act(new MovePosts(posts(2), hub("NW")), "to lead");
        on.desk.shell().orElseThrow().go("changes");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void a_reply_is_recorded_for_the_change_chosen_and_counted(FxRobot robot) throws TimeoutException {
        until(() -> cells(robot, "#changes-list", 3).equals(List.of("Not asked yet", "Not asked yet")));
        robot.interact(() -> table(robot, "#changes-list").getSelectionModel().select(1));

        for (String command : List.of("Central East BCU", "Met Intelligence")) {
            robot.clickOn("#changes-reply");
            robot.interact(() -> robot.lookup("#reply-command").<Command>queryComboBox().setValue(new Command(command)));
            robot.clickOn("#reply-who").write("Commander");
            robot.type(KeyCode.ENTER);
            until(() -> !on.layers.isCovered());
        }

        until(() -> cells(robot, "#changes-list", 3).equals(List.of("Not asked yet", "Agreed")));
        assertThat(robot.lookup("#changes-summary").queryAs(Labeled.class).getText()).isEqualTo("2 changes · 1 of 2 agreed");
        assertThat(on.plan().now().remarks().replies().of(2, new Command("Central East BCU")).who())
                .isEqualTo("Commander");
        assertThat(on.plan().now().remarks().replies().of(3, Command.MET_INTELLIGENCE)).isEqualTo(Reply.DRAFT);
    }

    @Test
    void from_a_change_to_what_it_touched_and_on_to_the_posts(FxRobot robot) throws TimeoutException {
        robot.interact(() -> table(robot, "#changes-list").getSelectionModel().select(1));
        robot.clickOn("#changes-where");

        until(() -> cells(robot, "#net-lines", 0).equals(List.of("MIB Central Intelligence", "CE Central East")));
        assertThat(robot.lookup("#net-sum").queryAs(Labeled.class).getText())
                .isEqualTo("Net of these lines: posts −1, BWT −1, strength −1");
        robot.interact(() -> table(robot, "#net-lines").getSelectionModel().select(1));
        robot.clickOn("#net-posts");
        assertThat(table(robot, "#drill-posts").getItems()).hasSize(1);
        robot.type(KeyCode.ESCAPE);

        robot.clickOn("#changes-only");
        until(() -> table(robot, "#net-lines").getItems().size() == 3);
        robot.clickOn("#changes-filter").write("lead");
        until(() -> table(robot, "#net-lines").getItems().size() == 2);
    }

    @Test
    void what_was_taken_back_is_folded_away_until_asked_for(FxRobot robot) {
        robot.interact(() -> {
            assertThat(undone(robot).isVisible()).isFalse();
            for (int wanted = 5; wanted >= 4; wanted--) {
                int to = wanted;
                on.plan().actInstead(_ -> new MovePosts(posts(to), hub("NW")), "to lead");
            }
        });
        assertThat(table(robot, "#changes-list").getItems()).as("three tries of one change read as one").hasSize(2);
        assertThat(undone(robot).getText()).isEqualTo("2 undone");

        robot.clickOn("#changes-undone");
        assertThat(table(robot, "#changes-list").getItems()).hasSize(4);
        robot.clickOn("#changes-undone");
        assertThat(table(robot, "#changes-list").getItems()).hasSize(2);
    }

    private static Labeled undone(FxRobot robot) {
        return robot.lookup("#changes-undone").queryAs(Labeled.class);
    }

    private static void until(java.util.concurrent.Callable<Boolean> so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(id).queryTableView();
    }

    private static List<String> cells(FxRobot robot, String id, int column) {
        TableView<?> table = table(robot, id);
        return java.util.stream.IntStream.range(0, table.getItems().size())
                .mapToObj(row -> String.valueOf(table.getColumns().get(column).getCellData(row)))
                .toList();
    }
}
