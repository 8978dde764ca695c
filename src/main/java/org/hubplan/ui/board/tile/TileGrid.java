package org.hubplan.ui.board.tile;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The tiles of a lane in rows, each as wide and as tall as the board's layout says.
final class TileGrid extends Pane {
    private BoardLayout layout;

    /// @param layout of a board of common width, until the board knows its own
    TileGrid(BoardLayout layout) {
        this.layout = layout;
        getStyleClass().add("tile-grid");
    }

    void lay(BoardLayout next) {
        layout = next;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double gap = layout.size().gap;
        double width = tileWidth(getWidth());
        int at = 0;
        for (Node tile : getManagedChildren()) {
            double left = snapPositionX(at % layout.columns() * (width + gap));
            double right = snapPositionX(at % layout.columns() * (width + gap) + width);
            tile.resizeRelocate(left, at / layout.columns() * (layout.tileHeight() + gap), right - left, layout.tileHeight());
            at++;
        }
    }

    /// Narrower than laid out where a scroll bar takes of the room.
    private double tileWidth(double width) {
        return Math.min(layout.tileWidth(), (width - (layout.columns() - 1) * layout.size().gap) / layout.columns());
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = Math.max(1, (getManagedChildren().size() + layout.columns() - 1) / layout.columns());
        return rows * (layout.tileHeight() + layout.size().gap) - layout.size().gap;
    }

    @Override
    protected double computeMinWidth(double height) {
        return layout.size().leastWidth;
    }
}
