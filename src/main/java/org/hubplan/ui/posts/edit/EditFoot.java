package org.hubplan.ui.posts.edit;

import java.util.function.BooleanSupplier;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The foot of a dialog that edits posts: what it does to the ribbon, what stands in the way, why it is done, do it or
/// don't.
final class EditFoot extends VBox {
    private static final double WHY = 130;

    private final Button confirm = new Button();
    private final Button cancel = new Button(Texts.of("board.cancel"));

    EditFoot(PayChoice pay, ObservableStringValue effect, ObservableStringValue trouble, StringProperty why) {
        super(8);
        setMinHeight(Region.USE_PREF_SIZE);
        TextField reason = new TextField();
        reason.setId("edit-reason");
        reason.setPromptText(Texts.of("board.form.reason"));
        reason.setAccessibleText(Texts.of("board.form.reason"));
        reason.textProperty().bindBidirectional(why);
        Scaled.to(reason, WHY, reason::setPrefWidth);
        confirm.setId("edit-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setId("edit-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane last = new FlowPane(8, 8, pay, reason, cancel, confirm);
        last.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(line("edit-effect", "hp-medium", effect), line("edit-problem", "hp-broken", trouble), last);
    }

    private static Label line(String id, String style, ObservableStringValue words) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(words);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }

    void say(String verb, boolean isPossible) {
        confirm.setText(verb);
        confirm.setDisable(!isPossible);
    }

    void does(Runnable verb, Runnable otherwise) {
        confirm.setOnAction(_ -> verb.run());
        cancel.setOnAction(_ -> otherwise.run());
    }

    /// Opens the dialog it is the foot of.
    ///
    /// @param confirm does it, and says whether it was done; then the dialog closes
    /// @param cancel however the dialog closes
    Layer open(Layers layers, Region dialog, BooleanSupplier confirm, Runnable cancel) {
        Layer layer = layers.openDialog(dialog, Pos.CENTER);
        layer.onClosed(cancel);
        does(
                () -> {
                    if (confirm.getAsBoolean()) {
                        layer.close();
                    }
                },
                layer::close);
        return layer;
    }
}
