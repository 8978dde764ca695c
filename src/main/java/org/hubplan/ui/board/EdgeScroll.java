package org.hubplan.ui.board;

import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseDragEvent;

/// Scrolls a pane on while something is dragged near its upper or lower edge.
final class EdgeScroll extends AnimationTimer {
    private static final double EDGE = 24;
    private static final double PIXELS_A_FRAME = 6;

    private final ScrollPane pane;
    private int direction;

    EdgeScroll(ScrollPane pane) {
        this.pane = pane;
        pane.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, this::over);
        pane.addEventFilter(MouseDragEvent.MOUSE_DRAG_EXITED_TARGET, _ -> stop());
        pane.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, _ -> stop());
    }

    private void over(MouseDragEvent drag) {
        Bounds bounds = pane.localToScene(pane.getBoundsInLocal());
        boolean up = drag.getSceneY() < bounds.getMinY() + EDGE;
        boolean down = drag.getSceneY() > bounds.getMaxY() - EDGE;
        direction = up ? -1 : down ? 1 : 0;
        if (direction == 0) {
            stop();
        } else {
            start();
        }
    }

    @Override
    public void handle(long now) {
        double hidden = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden > 0) {
            pane.setVvalue(pane.getVvalue() + direction * PIXELS_A_FRAME / hidden);
        }
    }
}
