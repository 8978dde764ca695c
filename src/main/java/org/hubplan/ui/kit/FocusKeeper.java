package org.hubplan.ui.kit;

import java.util.Deque;
import java.util.List;
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

    void giveBack(Layer layer) {
        Node before = layer.cameFrom();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
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
