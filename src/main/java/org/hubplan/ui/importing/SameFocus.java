package org.hubplan.ui.importing;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Keeps the keyboard where it was while a part of the dialog is built anew: on the node of the same id.
final class SameFocus {
    private SameFocus() {}

    static void during(Node part, Runnable building) {
        Optional<String> had = Optional.ofNullable(part.getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> isWithin(owner, part))
                .map(Node::getId);
        building.run();
        had.ifPresent(id -> Platform.runLater(
                () -> Optional.ofNullable(part.lookup("#" + id)).ifPresent(Node::requestFocus)));
    }

    private static boolean isWithin(Node node, Node part) {
        return node != null && (node == part || isWithin(node.getParent(), part));
    }
}
