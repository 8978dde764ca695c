package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A planner in the history of an option with three moves, entries 2 to 4, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class HistoryJourneyTest {
    @TempDir
    static Path shared;

    private Path folder;
    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        folder = Files.createTempDirectory(shared, "desk");
        on = OnDesk.withSmallPlan(stage, folder);
        for (int post = 1; post <= 3; post++) {
            on.plan().act(new MovePosts(posts(post), hub("CE")), "");
        }
        on.desk.shell().orElseThrow().go("history");
        on.layers.dismissToast();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    private static String text(FxRobot robot, String id) {
        return ((Labeled) robot.lookup(id).query()).getText();
    }

    private int atCentralEast() {
        return on.plan().standing().plan().postsAt(hub("CE")).size();
    }

    @Test
    void a_click_goes_to_a_step_and_a_click_goes_on_again(FxRobot robot) {
        robot.clickOn("Begin with the baseline");
        assertThat(atCentralEast()).isEqualTo(2);
        assertThat(text(robot, "#toast")).startsWith("Went back 3 steps.");

        Node newest = robot.lookup(".hp-history-words").query();
        robot.clickOn(newest);
        assertThat(atCentralEast()).isEqualTo(5);
    }

    @Test
    void arrows_and_enter_go_to_a_step_and_shift_enter_branches(FxRobot robot) {
        robot.interact(() -> robot.lookup("#history-list").query().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(atCentralEast()).isEqualTo(3);

        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("Only one").push(KeyCode.ENTER);

        assertThat(on.plan().now().currentTimeline().option().words()).isEqualTo("2 Only one");
        assertThat(((ListView<?>) robot.lookup("#history-list").query()).getItems()).hasSize(2);
    }

    @Test
    void the_log_is_verified_on_the_spot(FxRobot robot) throws TimeoutException {
        robot.clickOn("#history-verify");
        OnDesk.waitUntil(() -> !text(robot, "#history-verdict").isEmpty());

        assertThat(text(robot, "#history-verdict")).isEqualTo("The log is as it was written: 4 entries. Verified at 12:00.");
    }

    @Test
    void on_opening_it_says_what_came_since(FxRobot robot) {
        Path file = folder.resolve("plan.hubplan");
        robot.interact(on.plans::close);
        try (Session other = Session.open(file, OnDesk.NOON)) {
            other.act(1, new MovePosts(posts(4), hub("CE")), "");
        }
        robot.interact(() -> on.plans.show(Session.open(file, OnDesk.NOON)));

        assertThat(text(robot, "#news-what")).isEqualTo("1 entry since you last looked, by A. Planner.");
        robot.clickOn("#news-see");
        assertThat(robot.lookup("#news").query().isVisible()).isFalse();
        assertThat(robot.lookup(".hp-new").queryAll().stream().filter(Node::isVisible)).hasSize(1);

        robot.interact(on.plans::close);
        robot.interact(() -> on.plans.show(Session.open(file, OnDesk.NOON)));
        assertThat(robot.lookup("#news").query().isVisible()).isFalse();
    }
}
