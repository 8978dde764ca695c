package org.hubplan.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Tells a choice only once it is made: the arrow keys open a box and walk through it, and Enter makes the choice.
/// For boxes where each choice has something done that takes a moment.
public final class ChoiceMade {
    private ChoiceMade() {}

    /// @param made takes the choice when the box has closed, whether or not it is another
    public static <T> void in(ComboBox<T> box, Consumer<T> made) {
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!box.isShowing() && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP)) {
                box.show();
                key.consume();
            }
        });
        box.setOnHidden(_ -> {
            if (box.getValue() != null) {
                made.accept(box.getValue());
            }
        });
    }
}
