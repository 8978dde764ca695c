package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.ui.board.BoardOnScreen.words;

import java.nio.file.Path;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.AddHub;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is done from menus and their forms. MIB, opened, has 3 DC, one of them vacant, and a Band E.
@ExtendWith(ApplicationExtension.class)
class BoardMenusTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;

    @Start
    void show(Stage stage) {
        board = new BoardOnScreen(
                stage,
                plan().at("MIB")
                        .filled(2, DC, "Research")
                        .vacant(1, DC, "Research")
                        .filled(1, BAND_E, "Analysis")
                        .build(),
                folder);
        board.open("MIB");
    }

    @Test
    void a_hub_is_added_to_the_lowest_lane_in_a_form_that_stays_whole_as_it_says_what_is_wrong(FxRobot robot) {
        robot.interact(() -> ((Button) board.node("#add-hub-sc")).fire());
        robot.write("MIB");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(board.node("#form"))).contains("Give it a name.");
        double foot = board.node("#form").localToScene(board.node("#form").getLayoutBounds()).getMaxY();
        assertThat(foot).isLessThanOrEqualTo(board.node("#form").getScene().getHeight());
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void part_of_a_stack_is_moved_by_clicks_alone(FxRobot robot) {
        robot.clickOn(board.cell("Research", DC));
        robot.clickOn("#hand-count-fewer");
        robot.clickOn("#move-to");
        robot.clickOn(robot.from(board.node("#move-to-hubs")).lookup("Central East").<Node>query());
        assertThat(words(board.tile("CE"))).contains("→2");
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 2");
        assertThat(board.changes()).as("nothing is done yet").isZero();
        robot.clickOn("#move-to-move");

        assertThat(board.postsAt("CE")).isEqualTo(2);
        assertThat(board.postsAt("MIB")).isEqualTo(2);
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 2");
        assertThat(board.layers.isCovered()).isFalse();
    }

    @Test
    void a_hub_is_added_to_its_lane_renamed_and_closed(FxRobot robot) {
        robot.clickOn("#add-hub-central");
        robot.clickOn("#form-code").write("dck");
        robot.clickOn("#form-name").write("Docks");
        robot.type(KeyCode.ENTER);
        assertThat(words(board.tile("DCK"))).startsWith("DCK | Docks | = | 0 | FTE here");

        menuOf(robot, "DCK", "Rename…");
        robot.interact(() -> board.node("#form-name").requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Royal Docks").type(KeyCode.ENTER);
        assertThat(hubNamed("DCK").name()).isEqualTo("Royal Docks");

        menuOf(robot, "DCK", "Close hub");
        assertThat(hubNamed("DCK").closed()).isTrue();
        assertThat(words(board.tile("DCK"))).startsWith("DCK | Royal Docks (closed)");
    }

    @Test
    void posts_are_added_with_their_figures_in_sight_before(FxRobot robot) {
        robot.clickOn("#hub-menu");
        robot.clickOn("Add posts here…");
        robot.clickOn("#form-function").write("Research");
        assertThat(words(board.tile("MIB"))).contains("→5");
        robot.clickOn("#form-confirm");

        assertThat(board.postsAt("MIB")).isEqualTo(5);
        assertThat(board.plan.standing().growth(Scope.EVERYTHING)).isEqualTo(new Growth(61_175_00, 0));
    }

    @Test
    void a_filled_post_removed_leaves_its_person_in_the_tray_who_then_fills_a_vacancy(FxRobot robot) {
        robot.clickOn(board.cell("Research", DC));
        robot.clickOn("#hand-count-fewer").clickOn("#hand-count-fewer");
        robot.clickOn("#posts-menu");
        robot.clickOn("Remove…");
        robot.clickOn("#form-confirm");
        assertThat(words(board.tile("unplaced"))).startsWith("Unplaced · 0 posts, 1 person");

        robot.clickOn("#hand-vacant-first");
        robot.clickOn("#posts-menu");
        robot.clickOn("Fill…");
        robot.clickOn("#form-confirm");
        assertThat(words(board.tile("unplaced"))).startsWith("Unplaced · 0 posts, 0 people");
        assertThat(board.model.tile(hub("MIB")).tile().now().line().vacantPosts()).isZero();
    }

    @Test
    void vacated_posts_stay_and_their_people_wait_in_the_tray(FxRobot robot) {
        robot.clickOn(board.cell("Research", DC));
        robot.clickOn("#posts-menu");
        robot.clickOn("Vacate…");
        robot.clickOn("#form-confirm");

        assertThat(board.model.tile(hub("MIB")).tile().now().line().vacantPosts()).isEqualTo(3);
        assertThat(words(board.tile("unplaced"))).startsWith("Unplaced · 0 posts, 2 people");
    }

    @Test
    void spread_by_weight_keeps_its_buttons_in_the_window_and_scrolls_its_hubs(FxRobot robot) {
        robot.clickOn(board.cell("Research", DC));
        robot.clickOn("#spread");
        robot.clickOn("#spread-by-weight");

        Node confirm = board.node("#spread-confirm");
        assertThat(confirm.localToScene(confirm.getLayoutBounds()).getMaxY()).isLessThan(confirm.getScene().getHeight());
        assertThat(confirm.getBoundsInLocal().getHeight()).as("whole").isGreaterThan(20);
    }

    @Test
    void what_is_in_hand_is_let_go_by_a_press(FxRobot robot) {
        robot.clickOn(board.cell("Research", DC));
        robot.clickOn("#hand-clear");

        assertThat(board.model.hand().loadProperty().get()).isEmpty();
    }

    @Test
    void nothing_is_offered_for_what_is_in_hand_while_the_baseline_is_shown_and_it_says_why(FxRobot robot) {
        robot.clickOn(board.cell("Research", DC));
        robot.interact(() -> board.plan.flip(true));
        assertThat(board.node("#move-to").isDisabled()).isTrue();
        assertThat(board.node("#spread").isDisabled()).isTrue();
        assertThat(words(board.node("#hand"))).contains("The baseline is shown");
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        assertThat(board.layers.isCovered()).isFalse();

        robot.interact(() -> board.plan.flip(false));
        assertThat(board.node("#move-to").isDisabled()).isFalse();
        assertThat(board.node("#hand-why-not").isVisible()).isFalse();
    }

    @Test
    void a_hub_in_the_list_of_move_to_has_its_figures_whole_whatever_its_name(FxRobot robot) {
        String name = "A hub of which the name is longer than any list has room for beside its figures";
        robot.interact(() -> board.plan.act(new AddHub(Hub.open("A1", name, HubKind.CENTRAL)), ""));
        robot.clickOn(board.cell("Research", DC));
        robot.clickOn("#move-to");

        assertThat(words(board.node("#move-to-hubs"))).contains("0 FTE · 0 vacant");
        assertThat(board.node("#move-to-hubs").lookupAll(".scroll-bar"))
                .filteredOn(bar -> ((ScrollBar) bar).getOrientation() == Orientation.HORIZONTAL)
                .noneMatch(Node::isVisible);
    }

    @Test
    void the_menu_of_a_tile_says_how_a_hub_is_opened_beside_another(FxRobot robot) {
        robot.interact(() -> board.tile("CE").requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F10);

        assertThat(words(board.layers)).contains("Open beside | Ctrl+click, Ctrl+Enter");
        assertThat(words(board.node("#hand"))).contains("Ctrl+click a tile to open its hub beside this one");
    }

    @Test
    void the_rows_behind_a_tiles_figures_are_in_its_menu_too(FxRobot robot) {
        menuOf(robot, "MIB", "Rows behind cost");

        assertThat(board.followed).containsExactly(Figure.BWT_COST);
    }

    private void menuOf(FxRobot robot, String code, String item) {
        robot.interact(() -> board.tile(code).requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        robot.clickOn(item);
    }

    private Hub hubNamed(String code) {
        return board.plan.standing().plan().hub(hub(code)).orElseThrow();
    }
}
