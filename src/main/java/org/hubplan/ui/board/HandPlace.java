package org.hubplan.ui.board;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.hubplan.ui.board.hub.HandView;
import org.hubplan.ui.kit.Scaled;

/// Lays what is in hand over the foot of the board where no hub is opened to show it: posts taken by whole tiles, or
/// left in hand as their hub was closed.
final class HandPlace extends Pane {
    private static final double MARGIN = 8;
    private static final double WIDEST = 460;
    private static final double NARROWEST = 360;
    /// How high above the board's foot tiles are looked for that it would lie over.
    private static final double BAND = 100;

    private final HandView hand;
    private final Supplier<List<Node>> tiles;

    /// @param tiles what it had better not lie over
    HandPlace(BoardViewModel board, HandView hand, Supplier<List<Node>> tiles) {
        this.tiles = tiles;
        this.hand = hand;
        setPickOnBounds(false);
        hand.getStyleClass().add("floating");
        getChildren().setAll(hand);
        visibleProperty().bind(Bindings.createBooleanBinding(
                () -> board.hand().loadProperty().get().isPresent()
                        && board.opened().hubProperty().get().isEmpty()
                        && board.beside().hubProperty().get().isEmpty(),
                board.hand().loadProperty(),
                board.opened().hubProperty(),
                board.beside().hubProperty()));
    }

    @Override
    protected void layoutChildren() {
        double width = width();
        double height = hand.prefHeight(width);
        hand.resizeRelocate(
                getWidth() - width - MARGIN, Math.max(MARGIN, getHeight() - height - MARGIN), width, height);
    }

    /// Narrower where it so comes to lie beside the last tiles and not over them.
    private double width() {
        double widest = Math.min(Scaled.now(this, WIDEST), getWidth() - 2 * MARGIN);
        double band = getHeight() - Scaled.now(this, BAND);
        double beside = getWidth() - 2 * MARGIN - tiles.get().stream()
                .map(tile -> sceneToLocal(tile.localToScene(tile.getLayoutBounds())))
                .filter(tile -> tile.getMaxY() > band)
                .mapToDouble(Bounds::getMaxX)
                .max()
                .orElse(0);
        return beside < Scaled.now(this, NARROWEST) ? widest : Math.min(widest, beside);
    }
}
