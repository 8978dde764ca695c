package org.hubplan.ui.board;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.hubplan.ui.board.LeastHidden.Beneath;
import org.hubplan.ui.board.carry.DropBar;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Drops.Drop;
import org.hubplan.ui.kit.Reach;

/// Lays the bar of what was just put down near where it was put, over the board, where it hides least of it. It stays
/// there while it is used.
final class DropBarPlace extends Pane {
    private static final double GAP = 4;
    /// What it belongs to shows what the drop came to.
    private static final double HOME = 4;
    /// Of a lane's head the sum is to be read, and much of it is empty.
    private static final double HEAD = 0.4;

    private final DropBar bar;
    private final Function<DropTarget, Node> placeOf;
    private final Lanes lanes;
    private final List<? extends Node> panels;
    private Optional<Drop> last = Optional.empty();
    private Optional<Place> place = Optional.empty();

    /// Where it lies from the corner of what it belongs to, in a board as large as that.
    private record Place(Point2D aside, Dimension2D board) {}

    /// @param placeOf the node of a drop target
    /// @param panels that lie over the lanes or beside them, where they are shown
    DropBarPlace(DropBar bar, Function<DropTarget, Node> placeOf, Lanes lanes, List<? extends Node> panels) {
        this.bar = bar;
        this.placeOf = placeOf;
        this.lanes = lanes;
        this.panels = List.copyOf(panels);
        setPickOnBounds(false);
        getChildren().setAll(bar);
    }

    void show(Optional<Drop> drop) {
        if (drop.isEmpty() && Reach.isAt(bar)) {
            last.map(Drop::target).map(placeOf).ifPresent(Node::requestFocus);
        }
        boolean isAdjusted = drop.isPresent()
                && last.filter(before -> before.target().equals(drop.get().target())
                                && before.load().posts().equals(drop.get().load().posts()))
                        .isPresent();
        if (!isAdjusted) {
            place = Optional.empty();
        }
        last = drop;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        bar.autosize();
        last.ifPresent(drop -> {
            Bounds home = bounds(placeOf.apply(drop.target()));
            Dimension2D board = new Dimension2D(getWidth(), getHeight());
            Place there = place.filter(one -> one.board().equals(board))
                    .orElseGet(() -> new Place(choose(home).subtract(home.getMinX(), home.getMinY()), board));
            place = Optional.of(there);
            Bounds room = room();
            double x = home.getMinX() + there.aside().getX();
            double y = home.getMinY() + there.aside().getY();
            bar.relocate(
                    Math.round(Math.max(room.getMinX(), Math.min(x, room.getMaxX() - bar.getWidth()))),
                    Math.round(Math.max(room.getMinY(), Math.min(y, room.getMaxY() - bar.getHeight()))));
        });
    }

    private Point2D choose(Bounds home) {
        Stream<Beneath> all = Stream.of(
                        beneath(lanes.tiles(), 1), beneath(lanes.heads(), HEAD), beneath(panels, 1),
                        Stream.of(new Beneath(home, HOME)))
                .flatMap(some -> some);
        return new LeastHidden(room(), home, all.toList()).of(new Dimension2D(bar.getWidth(), bar.getHeight()));
    }

    private Bounds room() {
        return new BoundingBox(GAP, GAP, Math.max(0, getWidth() - 2 * GAP), Math.max(0, getHeight() - 2 * GAP));
    }

    private Stream<Beneath> beneath(List<? extends Node> nodes, double weight) {
        return nodes.stream()
                .filter(node -> Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible))
                .map(node -> new Beneath(bounds(node), weight));
    }

    private Bounds bounds(Node node) {
        return sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
