package org.hubplan.ui.kit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Makes one stop of the Tab key out of many nodes: the one of them that had the focus last. Among them go the
/// arrow keys.
public final class TabStop {
    private List<Node> nodes = List.of();
    private Subscription following = Subscription.EMPTY;
    private Optional<Node> stop = Optional.empty();

    /// The nodes it is made of, in reading order, in place of those before.
    public void over(Collection<? extends Node> all) {
        following.unsubscribe();
        nodes = List.copyOf(all);
        following = nodes.stream()
                .map(node -> node.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        stopAt(node);
                    }
                }))
                .reduce(Subscription.EMPTY, Subscription::and);
        Optional<Node> kept = stop.filter(nodes::contains).or(() -> nodes.stream().findFirst());
        nodes.forEach(node -> {
            node.setFocusTraversable(false);
            node.getProperties().put(TabStop.class, this);
        });
        kept.ifPresent(this::stopAt);
    }

    /// Whether the keyboard comes to a node by Tab and arrow keys, wherever its stop is now.
    public static boolean reaches(Node node) {
        return node.getProperties().get(TabStop.class) instanceof TabStop stop && stop.nodes.contains(node);
    }

    private void stopAt(Node node) {
        stop.ifPresent(before -> before.setFocusTraversable(false));
        stop = Optional.of(node);
        node.setFocusTraversable(true);
    }

    /// The node the Tab key comes to; empty where there are none.
    public Optional<Node> stop() {
        return stop.filter(nodes::contains);
    }

    /// The nearest node on a side of one of them, straight ahead before aslant; empty at the edge.
    public Optional<Node> beside(Node from, Side side) {
        Bounds here = place(from);
        return nodes.stream()
                .filter(node -> node != from && ahead(here, node, side) > 0)
                .min(Comparator.comparingDouble(node -> ahead(here, node, side) + 4 * aslant(here, node, side)));
    }

    /// Where it stands, without the ring it has while it has the focus.
    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static double ahead(Bounds here, Node node, Side side) {
        Bounds there = place(node);
        return switch (side) {
            case LEFT -> here.getMinX() - there.getMinX();
            case RIGHT -> there.getMinX() - here.getMinX();
            case TOP -> here.getMinY() - there.getMinY();
            case BOTTOM -> there.getMinY() - here.getMinY();
        };
    }

    private static double aslant(Bounds here, Node node, Side side) {
        Bounds there = place(node);
        return side.isVertical()
                ? Math.abs(there.getMinY() - here.getMinY())
                : Math.abs(there.getMinX() - here.getMinX());
    }
}
