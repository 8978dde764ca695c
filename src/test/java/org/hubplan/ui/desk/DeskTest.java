package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Plan;
import org.hubplan.session.Session;
import org.hubplan.ui.changes.ChangeRow;
import org.hubplan.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A planner at the window, by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class DeskTest {
    @TempDir
    static Path shared;

    private Path folder;
    private OnDesk on;

    @Start
    void show(Stage stage) throws IOException {
        folder = Files.createTempDirectory(shared, "desk");
        on = OnDesk.withSmallPlan(stage, folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void ctrl_z_takes_back_what_was_done_and_a_toast_names_it(FxRobot robot) {
        Plan before = on.plan().standing().plan();
        robot.interact(() -> on.plan().act(new MovePosts(posts(1, 2), hub("CE")), ""));
        assertThat(text(robot, "#toast")).isEqualTo("Move 2 DC from Central Intelligence to Central East");

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(on.plan().standing().plan()).isEqualTo(before);
        assertThat(text(robot, "#toast")).isEqualTo("Undo: Move 2 DC from Central Intelligence to Central East");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(on.plan().standing().plan().postsAt(hub("CE"))).hasSize(4);
    }

    @Test
    void the_toast_takes_it_back_too(FxRobot robot) {
        robot.interact(() -> on.plan().act(new MovePosts(posts(1), hub("CE")), ""));

        robot.clickOn("#toast-way");

        assertThat(on.plan().standing().plan().postsAt(hub("CE"))).hasSize(2);
    }

    @Test
    void the_undo_button_says_what_it_would_take_back(FxRobot robot) {
        assertThat(robot.lookup("#edit-undo").queryButton().isDisabled()).isTrue();

        robot.interact(() -> on.plan().act(new MovePosts(posts(1), hub("CE")), ""));

        assertThat(robot.lookup("#edit-undo").queryButton().isDisabled()).isFalse();
        assertThat(robot.lookup("#edit-undo").queryButton().getTooltip().getText())
                .isEqualTo("Undo: move 1 DC from Central Intelligence to Central East  Ctrl+Z");
    }

    @Test
    void ctrl_k_finds_an_action_by_part_of_its_name_and_does_it(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("settin");
        robot.type(KeyCode.ENTER);

        assertThat(on.desk.shell().orElseThrow().screenProperty().get()).isEqualTo("settings");
        assertThat(on.layers.isCovered()).isFalse();
    }

    @Test
    void going_to_a_screen_by_key_puts_the_keyboard_on_what_it_is_there_for(FxRobot robot) {
        robot.interact(() -> robot.lookup("#search").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(focused()).isEqualTo("posts-table");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(on.desk.scene().getFocusOwner())
                .isSameAs(on.desk.board().orElseThrow().tile(hub("MIB")).orElseThrow());
    }

    @Test
    void f6_goes_round_the_parts_of_the_window_and_shift_f6_back(FxRobot robot) {
        robot.interact(() -> robot.lookup("#search").query().requestFocus());
        Node tile = on.desk.board().orElseThrow().tile(hub("MIB")).orElseThrow();
        robot.push(KeyCode.F6).push(KeyCode.F6);
        assertThat(focused()).isEqualTo("rail-board");
        robot.push(KeyCode.F6).push(KeyCode.F6);
        assertThat(on.desk.scene().getFocusOwner()).isSameAs(tile);
        robot.push(KeyCode.F6);
        assertThat(focused()).isEqualTo("status-messages");
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(on.desk.scene().getFocusOwner()).isSameAs(tile);
    }

    private String focused() {
        return on.desk.scene().getFocusOwner().getId();
    }

    @Test
    void a_preview_shows_the_figures_as_they_would_be_and_says_so(FxRobot robot) {
        assertThat(robot.lookup(".hp-would-be").query().isVisible()).isFalse();

        robot.interact(() -> on.plan().tryOut(new MovePosts(posts(1, 5), hub("CE"))));
        assertThat(figure(robot, "ribbon-moved")).containsExactly("Posts moved", "2", "now 0");
        assertThat(robot.lookup(".hp-would-be").query().isVisible()).isTrue();

        robot.interact(() -> on.plan().stopTrying());
        assertThat(figure(robot, "ribbon-moved")).containsExactly("Posts moved", "0", "0 people · 0 vacant");
        assertThat(robot.lookup(".hp-would-be").query().isVisible()).isFalse();
    }

    @Test
    void a_figure_opens_the_posts_behind_it_and_their_sum_is_the_figure(FxRobot robot) {
        assertThat(figure(robot, "ribbon-vacancies")).startsWith("=", "Vacancies", "2", "FTE");

        robot.clickOn("#ribbon-vacancies");

        TableView<?> behind = robot.lookup("#drill-posts").queryTableView();
        assertThat(behind.getItems()).hasSize(2);
        assertThat(text(robot, "#drill-sum")).isEqualTo("2 FTE");
        robot.type(KeyCode.ESCAPE);
        assertThat(on.layers.isCovered()).isFalse();
        assertThat(robot.lookup("#ribbon-vacancies").queryButton().isFocused()).isTrue();
    }

    @Test
    void the_scope_switch_counts_everything_in_the_plan(FxRobot robot) {
        robot.clickOn("#scope-everything");

        assertThat(on.plan().scopeProperty().get()).isEqualTo(Scope.EVERYTHING);
    }

    @Test
    void the_baseline_is_chosen_from_the_options_and_takes_no_change(FxRobot robot) {
        robot.clickOn("#option");
        robot.clickOn("0 Baseline");
        assertThat(on.plan().now().current()).isZero();

        robot.interact(() -> on.plan().act(new MovePosts(posts(1), hub("CE")), ""));

        assertThat(text(robot, "#toast")).startsWith("The baseline is changed only by imports.");
    }

    @Test
    void settings_are_kept_on_disk_as_they_are_typed(FxRobot robot) {
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-name").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Met Intelligence 2019").type(KeyCode.ENTER);
        robot.clickOn("#settings-author").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("B. Planner").type(KeyCode.TAB);
        robot.interact(() -> on.plans.close());

        try (Session again = Session.open(folder.resolve("plan.hubplan"), OnDesk.NOON)) {
            assertThat(again.now().settings().name()).isEqualTo("Met Intelligence 2019");
            assertThat(again.now().settings().author()).isEqualTo("B. Planner");
        }
    }

    @Test
    void a_plan_without_a_name_is_refused_in_plain_words(FxRobot robot) {
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-name").push(KeyCode.CONTROL, KeyCode.A).type(KeyCode.DELETE, KeyCode.ENTER);

        assertThat(text(robot, "#settings-trouble")).isEqualTo("A plan needs a name.");
        assertThat(on.plan().now().settings().name()).isEqualTo("Met Intelligence 2018");
    }

    @Test
    void dark_is_worn_at_once_and_remembered(FxRobot robot) {
        robot.clickOn("#rail-settings");
        robot.clickOn("#theme-dark");

        assertThat(on.theme.isDark()).isTrue();
        assertThat(on.desk.scene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("hubplan-dark.css"));
        assertThat(on.memory.now().theme()).isEqualTo("dark");

        robot.interact(() -> on.theme.choiceProperty().set(Theme.Choice.LIGHT));
        assertThat(on.desk.scene().getStylesheets()).noneMatch(sheet -> sheet.endsWith("hubplan-dark.css"));
    }

    @Test
    void a_change_taken_back_stays_listed_as_undone(FxRobot robot) {
        robot.interact(() -> {
            on.plan().act(new MovePosts(posts(1), hub("CE")), "nearer");
            on.plan().act(new MovePosts(posts(2), hub("NA")), "");
            on.plan().undo();
        });
        robot.clickOn("#rail-changes").clickOn("#changes-undone");

        TableView<ChangeRow> list = robot.lookup("#changes-list").queryTableView();
        assertThat(list.getItems())
                .extracting(ChangeRow::words, ChangeRow::reason, ChangeRow::undone)
                .containsExactly(
                        tuple("Move 1 DC from Central Intelligence to North Area", "", true),
                        tuple("Move 1 DC from Central Intelligence to Central East", "nearer", false));
        assertThat(text(robot, "#changes-summary")).startsWith("1 change");
    }

    @Test
    void a_plan_without_changes_leads_to_the_board(FxRobot robot) {
        robot.clickOn("#rail-changes").clickOn("#changes-to-board");

        assertThat(on.desk.shell().orElseThrow().screenProperty().get()).isEqualTo("board");
    }

    @Test
    void screens_are_reached_by_ctrl_and_their_number_on_the_rail(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(on.desk.shell().orElseThrow().screenProperty().get()).isEqualTo("posts");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(on.desk.shell().orElseThrow().screenProperty().get()).isEqualTo("board");
    }

    @Test
    void the_status_line_tells_what_is_saved(FxRobot robot) {
        robot.interact(() -> on.plan().act(new MovePosts(posts(1), hub("CE")), ""));

        assertThat(text(robot, "#status-saved")).isEqualTo("All changes saved 12:00");
        assertThat(text(robot, "#status-changes")).isEqualTo("1 change in this option");
    }

    @Test
    void a_copy_is_written_where_the_planner_says(FxRobot robot) throws TimeoutException {
        on.chosen = Optional.of(folder.resolve("copy.hubplan"));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);

        OnDesk.waitUntil(() -> robot.lookup("#toast").tryQuery().isPresent());
        try (Session copy = Session.open(folder.resolve("copy.hubplan"), OnDesk.NOON)) {
            assertThat(copy.now().baseline().plan()).isEqualTo(OnDesk.smallPlan());
        }
        assertThat(on.plan().session().path().getFileName()).hasToString("plan.hubplan");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private static List<String> figure(FxRobot robot, String id) {
        return robot.from(robot.lookup("#" + id).<Node>query())
                .lookup(".label")
                .<Label>queryAll().stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
    }
}
