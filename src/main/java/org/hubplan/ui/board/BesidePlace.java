package org.hubplan.ui.board;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;

/// Lays the second opened hub over the board, so that every tile keeps its place: beside the first one, or at the other
/// edge where its own tile would be covered there.
final class BesidePlace extends Pane {
    private static final double MARGIN = 8;
    private static final double LEAST_HEIGHT = 320;

    private final Region beside;
    private final Region first;
    private final DoubleSupplier wide;
    private final Function<HubCode, Optional<Node>> tileOf;
    private final BooleanSupplier isCarrying;
    private Optional<HubCode> shown = Optional.empty();
    private boolean atRight;
    private double tall;
    /// Whether it was laid since another hub was shown.
    private boolean laid;

    /// @param first the opened hub it lies beside, which may be out of sight
    /// @param wide how wide an opened hub is
    /// @param tileOf the tile of a hub
    /// @param isCarrying whether a drag is under way: what it is meant for may not come to lie beneath the panel
    BesidePlace(
            Region beside,
            Region first,
            DoubleSupplier wide,
            Function<HubCode, Optional<Node>> tileOf,
            BooleanSupplier isCarrying) {
        this.wide = wide;
        this.beside = beside;
        this.first = first;
        this.tileOf = tileOf;
        this.isCarrying = isCarrying;
        setPickOnBounds(false);
        setVisible(false);
        getChildren().setAll(beside);
    }

    void show(Optional<Hub> hub) {
        Optional<HubCode> code = hub.map(Hub::code);
        setVisible(code.isPresent());
        if (!code.equals(shown)) {
            shown = code;
            laid = false;
            atRight = code.flatMap(tileOf).map(this::isAtLeft).orElse(false);
            requestLayout();
        }
    }

    /// Whether it would be covered beside the first.
    private boolean isAtLeft(Node tile) {
        Bounds there = sceneToLocal(tile.localToScene(tile.getLayoutBounds()));
        return there.getMinX() < left() + width();
    }

    private double left() {
        return (first.isVisible() ? first.getWidth() : 0) + MARGIN;
    }

    private double width() {
        return Math.min(wide.getAsDouble(), getWidth() - 2 * MARGIN);
    }

    @Override
    protected void layoutChildren() {
        double x = Math.min(left(), getWidth() - MARGIN - width());
        if (!laid || !isCarrying.getAsBoolean()) {
            tall = Math.max(LEAST_HEIGHT, beside.prefHeight(width()));
            laid = shown.isPresent();
        }
        beside.resizeRelocate(
                atRight ? getWidth() - MARGIN - width() : x, MARGIN, width(), Math.min(tall, getHeight() - 2 * MARGIN));
    }
}
