package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.TilePane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Seven buttons in rows of three: 0 1 2, 3 4 5, 6.
@ExtendWith(ApplicationExtension.class)
class TabStopTest {
    private final TabStop stop = new TabStop();
    private List<Node> nodes;

    @Start
    void show(Stage stage) {
        nodes = IntStream.range(0, 7).<Node>mapToObj(n -> new Button("" + n)).toList();
        TilePane tiles = new TilePane();
        tiles.setPrefTileWidth(60);
        tiles.setPrefTileHeight(40);
        tiles.getChildren().setAll(nodes);
        stage.setScene(new Scene(tiles, 190, 140));
        stage.sizeToScene();
        stage.show();
        stop.over(nodes);
    }

    @Test
    void the_one_that_had_the_focus_last_is_the_only_stop(FxRobot robot) {
        assertThat(stops()).containsExactly(nodes.get(0));

        robot.interact(() -> nodes.get(4).requestFocus());
        assertThat(stops()).containsExactly(nodes.get(4));
        assertThat(stop.stop()).hasValue(nodes.get(4));
    }

    @Test
    void where_the_stop_goes_away_the_first_takes_its_place(FxRobot robot) {
        robot.interact(() -> nodes.get(4).requestFocus());
        robot.interact(() -> stop.over(nodes.subList(1, 3)));

        assertThat(stop.stop()).hasValue(nodes.get(1));
    }

    @Test
    void beside_is_straight_ahead_before_aslant() {
        assertThat(stop.beside(nodes.get(4), Side.TOP)).hasValue(nodes.get(1));
        assertThat(stop.beside(nodes.get(4), Side.LEFT)).hasValue(nodes.get(3));
        assertThat(stop.beside(nodes.get(4), Side.BOTTOM)).as("aslant, for want of better").hasValue(nodes.get(6));
        assertThat(stop.beside(nodes.get(5), Side.RIGHT)).isEmpty();
    }

    private List<Node> stops() {
        return nodes.stream().filter(Node::isFocusTraversable).toList();
    }
}
