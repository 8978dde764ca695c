package org.hubplan.ui.board.tile;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Tiles in rows: as many to a row as fit, all of one width, which together fill the row.
final class TileGrid extends Pane {
    private static final double LEAST_WIDTH = 184;
    private static final double GAP = 8;

    TileGrid() {
        getStyleClass().add("tile-grid");
    }

    /// How many tiles lie in a row.
    private int columns() {
        return columns(getWidth());
    }

    private static int columns(double width) {
        return Math.max(1, (int) ((width + GAP) / (LEAST_WIDTH + GAP)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns();
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        double height = tileHeight();
        int at = 0;
        for (Node tile : getManagedChildren()) {
            double left = snapPositionX(at % columns * (width + GAP));
            double right = snapPositionX(at % columns * (width + GAP) + width);
            tile.resizeRelocate(left, at / columns * (height + GAP), right - left, height);
            at++;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(width < 0 ? getWidth() : width);
        int rows = (getManagedChildren().size() + columns - 1) / columns;
        return Math.max(0, rows * (tileHeight() + GAP) - GAP);
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH;
    }

    private double tileHeight() {
        return snapSizeY(getManagedChildren().stream().mapToDouble(tile -> tile.prefHeight(-1)).max().orElse(0));
    }
}
