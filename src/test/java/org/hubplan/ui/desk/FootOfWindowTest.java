package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.session.Lens;
import org.hubplan.store.PlanFileRefused;
import org.hubplan.ui.kit.Message;
import org.hubplan.ui.work.Leaving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the foot of the window tells: what is saved, work in the background, and messages.
@ExtendWith(ApplicationExtension.class)
class FootOfWindowTest {
    @TempDir
    static Path shared;

    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        on = OnDesk.withSmallPlan(stage, Files.createTempDirectory(shared, "desk"));
    }

    @AfterEach
    void close(FxRobot robot) {
        mayEnd.countDown();
        robot.interact(on::close);
    }

    @Test
    void a_plan_whose_file_takes_nothing_more_says_so_and_opens_again(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            on.plan().session().close();
            on.plan().act(new MovePosts(posts(1), hub("CE")), "");
        });
        assertThat(text(robot, "#status-saved")).isEqualTo("Not saved. Saved up to 12:00");
        assertThat(text(robot, "#toast")).startsWith("The plan plan.hubplan is no longer open. Open it again.");

        robot.clickOn("#toast-way");
        OnDesk.waitUntil(() -> on.plans.openProperty().get().isPresent());
        robot.interact(() -> on.plan().act(new MovePosts(posts(1), hub("CE")), ""));

        assertThat(text(robot, "#status-saved")).isEqualTo("All changes saved 12:00");
    }

    @Test
    void undo_says_where_it_reaches_what_was_done_before_the_plan_was_opened(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            on.plan().act(new MovePosts(posts(1, 2), hub("CE")), "");
            on.plans.reopen();
        });
        OnDesk.waitUntil(() -> on.plans.openProperty().get().isPresent());
        robot.interact(() -> on.plan().act(new MovePosts(posts(5), hub("CE")), ""));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(robot, "#toast")).isEqualTo("Undo: Move 1 DC from Central Intelligence to Central East");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(robot, "#toast"))
                .isEqualTo("Undo: Move 2 DC from Central Intelligence to Central East. "
                        + "This was done before you opened the plan.");

        robot.clickOn("#toast-way");
        assertThat(on.plan().standing().plan().postsAt(hub("CE"))).hasSize(4);
    }

    @Test
    void a_lens_is_told_as_long_as_it_is_on(FxRobot robot) {
        assertThat(robot.lookup("#status-through").query().isVisible()).isFalse();

        robot.interact(() -> on.plan().lookThrough(Lens.agreed()));
        assertThat(text(robot, "#status-through")).isEqualTo("Only agreed changes");

        robot.interact(() -> on.plan().lookThrough(Lens.ALL));
        assertThat(robot.lookup("#status-through").query().isVisible()).isFalse();
    }

    @Test
    void the_foremost_job_is_named_with_how_many_wait_and_the_list_shows_each(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            hold("Reading posts.xlsx");
            hold("Setting the staffing plan");
        });
        assertThat(text(robot, "#work-now")).isEqualTo("Reading posts.xlsx · 1 more waiting");

        robot.push(KeyCode.CONTROL, KeyCode.J);
        assertThat(words(robot, "#work-list")).contains("Reading posts.xlsx", "Setting the staffing plan", "waiting");
        mayEnd.countDown();
        OnDesk.waitUntil(() -> on.work.jobs().isEmpty());

        assertThat(words(robot, "#work-list")).contains("Reading posts.xlsx").anyMatch(line -> line.startsWith("done"));
    }

    @Test
    void a_failure_nobody_was_told_of_stays_until_the_list_is_opened(FxRobot robot) throws TimeoutException {
        robot.interact(() -> on.work.start("Reading posts.xlsx", _ -> {
            throw new PlanFileRefused("It is open elsewhere. Close it there first.");
        }, _ -> {}, _ -> {}));
        OnDesk.waitUntil(() -> on.work.jobs().isEmpty());
        assertThat(text(robot, "#work-failed")).isEqualTo("1 job has failed");

        robot.clickOn("#work-failed");

        assertThat(words(robot, "#work-list")).contains("It is open elsewhere. Close it there first.");
        assertThat(robot.lookup("#work-failed").tryQuery()).isEmpty();
    }

    @Test
    void a_failure_that_comes_while_the_list_is_open_is_listed_and_counts_as_seen(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.J);
        robot.interact(() -> on.work.start("Reading posts.xlsx", _ -> {
            throw new PlanFileRefused("It is open elsewhere. Close it there first.");
        }, _ -> {}, _ -> {}));
        OnDesk.waitUntil(() -> on.work.jobs().isEmpty());

        assertThat(words(robot, "#work-list")).contains("It is open elsewhere. Close it there first.");
        assertThat(robot.lookup("#work-failed").tryQuery()).isEmpty();
    }

    @Test
    void the_window_asks_before_it_closes_on_work_and_closes_when_that_is_done(FxRobot robot) throws TimeoutException {
        AtomicInteger left = new AtomicInteger();
        Leaving leaving = new Leaving(on.layers, on.work, left::incrementAndGet);
        robot.interact(() -> {
            hold("Setting the staffing plan");
            leaving.ask();
        });
        assertThat(left).hasValue(0);

        robot.clickOn("#leave-wait");
        assertThat(left).hasValue(0);
        mayEnd.countDown();

        OnDesk.waitUntil(() -> left.get() == 1);
    }

    @Test
    void with_nothing_under_way_the_window_closes_unasked(FxRobot robot) {
        AtomicInteger left = new AtomicInteger();

        robot.interact(() -> new Leaving(on.layers, on.work, left::incrementAndGet).ask());

        assertThat(left).hasValue(1);
        assertThat(on.layers.isCovered()).isFalse();
    }

    @Test
    void messages_in_a_row_are_all_kept_and_a_trouble_pushed_aside_is_counted(FxRobot robot) {
        robot.interact(() -> {
            on.toasts.trouble("The disk is full.");
            on.plan().act(new MovePosts(posts(1), hub("CE")), "");
        });
        assertThat(text(robot, "#status-messages")).isEqualTo("1 message not read");
        assertThat(on.layers.lastSaid()).isEqualTo("Move 1 DC from Central Intelligence to Central East");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);

        ListView<Message> list = robot.lookup("#messages-list").queryListView();
        assertThat(list.getItems())
                .extracting(Message::words)
                .containsExactly("Move 1 DC from Central Intelligence to Central East", "The disk is full.");
        assertThat(text(robot, "#status-messages")).isEmpty();
    }

    @Test
    void a_toast_of_one_line_lies_over_the_status_line_alone(FxRobot robot) {
        robot.interact(() -> on.plan().act(new MovePosts(posts(1), hub("CE")), ""));

        Node toast = robot.lookup(".hp-toast").query();
        Node screen = robot.lookup("#screen").query();
        assertThat(toast.localToScene(toast.getLayoutBounds()).getMinY())
                .isGreaterThanOrEqualTo(screen.localToScene(screen.getLayoutBounds()).getMaxY());
    }

    private void hold(String words) {
        on.work.start(words, _ -> {
            mayEnd.await();
            return words;
        }, _ -> {}, _ -> {});
    }

    private static List<String> words(FxRobot robot, String id) {
        return robot.from(robot.lookup(id).<Node>query()).lookup(".label").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }
}
