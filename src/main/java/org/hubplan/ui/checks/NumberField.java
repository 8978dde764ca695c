package org.hubplan.ui.checks;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.hubplan.ui.kit.Scaled;

/// A number that is kept when the field is left or Enter is pressed.
final class NumberField extends TextField {
    private static final double WIDTH = 72;

    private final Consumer<String> keep;
    private String kept = "";

    /// @param spoken what it is the number of
    NumberField(String id, String spoken, Consumer<String> keep) {
        this.keep = keep;
        setId(id);
        setAccessibleText(spoken);
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Scaled.to(this, WIDTH, this::setMaxWidth);
        getStyleClass().add("number-field");
        setOnAction(_ -> keep());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep();
            }
        });
    }

    /// Shows what is kept; what the planner is typing stays.
    void show(String value) {
        if (!value.equals(kept) || !isFocused()) {
            kept = value;
            setText(value);
        }
    }

    private void keep() {
        if (!getText().strip().equals(kept)) {
            keep.accept(getText());
        }
    }
}
