package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_C;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.ui.board.BoardOnScreen.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
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

/// Figures of many digits. At MIB 760.6 FTE sit, 104.8 of it vacant and 0.2 over, at £46.5M a year; at CE 636.
@ExtendWith(ApplicationExtension.class)
class LargeHubsTest {
    @TempDir
    Path folder;

    private BoardOnScreen board;

    @Start
    void show(Stage stage) {
        board = new BoardOnScreen(
                stage,
                plan().at("MIB")
                        .filled(655, DC, "Open Source")
                        .vacant(131, DC, "Open Source").fte(80)
                        .vacant(1, BAND_C, "Open Source").fte(80).filledBy(100)
                        .at("CE").filled(500, DC, "Research").vacant(170, DC, "Research").fte(80)
                        .build(),
                folder);
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void no_figure_loses_a_digit_in_a_narrow_tile_whatever_its_size(FxRobot robot) {
        board.open("CE");
        for (TileSize size : List.of(TileSize.FULL, TileSize.SHORT, TileSize.CHIP)) {
            robot.interact(() -> board.model.sizeProperty().set(Optional.of(size)));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(board.tile("MIB").getLayoutBounds().getWidth()).as("%s", size).isLessThan(300);
            assertThat(cut("MIB")).as("%s", size).isEmpty();
            assertThat(cut("CE")).as("%s", size).isEmpty();
        }
    }

    @Test
    void no_figure_runs_into_another_or_out_of_its_tile(FxRobot robot) {
        robot.interact(() -> board.node("#tile-MIB").getScene().getWindow().setWidth(640));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(board.tile("MIB"))).contains("760.6 | FTE here", "104.8 · 0.2 over | vacant", "£46.5M | a year");
        List<Node> values = List.copyOf(board.tile("MIB").lookupAll(".value"));
        double before = robot.bounds(board.tile("MIB")).query().getMinX();
        for (Node value : values) {
            assertThat(robot.bounds(value).query().getMinX()).isGreaterThan(before);
            before = robot.bounds(value).query().getMaxX();
        }
        assertThat(before).isLessThan(robot.bounds(board.tile("MIB")).query().getMaxX());
    }

    /// What labels of a tile say that is not to be read whole. A name may be.
    private List<String> cut(String code) {
        return board.tile(code).lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(label -> label.isVisible() && label.isManaged() && !label.getStyleClass().contains("name"))
                .filter(label -> label.lookup(".text") instanceof Text shown && !shown.getText().equals(label.getText()))
                .map(Label::getText)
                .toList();
    }
}
