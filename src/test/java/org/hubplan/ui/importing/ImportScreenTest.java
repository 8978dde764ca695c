package org.hubplan.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.fixture.NoPrinters;
import org.hubplan.model.Post;
import org.hubplan.session.DataFolder;
import org.hubplan.session.Mappings;
import org.hubplan.session.Memory;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Theme;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.shell.Surroundings;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A planner imports workbooks in the window, by mouse and keyboard; the files are chosen by the test.
@ExtendWith(ApplicationExtension.class)
class ImportScreenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir
    Path folder;

    private final Deque<Path> chosen = new ArrayDeque<>();
    private final Work work = new Work();
    private Theme theme;
    private PlansViewModel plans;
    private Desk desk;

    @Start
    void show(Stage stage) {
        Clock clock = Clock.fixed(Instant.parse("2018-12-03T09:00:00Z"), LONDON);
        Layers layers = new Layers();
        theme = new Theme();
        Surroundings around = new Surroundings(layers, new Toasts(layers), work, theme, new Chosen(), new NoPrinters(), clock);
        Memory memory = new Memory(new DataFolder(folder.resolve("own")).remembered());
        plans = new PlansViewModel(new DataFolder(folder.resolve("own")), memory, work, clock);
        desk = new Desk(around, plans, memory, new Imports(around, plans, new Mappings(folder.resolve("own/mappings"))));
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        stage.setScene(desk.scene());
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(plans::close);
        work.close();
    }

    @Test
    void a_workbook_is_looked_at_and_then_stands_on_the_board(FxRobot robot) throws Exception {
        bring(robot, Workbooks.november(folder));
        assertThat(words(robot, "#import-accepted", "#import-held", "#import-ignored", "#import-rows"))
                .containsExactly("3", "3", "2", "8");
        assertThat(held(robot)).extracting(HeldRow::row, HeldRow::reason).containsExactly(
                tuple(6, "unknown rank or band"), tuple(7, "unknown hub"), tuple(8, "unknown hub"));

        robot.clickOn("#import-confirm");
        waitUntil(() -> plans.openProperty().get().isPresent() && !desk.actions().all().isEmpty());

        PlanModel plan = plans.openProperty().get().orElseThrow();
        assertThat(plan.standing().plan().posts().map(Post::number)).containsExactlyInAnyOrder("P1", "P2", "P3");
        waitUntil(() -> robot.lookup("#toast").tryQuery().isPresent());
        assertThat(words(robot, "#toast")).containsExactly("november.xlsx is in “november”: 3 accepted, 3 held");
        robot.clickOn("#toast-way");
        assertThat(words(robot, "#import-words")).containsExactly("It is in “november”.");
    }

    @Test
    void a_hub_the_plan_has_not_is_added_by_keyboard(FxRobot robot) throws Exception {
        bring(robot, Workbooks.november(folder));
        TableView<?> rows = robot.lookup("#import-held-rows").queryTableView();
        robot.interact(() -> {
            rows.requestFocus();
            rows.getSelectionModel().select(1);
        });

        robot.type(KeyCode.ENTER);
        waitUntil(() -> robot.lookup("#import-hub-name").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        waitUntil(() -> words(robot, "#import-held").equals(List.of("1")));

        assertThat(words(robot, "#import-accepted", "#import-confirm")).containsExactly("5", "Import 5 posts");
    }

    @Test
    void of_the_next_month_some_is_taken_by_keyboard_and_nothing_goes_unasked(FxRobot robot) throws Exception {
        bring(robot, Workbooks.november(folder));
        robot.clickOn("#import-confirm");
        waitUntil(() -> plans.openProperty().get().isPresent() && robot.lookup("#import").tryQuery().isEmpty());
        bring(robot, Workbooks.december(folder));
        assertThat(words(robot, "#difference-summary", "#import-confirm")).containsExactly("3 of 4 taken", "Import 3 posts");
        TableView<?> posts = robot.lookup("#difference-posts").queryTableView();

        robot.interact(() -> {
            posts.requestFocus();
            posts.getSelectionModel().clearAndSelect(0);
        });
        robot.type(KeyCode.SPACE);
        robot.clickOn("#difference-gone").clickOn("#difference-all");

        assertThat(words(robot, "#difference-summary", "#import-confirm"))
                .containsExactly("3 of 4 taken", "Import 2 posts, take 1 out");
        robot.clickOn("#import-confirm");
        waitUntil(() -> robot.lookup("#import").tryQuery().isEmpty());
        PlanModel plan = plans.openProperty().get().orElseThrow();
        assertThat(plan.baseline().plan().posts().map(post -> post.number() + (post.isVacant() ? " vacant" : "")))
                .containsExactlyInAnyOrder("P1", "P2 vacant", "P7");
        assertThat(plan.now().timeline(0).history().done()).hasSize(1);
    }

    @Test
    void a_held_row_is_put_right_where_it_stands(FxRobot robot) throws Exception {
        bring(robot, Workbooks.november(folder));
        robot.clickOn("#import-confirm");
        waitUntil(() -> robot.lookup("#toast-way").tryQuery().isPresent());
        robot.clickOn("#toast-way");
        waitUntil(() -> robot.lookup("#import-to-held").tryQuery().isPresent());
        robot.clickOn("#import-to-held");
        waitUntil(() -> robot.lookup("#held-6-2").tryQuery().isPresent());

        robot.doubleClickOn("#held-6-2").write("DC").type(KeyCode.ENTER);
        waitUntil(() -> robot.lookup("#held-6-2").tryQuery().isEmpty());

        assertThat(words(robot, "#held-words")).containsExactly("1 row is in the plan now.");
        PlanModel plan = plans.openProperty().get().orElseThrow();
        assertThat(plan.baseline().plan().postNumbered("P4")).isPresent();
        robot.clickOn("#held-take-back");
        assertThat(plan.baseline().plan().postNumbered("P4")).isEmpty();
    }

    @Test
    void escape_leaves_everything_as_it_was(FxRobot robot) throws Exception {
        bring(robot, Workbooks.november(folder));

        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#import").tryQuery()).isEmpty();
        assertThat(plans.openProperty().get()).isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**.hubplan");
    }

    @Test
    void a_file_that_is_no_workbook_is_told_plainly(FxRobot robot) throws Exception {
        choose(robot, Files.writeString(folder.resolve("empty.xlsx"), ""));
        waitUntil(() -> robot.lookup("#import-trouble").tryQuery().isPresent());

        assertThat(words(robot, "#import-trouble"))
                .containsExactly("empty.xlsx is empty (0 bytes): ask for a fresh copy.");
    }

    private void bring(FxRobot robot, Path file) throws Exception {
        choose(robot, file);
        waitUntil(() -> robot.lookup("#import-confirm").tryQuery().isPresent());
    }

    private void choose(FxRobot robot, Path file) {
        chosen.add(file);
        robot.interact(() -> desk.actions().get("plan.import").run());
    }

    private static List<String> words(FxRobot robot, String... ids) {
        return Stream.of(ids).map(id -> robot.lookup(id).queryLabeled().getText()).toList();
    }

    private static List<HeldRow> held(FxRobot robot) {
        return robot.lookup("#import-held-rows").<HeldRow>queryTableView().getItems();
    }

    private static void waitUntil(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, Kind kind) {
            return Optional.ofNullable(chosen.poll());
        }

        @Override
        public Optional<Path> toSave(String title, String suggested, Kind kind) {
            return Optional.ofNullable(chosen.poll());
        }
    }
}
