package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.ui.board.BoardOnScreen.words;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.ui.board.tile.TileSize;
import org.hubplan.ui.tour.ManyHubs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Sixty hubs in a window as small as they come, MIB opened: a chip each.
@ExtendWith(ApplicationExtension.class)
class SixtyHubsTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        board = new BoardOnScreen(stage, ManyHubs.of(60), folder);
        board.model.sizeProperty().set(Optional.empty());
        stage.setWidth(1280);
    }

    @BeforeEach
    void open() {
        board.open("MIB");
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void every_tile_is_within_the_board_in_every_size_the_room_chooses(FxRobot robot) {
        assertThat(tiles()).hasSize(61).allMatch(tile -> isWithin(tile, board.view));
        assertThat(faces()).containsOnly("chip");

        robot.interact(() -> board.model.opened().close());
        assertThat(tiles()).allMatch(tile -> isWithin(tile, board.view));
        assertThat(faces()).containsOnly("short");
    }

    @Test
    void no_words_are_taller_or_wider_than_their_tile_in_any_size(FxRobot robot) {
        for (TileSize size : TileSize.values()) {
            robot.interact(() -> board.model.sizeProperty().set(Optional.of(size)));
            robot.interact(() -> {
                board.view.applyCss();
                board.view.layout();
            });
            assertThat(board.view.lookupAll(".tile .face")).as("%s", size).hasSize(60).allSatisfy(node -> {
                Region face = (Region) node;
                assertThat(face.prefHeight(-1)).isLessThanOrEqualTo(face.getHeight() + 0.5);
                assertThat(face.minWidth(-1)).isLessThanOrEqualTo(face.getWidth() + 0.5);
            });
        }
    }

    @Test
    void no_figure_is_cut_in_any_size(FxRobot robot) {
        for (TileSize size : List.of(TileSize.FULL, TileSize.SHORT, TileSize.CHIP)) {
            robot.interact(() -> board.model.sizeProperty().set(Optional.of(size)));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(cut()).as("%s", size).isEmpty();
        }
    }

    /// What labels of tiles say that is not to be read whole. A name may be.
    private List<String> cut() {
        return board.view.lookupAll(".tile .label").stream()
                .map(Label.class::cast)
                .filter(label -> label.isVisible() && label.isManaged() && !label.getStyleClass().contains("name"))
                .filter(label -> label.lookup(".text") instanceof Text shown && !shown.getText().equals(label.getText()))
                .map(Label::getText)
                .toList();
    }

    @Test
    void a_chip_takes_a_drop_and_shows_what_would_be_before_it(FxRobot robot) {
        long before = board.postsAt("U3");
        board.dragTo(board.cell("Open Source", Grade.DC), board.tile("U3"));
        assertThat(words(board.tile("U3"))).contains("→");
        robot.type(KeyCode.DIGIT2);
        List<Bounds> places = tiles().stream().map(Node::getBoundsInParent).toList();
        board.drop();

        assertThat(board.postsAt("U3")).isEqualTo(before + 2);
        assertThat(tiles().stream().map(Node::getBoundsInParent)).isEqualTo(places);
        assertThat(isWithin(board.node("#drop-bar"), board.view)).isTrue();
    }

    @Test
    void arrow_keys_go_from_chip_to_chip_and_each_says_all_that_a_full_tile_says(FxRobot robot) {
        robot.interact(() -> board.tile("MIB").requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(board.tile("TSK").isFocused()).isTrue();
        assertThat(board.tile("TSK").getAccessibleText()).startsWith("TSK, Tasking and Coordination: ").contains(" vacant, £");
        assertThat(words(board.tile("TSK"))).doesNotContain("vacant");
    }

    @Test
    void a_size_is_chosen_at_the_head_of_the_first_lane(FxRobot robot) {
        robot.clickOn("#tile-sizes");
        robot.clickOn("Tiles: short, two lines");
        assertThat(board.model.sizeProperty().get()).contains(TileSize.SHORT);
        assertThat(faces()).containsOnly("short");
        assertThat(words(board.tile(hub("CE").value()))).contains(" vac");
    }

    private List<Node> tiles() {
        return board.plan.standing().plan().hubs().stream().map(Hub::code).map(code -> board.tile(code.value())).toList();
    }

    private Collection<String> faces() {
        return board.view.lookupAll(".tile .face").stream().map(face -> face.getStyleClass().getLast()).toList();
    }

    private static boolean isWithin(Node node, Node around) {
        return around.localToScene(around.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }
}
