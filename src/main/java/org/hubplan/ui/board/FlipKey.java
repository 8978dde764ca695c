package org.hubplan.ui.board;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Layers;

/// The board shows the baseline for as long as B is held, wherever on the board's screen the keyboard is; not while
/// something is typed, nor under a menu or a dialog. A toggle does the same for who can't hold a key.
///
/// The baseline goes again with the board itself, and with the window's turn.
final class FlipKey {
    private final PlanModel plan;
    private final Layers layers;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> released = this::released;
    private boolean held;

    FlipKey(PlanModel plan, Layers layers, Node view) {
        this.plan = plan;
        this.layers = layers;
        view.sceneProperty().subscribe(this::follow);
        ObservableValue<Boolean> windowInUse = view.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(window -> window.focusedProperty());
        windowInUse.subscribe(inUse -> {
            if (held && !Boolean.TRUE.equals(inUse)) {
                letGo();
            }
        });
    }

    private void follow(Scene before, Scene after) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
            before.removeEventFilter(KeyEvent.KEY_RELEASED, released);
            held = false;
            plan.flip(false);
        }
        if (after != null) {
            after.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
            after.addEventFilter(KeyEvent.KEY_RELEASED, released);
        }
    }

    private void pressed(KeyEvent key) {
        boolean isB = key.getCode() == KeyCode.B && !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        if (isB && !isTypedInto(key.getTarget()) && !layers.isCovered()) {
            key.consume();
            if (!plan.isFlipped()) {
                held = true;
                plan.flip(true);
            }
        }
    }

    private void released(KeyEvent key) {
        if (held && key.getCode() == KeyCode.B) {
            letGo();
            key.consume();
        }
    }

    private void letGo() {
        held = false;
        plan.flip(false);
    }

    /// Where a letter means something of its own.
    private static boolean isTypedInto(Object target) {
        return target instanceof TextInputControl || target instanceof ComboBoxBase || target instanceof ListView;
    }
}
