package org.hubplan.ui.posts.edit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hubplan.change.PayOrigin;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Texts;

/// Asks where a difference in pay comes from, where a grade or an FTE is set.
final class PayChoice extends HBox {
    PayChoice(ObjectProperty<PayOrigin> pay) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        Label label = new Label(Texts.of("posts.edit.pay"));
        label.getStyleClass().add("hp-muted");
        ComboBox<PayOrigin> box = new ComboBox<>();
        box.setId("edit-pay");
        box.getItems().setAll(List.of(PayOrigin.NEW, PayOrigin.FOUND));
        ChoiceWords.in(box, PayChoice::words);
        box.setAccessibleText(label.getText());
        box.valueProperty().bindBidirectional(pay);
        label.setLabelFor(box);
        getChildren().setAll(label, box);
    }

    private static String words(PayOrigin origin) {
        return Texts.of(origin == PayOrigin.NEW ? "board.form.pay.new" : "board.form.pay.found");
    }

    /// Shows it where it is asked for, and else takes no room.
    void show(boolean isAsked) {
        setManaged(isAsked);
        setVisible(isAsked);
    }
}
