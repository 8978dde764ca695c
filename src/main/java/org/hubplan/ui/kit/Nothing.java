package org.hubplan.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What an empty list says: why there is nothing, and the way to something.
public final class Nothing extends VBox {
    /// @param id of the button
    /// @param way what it says
    public Nothing(String words, String id, String way, Runnable verb) {
        super(12);
        setAlignment(Pos.CENTER);
        Label why = new Label(words);
        why.getStyleClass().add("hp-muted");
        why.setWrapText(true);
        Button button = new Button(way);
        button.setId(id);
        button.setOnAction(_ -> verb.run());
        getChildren().setAll(why, button);
    }
}
