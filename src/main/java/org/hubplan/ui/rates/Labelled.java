package org.hubplan.ui.rates;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Scaled;

/// A field with what it is for above it.
final class Labelled extends VBox {
    Labelled(String words, Node field) {
        super(2);
        Label above = new Label(words);
        above.getStyleClass().addAll("hp-caption", "hp-muted");
        above.setLabelFor(field);
        field.setAccessibleText(words);
        getChildren().setAll(above, field);
    }

    static Labelled text(String id, String words, double width, StringProperty written) {
        TextField text = new TextField();
        text.setId(id);
        Scaled.to(text, width, text::setPrefWidth);
        text.textProperty().bindBidirectional(written);
        return new Labelled(words, text);
    }
}
