package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;
import static org.hubplan.ui.board.BoardOnScreen.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.ui.board.carry.DropTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Two hubs opened at once. MIB has 5 DC in Open Source and is opened; SC4, at the right of the board, has 2 DS in
/// Analysis.
@ExtendWith(ApplicationExtension.class)
class OpenedBesideTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;

    @Start
    void show(Stage stage) {
        board = new BoardOnScreen(
                stage,
                plan().at("MIB").filled(5, DC, "Open Source").at("SC4").filled(2, DS, "Analysis").build(),
                folder);
        board.open("MIB");
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void a_second_hub_lies_over_the_board_and_no_tile_moves(FxRobot robot) {
        List<Bounds> before = places();
        robot.interact(() -> board.tile("SC4").requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(board.node("#opened-beside").isVisible()).isTrue();
        assertThat(words(board.node("#opened-beside"))).contains("SC4 · SC Hub 4").contains("2 posts");
        assertThat(places()).isEqualTo(before);
        assertThat(board.model.tile(hub("SC4")).openedProperty().get()).isTrue();
        assertThat(board.model.tile(hub("MIB")).openedProperty().get()).isTrue();
    }

    @Test
    void an_opened_hub_gives_its_matrix_the_room_where_it_is_low(FxRobot robot) {
        robot.clickOn(board.cell("Open Source", DC));
        assertThat(((Label) board.node("#opened-title")).getText()).startsWith("MIB · ");
        assertThat(board.node("#opened-hub .looks").isVisible()).isTrue();
        double before = board.node("#matrix").localToScene(0, 0).getY();

        robot.interact(() -> board.node("#opened-hub").getScene().getWindow().setHeight(400));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(((Label) board.node("#opened-title")).getText()).isEqualTo("MIB");
        assertThat(board.node("#matrix").localToScene(0, 0).getY()).isLessThan(before - 20);
        assertThat(board.node("#opened-hub #as-list").isVisible()).isTrue();
        assertThat(board.node("#opened-hub #hand-count").isVisible()).isTrue();
        assertThat(board.node("#opened-hub #hand-vacant-first").getParent().isVisible()).isFalse();
    }

    @Test
    void escape_puts_the_second_away_and_then_nothing_more(FxRobot robot) {
        beside(robot, "SC4");
        robot.interact(() -> board.tile("SC4").requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(board.model.beside().hubProperty().get()).isEmpty();
        assertThat(board.tile("SC4").isFocused()).isTrue();

        robot.type(KeyCode.ESCAPE);
        assertThat(board.model.opened().hubProperty().get()).isPresent();
    }

    @Test
    void the_second_takes_the_place_of_the_first_as_that_closes(FxRobot robot) {
        beside(robot, "SC4");
        robot.clickOn(board.node("#opened-hub #close-opened"));

        assertThat(board.model.opened().hubProperty().get()).contains(board.model.tile(hub("SC4")).tile().hub());
        assertThat(board.model.beside().hubProperty().get()).isEmpty();
        assertThat(board.model.tile(hub("SC4")).openedProperty().get()).isTrue();
        assertThat(board.model.tile(hub("MIB")).openedProperty().get()).isFalse();

        robot.interact(() -> board.model.openOrClose(hub("SC4")));
        assertThat(board.model.opened().hubProperty().get()).isEmpty();
    }

    @Test
    void escape_puts_one_thing_away_at_each_press_the_topmost_first(FxRobot robot) {
        beside(robot, "SC4");
        robot.interact(() -> board.cell("Open Source", DC).requestFocus());
        robot.type(KeyCode.SPACE);
        robot.push(KeyCode.SHORTCUT, KeyCode.X);
        robot.interact(() -> board.model.drops()
                .drop(board.model.hand().loadProperty().get().orElseThrow().withCount(1), new DropTarget.AtHub(hub("SC4"))));
        assertThat(open()).containsExactly("bar", "second", "hand", "cut");

        robot.type(KeyCode.ESCAPE);
        assertThat(open()).containsExactly("second", "hand", "cut");
        robot.type(KeyCode.ESCAPE);
        assertThat(open()).containsExactly("hand", "cut");
        robot.type(KeyCode.ESCAPE);
        assertThat(open()).containsExactly("cut");
        assertThat(board.cell("Open Source", DC).isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(board.tile("MIB").isFocused()).isTrue();
        assertThat(open()).as("what was cut goes with the keyboard to where it is pasted").containsExactly("cut");
        robot.type(KeyCode.ESCAPE);
        assertThat(open()).isEmpty();
        assertThat(board.model.opened().hubProperty().get()).as("the first stays").isPresent();
    }

    private List<String> open() {
        return Stream.of(
                        board.model.drops().lastProperty().get().map(_ -> "bar"),
                        board.model.beside().hubProperty().get().map(_ -> "second"),
                        board.model.hand().loadProperty().get().map(_ -> "hand"),
                        board.model.cutProperty().get().map(_ -> "cut"))
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void part_of_a_stack_is_dragged_from_one_opened_hub_to_the_other(FxRobot robot) {
        beside(robot, "SC4");
        board.dragTo(board.cell("Open Source", DC), board.node("#opened-beside"));
        robot.type(KeyCode.DIGIT2);
        assertThat(words(board.node("#ghost"))).contains("2 DC → SC4");
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 2");
        assertThat(board.changes()).as("nothing is done before the drop").isZero();
        board.drop();

        assertThat(board.postsAt("SC4")).isEqualTo(4);
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 2");
        assertThat(words(board.node("#opened-beside"))).contains("4 posts");
        assertThat(words(board.node("#opened-hub"))).contains("3 posts");
    }

    @Test
    void what_is_in_hand_stays_in_hand_as_another_hub_opens_beside(FxRobot robot) {
        robot.clickOn(board.cell("Open Source", DC));
        beside(robot, "SC4");
        assertThat(words(board.node("#hand-what"))).isEqualTo("5 DC · Open Source");

        robot.clickOn(board.node("#opened-beside").lookup("#close-opened"));
        assertThat(words(board.node("#hand-what"))).isEqualTo("5 DC · Open Source");
    }

    @Test
    void with_none_opened_there_is_nothing_to_be_beside(FxRobot robot) {
        robot.interact(board.model.opened()::close);
        beside(robot, "SC4");
        assertThat(board.model.opened().hubProperty().get()).get().extracting(one -> one.code().value()).isEqualTo("SC4");
        assertThat(board.model.beside().hubProperty().get()).isEmpty();
    }

    private void beside(FxRobot robot, String code) {
        robot.interact(() -> board.model.openBeside(hub(code)));
    }

    private List<Bounds> places() {
        return Stream.of("MIB", "CE", "WA", "SC4")
                .map(board::tile)
                .map(Node::getBoundsInParent)
                .toList();
    }
}
