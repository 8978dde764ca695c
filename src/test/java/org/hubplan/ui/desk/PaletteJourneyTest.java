package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hubplan.model.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is in hand is moved, and the move taken back, from the palette alone. MIB has 6 DC and a DI, CE 2 Band E.
@ExtendWith(ApplicationExtension.class)
class PaletteJourneyTest {
    @TempDir
    Path folder;

    private OnDesk on;

    @Start
    void show(Stage stage) {
        on = OnDesk.withSmallPlan(stage, folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void a_stack_in_hand_is_moved_and_put_back_from_the_palette(FxRobot robot) {
        robot.interact(() -> on.desk.board().orElseThrow().tile(hub("MIB")).orElseThrow().requestFocus());
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.SPACE);
        int taken = on.desk.board().orElseThrow().model().hand().loadProperty().get().orElseThrow().count();

        palette(robot, "move to");
        robot.write("ce");
        assertThat(moved(robot)).isEqualTo(Integer.toString(taken));
        assertThat(postsAtCe()).as("nothing is done yet").isEqualTo(2);
        robot.type(KeyCode.ENTER);
        assertThat(postsAtCe()).isEqualTo(2 + taken);
        assertThat(on.layers.lastSaid()).as("told to who hears the screen").startsWith("Move " + taken).contains("Central East");
        assertThat(moved(robot)).isEqualTo(Integer.toString(taken));

        palette(robot, "undo");
        assertThat(postsAtCe()).isEqualTo(2);
        assertThat(on.layers.lastSaid()).startsWith("Undo");
        assertThat(moved(robot)).isEqualTo("0");
    }

    private static void palette(FxRobot robot, String typed) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write(typed).type(KeyCode.ENTER);
    }

    private long postsAtCe() {
        return on.plan().standing().plan().postsAt(hub("CE")).stream().map(Post::id).count();
    }

    /// The figure of posts moved in the ribbon.
    private static String moved(FxRobot robot) {
        return robot.lookup("#ribbon-moved").query().lookupAll(".hp-figure").stream()
                .map(label -> ((Label) label).getText())
                .findFirst()
                .orElseThrow();
    }
}
