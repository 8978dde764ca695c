package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.ui.board.BoardOnScreen.words;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.change.CloseHub;
import org.hubplan.ledger.Figure;
import org.hubplan.ui.board.tile.TileSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Journeys by mouse. MIB has 5 DC and a DI in Open Source, one DC vacant, and 2 Band E in Analysis; CE has a
/// post. BWT is 9, strength 8, vacancies 1.
@ExtendWith(ApplicationExtension.class)
class BoardJourneyTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;

    @Start
    void show(Stage stage) {
        board = new BoardOnScreen(
                stage,
                plan().at("MIB")
                        .filled(1, DI, "Open Source")
                        .filled(4, DC, "Open Source")
                        .vacant(1, DC, "Open Source")
                        .filled(2, BAND_E, "Analysis")
                        .at("CE").filled(1, DC, "Local Intelligence")
                        .build(),
                folder);
        board.open("MIB");
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void a_stack_dragged_to_a_tile_moves_and_both_tiles_and_the_ribbon_follow(FxRobot robot) {
        board.dragTo(board.cell("Open Source", DC), board.tile("CE"));
        assertThat(words(board.tile("CE"))).contains("→6").contains("→5");
        assertThat(words(board.tile("MIB"))).contains("→3");
        assertThat(words(board.node("#ghost"))).contains("5 DC → CE");
        assertThat(words(board.node("#ribbon-moved"))).contains("5");
        assertThat(board.changes()).as("nothing is done before the drop").isZero();

        board.drop();
        assertThat(board.postsAt("CE")).isEqualTo(6);
        assertThat(board.postsAt("MIB")).isEqualTo(3);
        assertThat(words(board.tile("CE"))).startsWith("CE | Central East | +5 | 6 | FTE here | 5 | strength | 1 | vacant | ");
        assertThat(words(board.node("#ribbon-bwt"))).contains("9");
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 5");
        assertThat(board.layers.lookup("#ghost")).isNull();
    }

    @Test
    void an_undo_puts_the_stack_back(FxRobot robot) {
        board.dragTo(board.cell("Open Source", DC), board.tile("CE"));
        board.drop();
        assertThat(board.postsAt("CE")).isEqualTo(6);
        robot.interact(board.plan::undo);

        assertThat(board.postsAt("MIB")).isEqualTo(8);
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 0");
        assertThat(words(board.tile("CE"))).startsWith("CE | Central East | = | 1 | FTE here | 1 | strength | 0 | vacant | ");
        assertThat(words(board.cell("Open Source", DC))).isEqualTo("5 | 1 vac");
    }

    @Test
    void digits_typed_during_the_drag_set_the_count(FxRobot robot) {
        board.dragTo(board.cell("Open Source", DC), board.tile("CE"));
        robot.type(KeyCode.DIGIT2);
        assertThat(words(board.node("#ghost"))).contains("2 DC → CE");
        assertThat(words(board.tile("CE"))).contains("→3");
        board.drop();

        assertThat(board.postsAt("CE")).isEqualTo(3);
        assertThat(board.changes()).isEqualTo(1);
    }

    @Test
    void part_of_a_stack_is_dragged_in_the_order_chosen(FxRobot robot) {
        robot.clickOn(board.cell("Open Source", DC));
        robot.clickOn("#hand-vacant-first");
        for (int n = 0; n < 3; n++) {
            robot.clickOn("#hand-count-fewer");
        }
        board.dragTo(board.cell("Open Source", DC), board.tile("CE"));
        board.drop();

        assertThat(board.postsAt("CE")).isEqualTo(3);
        assertThat(board.model.tile(hub("CE")).tile().now().line().vacantPosts()).isEqualTo(1);
        assertThat(words(board.cell("Open Source", DC))).isEqualTo("3");
    }

    @Test
    void escape_puts_everything_back_though_the_button_is_still_down(FxRobot robot) {
        board.dragTo(board.cell("Open Source", DC), board.tile("CE"));
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 5");
        robot.type(KeyCode.ESCAPE);
        assertThat(words(board.tile("CE"))).doesNotContain("→");
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 0");
        assertThat(board.layers.lookup("#ghost")).isNull();

        board.drop();
        assertThat(board.changes()).isZero();
        assertThat(board.postsAt("MIB")).isEqualTo(8);
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 0");
    }

    @Test
    void a_drag_let_go_beside_the_board_changes_nothing(FxRobot robot) {
        board.dragTo(board.cell("Open Source", DC), board.node("#ribbon-bwt"));
        board.drop();

        assertThat(board.changes()).isZero();
        assertThat(board.layers.lookup("#ghost")).isNull();
    }

    @Test
    void a_closed_hub_refuses_the_drop_and_says_why_at_the_pointer(FxRobot robot) {
        robot.interact(() -> board.plan.act(new CloseHub(hub("COV")), ""));
        board.dragTo(board.cell("Open Source", DC), board.tile("COV"));
        board.drop();

        assertThat(words(board.node("#ghost")))
                .isEqualTo("Covert Intelligence (COV) is closed and takes no posts.\nChoose an open hub.");
        assertThat(board.layers.lastSaid())
                .isEqualTo("Covert Intelligence (COV) is closed and takes no posts. Choose an open hub.");
        assertThat(board.postsAt("MIB")).isEqualTo(8);
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 0");
    }

    @Test
    void a_row_a_column_and_the_vacancies_of_a_tile_can_be_dragged(FxRobot robot) {
        board.dragTo(board.node("#row-Open-Source"), board.tile("CE"));
        assertThat(words(board.node("#ghost"))).contains("6 posts (1 DI, 5 DC) → CE");
        robot.type(KeyCode.ESCAPE);
        board.drop();
        board.dragTo(board.node("#column-Band-E"), board.tile("CE"));
        assertThat(words(board.node("#ghost"))).contains("2 Band E → CE");
        robot.type(KeyCode.ESCAPE);
        board.drop();

        board.dragTo(board.tile("MIB").lookup("#vacant"), board.tile("CE"));
        assertThat(words(board.node("#ghost"))).contains("1 DC → CE");
        board.drop();
        assertThat(board.postsAt("CE")).isEqualTo(2);
    }

    @Test
    void a_drop_on_the_head_of_a_lane_spreads_over_its_hubs(FxRobot robot) {
        board.dragTo(board.cell("Open Source", DC), board.node("#lane-head-bcu"));
        assertThat(words(board.node("#ghost"))).as("as many as get one").contains("5 DC → 5 BCUs");
        board.drop();

        assertThat(board.postsAt("AS")).isEqualTo(1);
        assertThat(board.postsAt("CE")).isEqualTo(2);
        assertThat(board.postsAt("EA")).isEqualTo(1);
        assertThat(board.postsAt("NA")).as("the first five get one each").isZero();
        assertThat(board.changes()).isEqualTo(1);
    }

    @Test
    void a_drop_on_the_tray_takes_out_without_placing(FxRobot robot) {
        board.dragTo(board.cell("Analysis", BAND_E), board.tile("unplaced"));
        board.drop();

        assertThat(board.postsAt("unplaced")).isEqualTo(2);
        assertThat(words(board.tile("unplaced"))).startsWith("Unplaced · 2 posts, 2 people");
    }

    @Test
    void what_was_put_down_is_adjusted_in_place(FxRobot robot) {
        board.dragTo(board.cell("Open Source", DC), board.tile("CE"));
        robot.type(KeyCode.DIGIT2);
        board.drop();
        robot.clickOn("#drop-count-more");
        robot.clickOn("#drop-count-more");
        assertThat(board.postsAt("CE")).isEqualTo(5);
        assertThat(board.changes()).isEqualTo(1);

        robot.clickOn("#drop-owner");
        robot.clickOn("transfers to Central East BCU");
        assertThat(board.plan.standing().plan().postsAt(hub("CE")))
                .filteredOn(post -> post.owner().name().equals("Central East BCU"))
                .hasSize(4);
    }

    @Test
    void what_was_put_down_stays_as_it_is_after_escape_or_the_next_click_on_the_board(FxRobot robot) {
        board.dragTo(board.cell("Open Source", DC), board.tile("CE"));
        board.drop();
        robot.doubleClickOn("#drop-count-field").write("2");
        assertThat(board.postsAt("CE")).isEqualTo(3);
        robot.type(KeyCode.ESCAPE);
        assertThat(board.node("#drop-bar").isVisible()).isFalse();
        assertThat(board.tile("CE").isFocused()).isTrue();

        board.dragTo(board.cell("Open Source", DC), board.tile("CE"));
        board.drop();
        assertThat(board.node("#drop-bar").isVisible()).isTrue();
        robot.clickOn(board.tile("TSK").lookup(".name"));
        assertThat(board.node("#drop-bar").isVisible()).isFalse();
        assertThat(board.postsAt("CE")).isEqualTo(6);
    }

    @Test
    void a_click_opens_a_hub_and_a_click_on_a_figure_shows_its_rows(FxRobot robot) {
        robot.clickOn(board.tile("CE").lookup(".name"));
        assertThat(board.model.tile(hub("CE")).openedProperty().get()).isTrue();

        robot.clickOn(board.tile("CE").lookup("#vacant"));
        assertThat(board.followed).containsExactly(Figure.VACANT_FTE);
        assertThat(board.model.tile(hub("CE")).openedProperty().get()).isTrue();
    }

    @Test
    void a_stack_opens_into_its_posts_and_one_of_them_is_dragged(FxRobot robot) {
        robot.doubleClickOn(board.cell("Open Source", DC));
        Node second = robot.lookup(".table-row-cell").nth(1).query();
        board.dragTo(second, board.tile("CE"));
        board.drop();

        assertThat(board.postsAt("CE")).isEqualTo(2);
        assertThat(robot.lookup("#posts").queryTableView().getItems()).hasSize(4);
    }

    @Test
    void a_figure_is_no_wider_than_what_it_says_and_a_click_beside_it_opens_the_hub(FxRobot robot) {
        robot.interact(() -> board.model.sizeProperty().set(Optional.of(TileSize.SHORT)));
        Bounds cost = robot.bounds(board.tile("CE").lookup("#cost")).query();
        robot.clickOn(cost.getMinX() - 4, cost.getMinY() + cost.getHeight() / 2);
        assertThat(board.model.tile(hub("CE")).openedProperty().get()).isTrue();
        assertThat(board.followed).isEmpty();

        robot.clickOn(board.tile("CE").lookup("#cost"));
        assertThat(board.followed).containsExactly(Figure.BWT_COST);
    }

    @Test
    void only_a_figure_is_under_a_hand_and_it_tells_where_a_click_leads() {
        Label vacant = (Label) board.tile("CE").lookup("#vacant");
        assertThat(vacant.getCursor()).isEqualTo(Cursor.HAND);
        assertThat(vacant.getTooltip().getText())
                .isEqualTo("Click the figure for the posts behind it, or beside it to open the hub.");
        assertThat(board.tile("CE").getCursor()).isNull();
        assertThat(vacant.getWidth()).isLessThanOrEqualTo(Math.ceil(vacant.prefWidth(-1)));
    }
}
