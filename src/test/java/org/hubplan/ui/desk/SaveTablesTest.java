package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.hubplan.change.RestrictHub;
import org.hubplan.change.RestrictPosts;
import org.hubplan.change.RetitlePosts;
import org.hubplan.ledger.Figure;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.drill.DrillView;
import org.hubplan.ui.drill.DrillViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The tables of the screens go into spreadsheets, and what is restricted only where the planner says so.
@ExtendWith(ApplicationExtension.class)
class SaveTablesTest {
    @TempDir
    static Path shared;

    private OnDesk on;
    private Path file;

    @Start
    void show(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory(shared, "save");
        on = OnDesk.withSmallPlan(stage, folder);
        file = folder.resolve("table.csv");
        on.chosen = Optional.of(file);
        on.plan().act(new MovePosts(posts(1, 2), hub("CE")), "");
        on.layers.dismissToast();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    private void press(FxRobot robot, String button) {
        robot.interact(() -> ((Button) on.desk.scene().lookup(button)).fire());
    }

    private List<String> saved() throws Exception {
        OnDesk.waitUntil(() -> Files.exists(file) && on.work.jobs().isEmpty());
        return Files.readAllLines(file);
    }

    private void go(FxRobot robot, String screen) {
        robot.interact(() -> on.desk.shell().orElseThrow().go(screen));
    }

    private void openPosts(FxRobot robot) {
        robot.interact(() -> DrillView.open(
                on.layers,
                DrillViewModel.of(on.plan().now(), Drill.whole(Figure.POSTS, on.plan().scopeProperty().get())),
                Optional.empty(),
                new TablesOut(on.plan(), on.around)));
    }

    @Test
    void the_comparison_is_saved_and_lines_of_restricted_units_only_where_the_planner_says_so(FxRobot robot)
            throws Exception {
        robot.interact(() -> on.plan().act(new RestrictHub(hub("CE"), true), ""));
        go(robot, "compare");
        press(robot, "#compare-save");
        assertThat(Files.exists(file)).isFalse();
        press(robot, "#posts-restricted-without");

        assertThat(saved()).anyMatch(line -> line.startsWith("BWT,9")).noneMatch(line -> line.contains("Central East"));
    }

    @Test
    void the_money_of_each_year_is_saved(FxRobot robot) throws Exception {
        go(robot, "money");
        press(robot, "#money-save");

        assertThat(saved().getFirst()).contains("2018/19").endsWith("Marking");
    }

    @Test
    void what_was_saved_is_opened_from_its_toast_or_shown_in_its_folder(FxRobot robot) throws Exception {
        go(robot, "money");
        press(robot, "#money-save");
        saved();
        press(robot, "#toast-way");
        press(robot, "#money-save");
        OnDesk.waitUntil(() -> on.desk.scene().lookup("#toast-way-more") != null);
        press(robot, "#toast-way-more");

        assertThat(on.opened).containsExactly(file, file.getParent());
    }

    @Test
    void a_file_deleted_since_it_was_saved_is_said_to_be_gone(FxRobot robot) throws Exception {
        go(robot, "money");
        press(robot, "#money-save");
        saved();
        Files.delete(file);
        press(robot, "#toast-way");

        assertThat(on.opened).isEmpty();
        assertThat(((Label) on.desk.scene().lookup("#toast")).getText()).isEqualTo(file + " is there no longer. Save it again.");
    }

    @Test
    void flows_between_hubs_are_saved(FxRobot robot) throws Exception {
        robot.interact(() -> on.desk.actions().get("board.flows.list").run());
        press(robot, "#flows-save");

        assertThat(saved()).containsExactly("From,To,Posts,People,Vacant,Marking", "MIB,CE,2,2,0,OFFICIAL");
    }

    @Test
    void posts_behind_a_figure_are_saved_with_no_formula(FxRobot robot) throws Exception {
        robot.interact(() -> on.plan().act(new RetitlePosts(posts(5), "=HYPERLINK(A1)"), ""));
        openPosts(robot);
        press(robot, "#drill-save");

        assertThat(saved()).hasSize(10).anyMatch(line -> line.contains("'=HYPERLINK(A1)"));
    }

    @Test
    void restricted_posts_behind_a_figure_are_left_out_with_every_number_unless_the_planner_says_so(FxRobot robot)
            throws Exception {
        robot.interact(() -> on.plan().act(new RestrictPosts(posts(7), true), ""));
        openPosts(robot);
        press(robot, "#drill-save");
        assertThat(Files.exists(file)).isFalse();
        press(robot, "#posts-restricted-without");

        List<String> lines = saved();
        assertThat(lines.getFirst()).contains("Title", "Grade", "Marking").doesNotContain("Number");
        assertThat(lines).hasSize(9).noneMatch(line -> line.contains("Tasking"));
    }
}
