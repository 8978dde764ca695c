package org.hubplan.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;

/// What the Tab key comes to in a part of the window.
public final class Reach {
    private Reach() {}

    /// In the order Tab goes through them.
    public static List<Node> in(Node node) {
        List<Node> all = new ArrayList<>();
        if (!node.isVisible() || node.isDisabled()) {
            return all;
        }
        if (node.isFocusTraversable()) {
            all.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(in(child)));
        }
        return all;
    }

    /// Whether a node is another one, or lies within it.
    public static boolean holds(Node around, Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(around::equals);
    }

    /// Whether the keyboard is on a node or within it. What a node itself says of that isn't to be relied on once
    /// something with the keyboard was taken off the screen.
    public static boolean isAt(Node node) {
        return node.getScene() != null && holds(node, node.getScene().getFocusOwner());
    }

    /// From now on the keyboard comes to this node before tables and tools, where a screen that has it is gone to.
    public static void first(Node node) {
        node.getProperties().put(Reach.class, true);
    }

    /// Where the keyboard begins in a screen: at what it is there for, else its first table or list, else whatever Tab
    /// comes to first. Empty where there is nothing for the keyboard.
    public static Optional<Node> entrance(Node screen) {
        List<Node> all = in(screen);
        return all.stream()
                .filter(node -> node.getProperties().containsKey(Reach.class))
                .findFirst()
                .or(() -> all.stream().filter(Reach::isTable).findFirst())
                .or(() -> all.stream().findFirst());
    }

    private static boolean isTable(Node node) {
        return node instanceof TableView || node instanceof TreeTableView || node instanceof ListView;
    }
}
