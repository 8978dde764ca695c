package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.ui.board.BoardOnScreen.words;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.hubplan.change.TakeOrder;
import org.hubplan.model.HubKind;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Load;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The bar after posts were put down on a lane. MIB has 5 DC.
@ExtendWith(ApplicationExtension.class)
class LaneDropTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;

    @Start
    void show(Stage stage) {
        board = new BoardOnScreen(stage, plan().at("MIB").filled(5, DC, "Research").build(), folder);
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void a_spread_can_be_made_otherwise_from_its_bar(FxRobot robot) {
        robot.interact(() -> board.model.drops().drop(
                Load.all(board.plan.standing().plan().postsAt(hub("MIB")), TakeOrder.PEOPLE_FIRST),
                new DropTarget.OverLane(HubKind.BCU)));
        assertThat(board.postsAt("MIB")).isZero();
        Button owner = (Button) board.node("#drop-owner");
        assertThat(owner.getText()).endsWith("'s BWT");
        assertThat(owner.isFocusTraversable()).as("said, and nothing to press").isFalse();
        assertThat(owner.getGraphic()).isNull();

        robot.clickOn("#drop-spread");
        assertThat(board.postsAt("MIB")).as("taken back").isEqualTo(5);
        assertThat(words(board.node("#spread-panel"))).contains("All 5 dealt");
    }
}
