package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.hubplan.ui.board.tile.TileSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is in hand over the foot of a board on which no hub is opened.
@ExtendWith(ApplicationExtension.class)
class HandPlaceTest {
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
    void it_lies_beside_the_last_tiles_where_there_is_room_and_not_over_them(FxRobot robot) {
        robot.interact(() -> {
            board.model.sizeProperty().set(Optional.of(TileSize.CHIP));
            board.model.toggle(hub("MIB"));
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(board.node("#hand").isVisible()).isTrue();
        for (String code : new String[] {"SC1", "SC2", "SC3", "SC4"}) {
            assertThat(bounds(board.tile(code)).intersects(bounds(board.node(".hand.floating")))).as(code).isFalse();
        }
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
