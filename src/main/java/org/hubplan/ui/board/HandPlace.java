package org.hubplan.ui.board;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.Pane;
import org.hubplan.ui.board.hub.HandView;
import org.hubplan.ui.kit.Scaled;

/// Lays what is in hand over the foot of the board where no hub is opened to show it: posts taken by whole tiles, or
/// left in hand as their hub was closed.
final class HandPlace extends Pane {
    private static final double MARGIN = 8;
    private static final double WIDEST = 460;

    private final HandView hand;

    HandPlace(BoardViewModel board, HandView hand) {
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
        double width = Math.min(Scaled.now(this, WIDEST), getWidth() - 2 * MARGIN);
        double height = hand.prefHeight(width);
        hand.resizeRelocate(
                getWidth() - width - MARGIN, Math.max(MARGIN, getHeight() - height - MARGIN), width, height);
    }
}
