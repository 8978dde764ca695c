package org.hubplan.ui.paper;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A few choices side by side, of which one is chosen.
final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /// @param id of the row and, with a dash and the choice's name in small letters, of each button
    /// @param chosen is told when the planner chooses another
    Segments(String id, List<T> choices, Function<T, String> words, Consumer<T> chosen) {
        setId(id);
        getStyleClass().add("hp-segments");
        setMaxWidth(USE_PREF_SIZE);
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setId(id + "-" + choice.toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            button.setUserData(choice);
            button.setToggleGroup(group);
            button.getStyleClass().setAll("hp-segment", "hp-focusable");
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.accept(choice);
            });
            getChildren().add(button);
        }
    }

    void show(T chosen) {
        group.getToggles().forEach(toggle -> toggle.setSelected(Objects.equals(toggle.getUserData(), chosen)));
    }
}
