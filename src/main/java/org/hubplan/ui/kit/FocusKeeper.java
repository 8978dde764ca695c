package org.hubplan.ui.kit;

import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Keeps the keyboard inside the topmost open layer, and gives it back when that closes.
final class FocusKeeper {
    private final Parent window;
    private final Deque<Layer> stack;

    FocusKeeper(Parent window, Deque<Layer> stack) {
        this.window = window;
        this.stack = stack;
        window.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::keepInside);
            }
        });
    }

    Node owner() {
        Scene scene = window.getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    void take(Layer layer) {
        if (!Reach.holds(layer, owner())) {
            Reach.in(layer.panel()).stream().findFirst().ifPresentOrElse(Node::requestFocus, () -> {
                layer.panel().setFocusTraversable(true);
                layer.panel().requestFocus();
            });
        }
    }

    /// To what had it; where that was drawn anew meanwhile to its like, and where that is gone to what is nearest. Where it
    /// lay in a layer closed since, to where that came from.
    void giveBack(Layer layer) {
        Optional<Layer> closed = layer.within().stream()
                .filter(place -> place instanceof Layer one && !one.isOpen())
                .map(Layer.class::cast)
                .findFirst();
        if (closed.isPresent()) {
            giveBack(closed.get());
            return;
        }
        layer.cameFrom().filter(FocusKeeper::canHaveIt).ifPresentOrElse(
                Node::requestFocus,
                () -> layer.within().stream()
                        .filter(place -> place.getScene() != null)
                        .findFirst()
                        .flatMap(place -> nearest(place, layer.cameFrom().map(Node::getId)))
                        .ifPresent(Node::requestFocus));
    }

    private static boolean canHaveIt(Node node) {
        return node.getScene() != null
                && !node.isDisabled()
                && Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static Optional<Node> nearest(Parent place, Optional<String> id) {
        return Reach.in(place).stream()
                .filter(node -> node.getId() != null && id.filter(node.getId()::equals).isPresent())
                .findFirst()
                .or(() -> Reach.entrance(place));
    }

    /// Tab past the last of a layer comes round to its first, and back past the first to its last.
    private void keepInside(Node from, Node to) {
        Layer top = stack.peek();
        if (top == null || to == null || Reach.holds(top, to)) {
            return;
        }
        List<Node> inside = Reach.in(top.panel());
        if (!inside.isEmpty()) {
            Node next = from == inside.getFirst() ? inside.getLast() : inside.getFirst();
            Platform.runLater(() -> {
                if (stack.peek() == top) {
                    next.requestFocus();
                }
            });
        }
    }
}
