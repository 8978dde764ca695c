package org.hubplan.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Rings what the keyboard came to by our own doing: arrow keys among tiles and cells, a screen gone to, a panel opened.
///
/// JavaFX rings only what Tab came to (`:focus-visible`), and takes `Node.requestFocus` for the mouse's doing. Here the
/// last input tells: after a key whatever gets the focus is ringed, after the mouse it isn't.
final class FocusRing {
    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private final Node window;
    private boolean isByKey;

    FocusRing(Node window) {
        this.window = window;
        window.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                follow(scene);
            }
        });
    }

    private void follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> isByKey = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> isByKey = false);
        scene.focusOwnerProperty().subscribe((from, to) -> {
            if (window.getScene() == scene) {
                move(from, to);
            }
        });
    }

    private void move(Node from, Node to) {
        if (from != null) {
            from.pseudoClassStateChanged(FOCUS_VISIBLE, false);
        }
        if (to != null && isByKey) {
            to.pseudoClassStateChanged(FOCUS_VISIBLE, true);
        }
    }
}
