package org.hubplan.ui.board;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.hubplan.ui.board.carry.DropBar;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Drops.Drop;

/// Lays the bar of what was just put down beside where it was put, over the board and in reach of the pointer.
final class DropBarPlace extends Pane {
    private static final double GAP = 4;

    private final DropBar bar;
    private final Function<DropTarget, Node> placeOf;
    private Optional<Drop> last = Optional.empty();

    /// @param placeOf the node of a drop target
    DropBarPlace(DropBar bar, Function<DropTarget, Node> placeOf) {
        this.bar = bar;
        this.placeOf = placeOf;
        setPickOnBounds(false);
        getChildren().setAll(bar);
    }

    void show(Optional<Drop> drop) {
        last = drop;
        requestLayout();
    }

    /// Beneath the tile, or above it where there is no room; inside the board's edges.
    @Override
    protected void layoutChildren() {
        bar.autosize();
        last.ifPresent(drop -> {
            Node place = placeOf.apply(drop.target());
            Bounds there = sceneToLocal(place.localToScene(place.getBoundsInLocal()));
            double x = Math.clamp(there.getMinX(), GAP, Math.max(GAP, getWidth() - bar.getWidth() - GAP));
            double below = drop.target() instanceof DropTarget.OverLane ? there.getMinY() + 20 : there.getMaxY() + GAP;
            double y = below + bar.getHeight() + GAP > getHeight() ? there.getMinY() - bar.getHeight() - GAP : below;
            bar.relocate(Math.round(x), Math.round(Math.max(GAP, y)));
        });
    }
}
