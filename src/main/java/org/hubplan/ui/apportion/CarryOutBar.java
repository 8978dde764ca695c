package org.hubplan.ui.apportion;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;

/// What groups give already, and the button that makes the table so.
final class CarryOutBar extends VBox {
    private final Label trouble = new Label();

    CarryOutBar(ApportionViewModel model) {
        setSpacing(8);
        trouble.setId("apportion-carry-out-trouble");
        trouble.getStyleClass().add("hp-trouble");
        trouble.setWrapText(true);
        hideEmpty(trouble);
        getChildren().setAll(vacant(model), doing(model), trouble, done(model), warning(model));
    }

    private static CheckBox vacant(ApportionViewModel model) {
        CheckBox box = new CheckBox();
        box.setId("apportion-take-vacant");
        box.selectedProperty().bindBidirectional(model.takeVacantProperty());
        box.textProperty().bind(model.vacantProperty().map(posts -> Texts.count("apportion.take-vacant", posts.size())));
        box.visibleProperty().bind(model.vacantProperty().map(posts -> !posts.isEmpty()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private HBox doing(ApportionViewModel model) {
        TextField reason = new TextField();
        reason.setId("apportion-reason");
        reason.setPromptText(Texts.of("apportion.field.reason"));
        reason.setAccessibleText(Texts.of("apportion.field.reason"));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button carryOut = new Button(Texts.of("apportion.carry-out"));
        carryOut.setId("apportion-carry-out");
        carryOut.getStyleClass().add("accent");
        carryOut.disableProperty().bind(Bindings.not(model.readyProperty()));
        carryOut.setOnAction(_ -> say(model.carryOut()));
        HBox row = new HBox(12, reason, carryOut);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox done(ApportionViewModel model) {
        Label carried = new Label();
        carried.setId("apportion-carried");
        carried.getStyleClass().add("hp-small");
        carried.setWrapText(true);
        carried.textProperty().bind(model.carriedProperty());
        HBox.setHgrow(carried, Priority.ALWAYS);
        carried.setMaxWidth(Double.MAX_VALUE);
        Button back = new Button(Texts.of("apportion.take-back"));
        back.setId("apportion-take-back");
        back.getStyleClass().addAll("hp-flat", "hp-link");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> say(model.takeBack()));
        HBox row = new HBox(12, carried, back);
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(model.carriedProperty().map(words -> !words.isEmpty()));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static Label warning(ApportionViewModel model) {
        WarningLine line = new WarningLine("");
        line.setId("apportion-warning");
        line.textProperty().bind(model.warningProperty());
        hideEmpty(line);
        return line;
    }

    private void say(Optional<String> why) {
        trouble.setText(why.orElse(""));
    }

    private static void hideEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}
