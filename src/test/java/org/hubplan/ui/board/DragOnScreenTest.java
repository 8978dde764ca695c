package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.ui.board.BoardOnScreen.words;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.hubplan.change.TakeOrder;
import org.hubplan.model.Hub;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.kit.Motion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Dragging as a planner does who has more in hand than one stack, or looks into a hub on the way. MIB has 4 DC, one
/// of them vacant, and 2 Band E; COV has a DC.
@ExtendWith(ApplicationExtension.class)
class DragOnScreenTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;

    @Start
    void show(Stage stage) {
        board = new BoardOnScreen(
                stage,
                plan().at("MIB")
                        .filled(3, DC, "Open Source")
                        .vacant(1, DC, "Open Source")
                        .filled(2, BAND_E, "Analysis")
                        .at("COV").filled(1, DC, "Surveillance")
                        .build(),
                folder);
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void tiles_taken_together_by_keyboard_go_together_by_one_drag(FxRobot robot) {
        robot.interact(() -> board.tile("MIB").requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
        robot.interact(() -> board.tile("COV").requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);

        board.dragTo(board.tile("COV"), board.tile("CE"));
        assertThat(words(board.node("#ghost"))).contains("7 posts");
        assertThat(words(board.tile("CE"))).contains("→7");
        assertThat(words(board.node("#ribbon-moved"))).contains("7");
        board.drop();

        assertThat(board.postsAt("CE")).isEqualTo(7);
        assertThat(board.postsAt("MIB")).isZero();
        assertThat(words(board.node("#ribbon-moved"))).startsWith("Posts moved | 7");
        assertThat(board.changes()).isEqualTo(1);
    }

    @Test
    void what_is_in_hand_says_how_much_of_it_a_drag_carries(FxRobot robot) {
        board.open("MIB");
        robot.clickOn(board.cell("Open Source", DC));
        assertThat(taken()).isEqualTo("4 of 4");

        board.dragTo(board.cell("Open Source", DC), board.tile("COV"));
        robot.type(KeyCode.DIGIT3);
        assertThat(words(board.node("#ghost"))).contains("3 DC → COV");
        assertThat(taken()).isEqualTo("3 of 4");

        robot.type(KeyCode.ESCAPE);
        robot.drop();
        assertThat(taken()).isEqualTo("4 of 4");
    }

    private String taken() {
        String count = ((TextField) board.node("#opened-hub #hand-count-field")).getText();
        return count + " " + words(board.node("#opened-hub #hand .take")).replaceAll(".*(of \\d+).*", "$1");
    }

    @Test
    void a_drag_that_lingers_over_a_tile_opens_its_hub_and_goes_on(FxRobot robot) throws Exception {
        board.open("MIB");
        board.dragTo(board.cell("Open Source", DC), board.tile("COV"));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> board.model.beside().hubProperty().get().isPresent());
        assertThat(board.model.beside().hubProperty().get().orElseThrow().code()).isEqualTo(hub("COV"));
        assertThat(board.model.carry().isUnderWay()).isTrue();
        board.drop();

        assertThat(board.postsAt("COV")).isEqualTo(5);
        assertThat(board.model.beside().hubProperty().get()).as("looked into only while dragging").isEmpty();
    }

    @Test
    void what_was_looked_into_on_the_way_closes_as_the_drag_is_broken_off(FxRobot robot) throws Exception {
        board.open("MIB");
        lingerOver("COV");
        robot.type(KeyCode.ESCAPE);
        assertThat(board.model.beside().hubProperty().get()).isEmpty();
        board.drop();
    }

    @Test
    void what_the_planner_opened_beside_is_back_after_another_hub_was_looked_into(FxRobot robot) {
        board.open("MIB");
        robot.interact(() -> {
            board.model.openBeside(hub("SC4"));
            board.model.openedHubs().peek(hub("COV"));
            assertThat(board.model.beside().hubProperty().get()).map(Hub::code).contains(hub("COV"));
            board.model.openedHubs().endPeek(false);
        });
        assertThat(board.model.beside().hubProperty().get()).map(Hub::code).contains(hub("SC4"));
    }

    @Test
    void a_hub_looked_into_stays_open_where_the_posts_were_put_down_in_it(FxRobot robot) throws Exception {
        board.open("MIB");
        lingerOver("COV");
        board.onTo(board.node("#opened-beside"));
        board.drop();
        assertThat(board.postsAt("COV")).isEqualTo(5);
        assertThat(board.model.beside().hubProperty().get()).map(Hub::code).contains(hub("COV"));
    }

    @Test
    void a_hub_looked_into_keeps_its_size_while_something_is_carried(FxRobot robot) throws Exception {
        board.open("MIB");
        lingerOver("COV");
        Region panel = (Region) board.node("#opened-beside");
        double before = panel.getHeight();
        robot.interact(() -> {
            Region warnings = (Region) panel.lookup("#broken-here");
            warnings.setManaged(true);
            warnings.setMinHeight(300);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(panel.getHeight()).isEqualTo(before);

        board.onTo(panel);
        board.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(panel.getHeight()).as("grown after the drop").isGreaterThan(before);
    }

    private void lingerOver(String code) throws Exception {
        board.dragTo(board.cell("Open Source", DC), board.tile(code));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> board.model
                .beside()
                .hubProperty()
                .get()
                .filter(one -> one.code().equals(hub(code)))
                .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void after_a_part_was_put_down_the_bar_says_who_goes_first(FxRobot robot) {
        robot.interact(() -> board.model.drops().drop(
                board.model.load(hub("MIB"), post -> post.grade() == DC).orElseThrow()
                        .withOrder(TakeOrder.PEOPLE_FIRST).withCount(1),
                new DropTarget.AtHub(hub("CE"))));
        assertThat(words(board.tile("CE"))).contains("1 | strength");

        robot.clickOn("#drop-vacant-first");
        assertThat(words(board.tile("CE"))).contains("0 | strength").contains("1 | vacant");
        assertThat(board.changes()).isEqualTo(1);
    }

    @Test
    void a_chip_goes_to_the_new_place_unless_the_planner_wants_no_motion(FxRobot robot) {
        robot.interact(() -> {
            drop("COV");
            Node chip = board.node("#flight");
            assertThat(words(chip.getParent())).contains("1 DC");
            assertThat(chip.isMouseTransparent()).isTrue();
        });
        robot.interact(() -> {
            board.layers.carried().getChildren().clear();
            board.model.motionProperty().set(Motion.NEVER);
            drop("MIB");
            assertThat(board.layers.lookup("#flight")).isNull();
        });
    }

    private void drop(String from) {
        board.model.drops().drop(
                board.model.load(hub(from), _ -> true).orElseThrow().withCount(1), new DropTarget.AtHub(hub("CE")));
    }
}
