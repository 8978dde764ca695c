package org.hubplan.ui.posts.edit;

import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.DayBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The foot of a dialog that edits posts: what it does to the ribbon, what stands in the way, why it is done and from
/// when, do it or don't.
final class EditFoot extends VBox {
    private static final double WHY = 200;
    private static final double WHEN = 132;

    private final Button confirm = new Button();
    private final Button cancel = new Button(Texts.of("board.cancel"));
    private final DayBox effective;

    EditFoot(PayChoice pay, ObservableStringValue effect, ObservableStringValue trouble, WhyAndWhen why) {
        super(8);
        setMinHeight(Region.USE_PREF_SIZE);
        TextField reason = new TextField();
        reason.setId("edit-reason");
        reason.textProperty().bindBidirectional(why.reason());
        Scaled.to(reason, WHY, reason::setPrefWidth);
        effective = new DayBox(why.effective().get());
        effective.setId("edit-effective");
        effective.valueProperty().bindBidirectional(why.effective());
        Scaled.to(effective, WHEN, effective::setPrefWidth);
        confirm.setId("edit-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setId("edit-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane asked = new FlowPane(
                16, 8, named("board.form.reason", reason), named("board.form.effective", effective), pay);
        FlowPane last = new FlowPane(8, 8, cancel, confirm);
        last.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(
                line("edit-effect", "hp-medium", effect), line("edit-problem", "hp-broken", trouble), asked, last);
    }

    private static HBox named(String key, Control field) {
        Label name = new Label(Texts.of(key));
        name.getStyleClass().add("hp-muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(field);
        field.setAccessibleText(name.getText());
        HBox both = new HBox(8, name, field);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
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
                    effective.day();
                    if (confirm.getAsBoolean()) {
                        layer.close();
                    }
                },
                layer::close);
        return layer;
    }
}
