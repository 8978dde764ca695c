package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.ui.board.BoardOnScreen.words;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.hubplan.change.MovePosts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Flows drawn over the board and told as a table. Of MIB's five DC two have gone to CE and one to SC1.
@ExtendWith(ApplicationExtension.class)
class FlowsOnScreenTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;

    @Start
    void show(Stage stage) {
        board = new BoardOnScreen(stage, plan().at("MIB").filled(5, DC, "Open Source").build(), folder);
        board.plan.act(new MovePosts(posts(1, 2), hub("CE")), "");
        board.plan.act(new MovePosts(posts(3), hub("SC1")), "");
        board.tile("MIB").requestFocus();
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void flows_are_drawn_with_their_numbers_and_follow_what_moves(FxRobot robot) {
        robot.clickOn("#tool-flows");
        assertThat(words(board.node("#flows"))).isEqualTo("MIB → 2 | MIB → 1");

        robot.interact(board.plan::undo);
        assertThat(words(board.node("#flows"))).isEqualTo("MIB → 2");

        robot.clickOn("#tool-flows");
        assertThat(words(board.node("#flows"))).isEmpty();
    }

    @Test
    void the_same_is_a_table_that_a_key_opens(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.K).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.interact(() -> board.layers.applyCss());
        TableView<?> table = robot.lookup("#flows-table .table-view").query();

        assertThat(table.getItems()).hasSize(2);
        assertThat(table.getColumns().get(2).getCellData(0)).isEqualTo("2");
        robot.type(KeyCode.ESCAPE);
        assertThat(board.layers.isCovered()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void no_number_lies_on_words_of_a_lane_or_a_tile(int textSize, FxRobot robot) {
        robot.interact(() -> {
            board.plan.act(new MovePosts(posts(4), hub("TSK")), "");
            board.theme.textSizeProperty().set(textSize);
        });
        robot.clickOn("#tool-flows");
        robot.interact(() -> board.layers.applyCss());

        List<Bounds> numbers = board.node("#flows").lookupAll(".flow-number").stream()
                .filter(Node::isVisible)
                .map(number -> number.localToScene(number.getLayoutBounds()))
                .toList();
        assertThat(numbers).hasSize(3);
        assertThat(written(".lane-head .label")).isNotEmpty().noneMatch(words -> anyMeets(numbers, words));
        assertThat(written(".tile .label")).isNotEmpty().noneMatch(words -> anyMeets(numbers, words));
    }

    @Test
    void ribbons_are_hidden_beneath_the_heads_of_lanes(FxRobot robot) {
        robot.clickOn("#tool-flows");
        robot.interact(() -> board.layers.applyCss());
        Region head = (Region) board.node("#lane-head-bcu");

        assertThat(head.getBackground().getFills().getFirst().getFill().isOpaque()).isTrue();
    }

    /// Where words stand, without the room their letters leave above and below.
    private List<Bounds> written(String selector) {
        return board.view.lookupAll(selector).stream()
                .filter(label -> label instanceof Label words && !words.getText().isEmpty())
                .flatMap(label -> label.lookupAll(".text").stream())
                .filter(text -> text instanceof Text && text.isVisible())
                .map(text -> text.localToScene(text.getLayoutBounds()))
                .map(all -> (Bounds) new BoundingBox(
                        all.getMinX(), all.getMinY() + all.getHeight() / 5, all.getWidth(), all.getHeight() * 3 / 5))
                .toList();
    }

    private static boolean anyMeets(List<Bounds> numbers, Bounds words) {
        return numbers.stream().anyMatch(number -> number.intersects(words));
    }
}
