package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
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

/// Where things lie on a tile is the same on all tiles, so that they are found without looking.
@ExtendWith(ApplicationExtension.class)
class TileLinesTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;

    @Start
    void show(Stage stage) {
        board = new BoardOnScreen(
                stage,
                plan().at("CE").filled(2, DC, "Research").vacant(1, DC, "Research")
                        .at("CN").filled(20, DC, "Research").vacant(12, DC, "Research")
                        .build(),
                folder);
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void vacancies_of_short_tiles_stand_in_one_column(FxRobot robot) {
        robot.interact(() -> board.model.sizeProperty().set(Optional.of(TileSize.SHORT)));

        assertThat(within("CE", "#vacant").getMinX()).isEqualTo(within("CN", "#vacant").getMinX());
        assertThat(isCostSeen("CE")).isEqualTo(isCostSeen("CN"));
    }

    /// `£1.96M` doesn't fit where `£184k` would.
    private boolean isCostSeen(String hub) {
        return board.node("#tile-" + hub).lookup("#cost").getParent().isVisible();
    }

    /// In the tile's own pixels.
    private Bounds within(String hub, String what) {
        Node tile = board.node("#tile-" + hub);
        Node part = tile.lookup(what);
        return tile.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    }
}
