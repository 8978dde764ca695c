package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.ui.board.BoardOnScreen.words;

import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Everything a drag does, by keyboard alone. MIB has a DI and 5 DC in Open Source and 2 Band E in Analysis.
@ExtendWith(ApplicationExtension.class)
class BoardKeyboardTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;

    @Start
    void show(Stage stage) {
        board = new BoardOnScreen(
                stage,
                plan().at("MIB")
                        .filled(1, DI, "Open Source")
                        .filled(5, DC, "Open Source")
                        .filled(2, BAND_E, "Analysis")
                        .build(),
                folder);
        board.tile("MIB").requestFocus();
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void arrow_keys_go_from_tile_to_tile_across_lanes(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        assertThat(board.tile("TSK").isFocused()).isTrue();
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.LEFT);
        assertThat(board.tile("AS").isFocused()).isTrue();
        robot.type(KeyCode.UP);
        assertThat(board.tile("MIB").isFocused()).isTrue();
    }

    @Test
    void down_from_the_head_of_a_lane_comes_to_a_tile_of_it(FxRobot robot) {
        robot.interact(() -> board.node("#add-hub-bcu").requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(board.view.getScene().getFocusOwner().getId()).startsWith("tile-");
        assertThat(board.model.lanes().get(1).tiles())
                .extracting(tile -> "tile-" + tile.code())
                .contains(board.view.getScene().getFocusOwner().getId());
    }

    @Test
    void what_the_keys_came_to_is_ringed_and_what_the_mouse_came_to_is_not(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        assertThat(isRinged(board.tile("TSK"))).isTrue();
        robot.type(KeyCode.LEFT);
        assertThat(isRinged(board.tile("TSK"))).isFalse();
        robot.type(KeyCode.ENTER);
        assertThat(isRinged(board.cell("Analysis", BAND_E))).isTrue();
        robot.interact(() -> board.cell("Open Source", DC).requestFocus());
        robot.type(KeyCode.LEFT);
        assertThat(isRinged(board.cell("Open Source", DC))).isFalse();
        assertThat(isRinged(board.cell("Open Source", DI))).isTrue();

        robot.clickOn(board.cell("Analysis", BAND_E));
        assertThat(board.cell("Analysis", BAND_E).isFocused()).isTrue();
        assertThat(isRinged(board.cell("Analysis", BAND_E))).isFalse();
    }

    private static boolean isRinged(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible"));
    }

    @Test
    void enter_opens_a_hub_and_goes_in_and_escape_comes_back(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertThat(board.cell("Analysis", BAND_E).isFocused()).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(board.cell("Analysis", BAND_E).isFocused()).as("nothing straight below").isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(board.tile("MIB").isFocused()).isTrue();
    }

    @Test
    void a_stack_is_moved_by_move_to_with_no_hand_on_the_mouse(FxRobot robot) {
        robot.type(KeyCode.ENTER, KeyCode.LEFT, KeyCode.SPACE);
        assertThat(words(board.node("#hand-what"))).isEqualTo("2 Band E · Analysis");
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        robot.write("ce");
        assertThat(words(board.tile("CE"))).contains("→2");
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 2");
        assertThat(board.changes()).as("nothing is done yet").isZero();
        robot.type(KeyCode.ENTER);

        assertThat(board.postsAt("CE")).isEqualTo(2);
        assertThat(board.postsAt("MIB")).isEqualTo(6);
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 2");
        assertThat(board.layers.isCovered()).isFalse();
    }

    @Test
    void a_part_of_a_stack_is_moved_by_move_to(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.SPACE);
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        robot.write("ce");
        robot.type(KeyCode.TAB, KeyCode.TAB);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("3");
        assertThat(words(board.tile("CE"))).contains("→3");
        robot.type(KeyCode.ENTER);

        assertThat(board.postsAt("CE")).isEqualTo(3);
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 3");
    }

    @Test
    void move_to_takes_the_cell_the_keyboard_is_on_where_nothing_is_in_hand(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        robot.write("ce");
        robot.type(KeyCode.ENTER);

        assertThat(board.postsAt("CE")).isEqualTo(5);
    }

    @Test
    void enter_on_a_cell_goes_to_its_first_post_and_escape_back_to_the_cell(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.ENTER);
        assertThat(board.node("#posts").isFocused()).isTrue();
        assertThat(words(board.node("#hand-what"))).isEqualTo("1 DC · Open Source");
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(words(board.node("#hand-what"))).isEqualTo("2 DC · Open Source");
        robot.type(KeyCode.ESCAPE);
        assertThat(board.cell("Open Source", DC).isFocused()).isTrue();
        assertThat(isRinged(board.cell("Open Source", DC))).isTrue();
    }

    @Test
    void escape_leaves_move_to_with_nothing_done(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.SPACE);
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        robot.write("ce");
        robot.type(KeyCode.ESCAPE);

        assertThat(board.layers.isCovered()).isFalse();
        assertThat(words(board.tile("CE"))).doesNotContain("→");
        assertThat(board.changes()).isZero();
        assertThat(board.cell("Open Source", DC).isFocused()).isTrue();
    }

    @Test
    void a_stack_is_cut_and_pasted_on_a_tile(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.SPACE);
        robot.push(KeyCode.SHORTCUT, KeyCode.X);
        assertThat(board.layers.lastSaid()).isEqualTo("Cut: 5 DC. It stays where it is until it is pasted at a hub.");
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.RIGHT);
        assertThat(words(board.node("#ribbon-moved"))).as("what is cut stays until it is pasted").startsWith("Posts moved | 0");
        assertThat(board.postsAt("MIB")).isEqualTo(8);
        robot.push(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(board.postsAt("TSK")).isEqualTo(5);
        assertThat(board.postsAt("MIB")).isEqualTo(3);
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 5");
        assertThat(board.changes()).isEqualTo(1);
    }

    @Test
    void shift_and_arrows_select_several_stacks_and_plus_adjusts_what_was_put_down(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.SPACE);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(words(board.node("#hand-what"))).contains("6 posts (1 DI, 5 DC)");

        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        robot.write("tsk");
        robot.type(KeyCode.ENTER);
        assertThat(board.postsAt("TSK")).isEqualTo(6);
        robot.interact(() -> board.tile("TSK").requestFocus());
        robot.type(KeyCode.MINUS);
        assertThat(board.postsAt("TSK")).isEqualTo(5);
        assertThat(board.changes()).isEqualTo(1);
    }

    @Test
    void spread_deals_over_the_bcus_and_typed_numbers_win(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.SPACE);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
        assertThat(words(board.node("#spread-dealt"))).isEqualTo("All 5 dealt");
        robot.interact(() -> board.node("#spread-as-typed").requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> board.node("#spread-number-CN").requestFocus());
        robot.write("3");
        robot.type(KeyCode.ENTER);

        assertThat(board.postsAt("CN")).isEqualTo(3);
        assertThat(board.postsAt("MIB")).isEqualTo(5);
    }

    @Test
    void tab_stops_once_at_the_tiles_and_every_tile_and_cell_says_what_it_is() {
        Node tile = board.tile("MIB");
        assertThat(tile.isFocusTraversable()).isTrue();
        assertThat(board.tile("TSK").isFocusTraversable()).isFalse();
        assertThat(tile.getAccessibleText())
                .isEqualTo("MIB, Central Intelligence: 8 FTE of posts here, strength 8, 0 vacant, £0.474M a year, = against baseline");
        board.open("MIB");
        assertThat(board.cell("Open Source", DC).getAccessibleText()).isEqualTo("Open Source, DC: 5 posts, 0 vacant");
        assertThat(board.tile("CE").getAccessibleText()).startsWith("CE, Central East: 0 FTE of posts here");
        assertThat(board.model.tile(hub("CE")).tile().isPreviewed()).isFalse();
    }

    /// Into MIB, and to the DCs of Open Source.
    private void open(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.interact(() -> board.cell("Open Source", DC).requestFocus());
    }
}
