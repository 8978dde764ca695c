package org.hubplan.ui.checks;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// One of two.
final class EitherSwitch extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /// @param second whether the second is chosen
    EitherSwitch(String id, String first, String other, ObservableValue<Boolean> second, Consumer<Boolean> choose) {
        setId(id);
        getStyleClass().add("hp-segments");
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        getChildren().setAll(side(first, false, second, choose), side(other, true, second, choose));
    }

    private ToggleButton side(String words, boolean isSecond, ObservableValue<Boolean> second, Consumer<Boolean> choose) {
        ToggleButton side = new ToggleButton(words);
        side.setToggleGroup(group);
        side.setMinWidth(USE_PREF_SIZE);
        side.getStyleClass().setAll("hp-segment", "hp-focusable");
        side.setOnAction(_ -> {
            choose.accept(isSecond);
            side.setSelected(true);
        });
        second.subscribe(chosen -> side.setSelected(chosen == isSecond));
        return side;
    }
}
