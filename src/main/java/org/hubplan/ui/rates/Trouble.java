package org.hubplan.ui.rates;

import java.util.Optional;
import javafx.scene.control.Label;

/// Why what was written can't be; takes no room where there is nothing to say.
final class Trouble extends Label {
    Trouble(String id) {
        setId(id);
        getStyleClass().add("hp-trouble");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(textProperty().isNotEmpty());
    }

    void say(Optional<String> words) {
        setText(words.orElse(""));
    }
}
