package org.hubplan.ui.apportion;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Texts;

/// The apportionment face of the money screen.
public final class ApportionView extends VBox {
    /// @param bring opens the import
    public ApportionView(ApportionViewModel model, Runnable bring) {
        setId("apportion");
        getStyleClass().add("apportion");
        BooleanBinding empty = Bindings.createBooleanBinding(
                () -> model.groupsProperty().get().isEmpty(), model.groupsProperty());
        AskCard ask = new AskCard(model);
        VBox table = new VBox(12, new GroupTable(model), own(model));
        Node nothing = nothing(model, bring);
        showWhen(ask, empty.not());
        showWhen(table, empty.not());
        showWhen(nothing, empty);
        getChildren().setAll(nothing, ask, table, new GroupsCard(model));
    }

    private static Node nothing(ApportionViewModel model, Runnable bring) {
        Label words = new Label(Texts.of("apportion.empty"));
        words.setWrapText(true);
        Label trouble = new Label();
        trouble.setId("apportion-empty-trouble");
        trouble.getStyleClass().add("hp-trouble");
        trouble.setWrapText(true);
        showWhen(trouble, trouble.textProperty().isNotEmpty());
        Button fetch = new Button(Texts.of("apportion.import"));
        fetch.setId("apportion-import");
        fetch.getStyleClass().add("accent");
        fetch.setOnAction(_ -> bring.run());
        Button commands = new Button(Texts.of("apportion.from-commands"));
        commands.setId("apportion-from-commands");
        commands.setOnAction(_ -> trouble.setText(model.nameCommands().orElse("")));
        VBox card = new VBox(12, words, new HBox(12, fetch, commands), trouble);
        card.setId("apportion-empty");
        card.getStyleClass().add("hp-card");
        return card;
    }

    /// What becomes of posts that are both a giving group's and the plan's.
    private static Label own(ApportionViewModel model) {
        Label own = new Label();
        own.setId("apportion-own");
        own.getStyleClass().addAll("hp-small", "hp-muted");
        own.setWrapText(true);
        own.textProperty().bind(model.ownProperty());
        showWhen(own, own.textProperty().isNotEmpty());
        return own;
    }

    private static void showWhen(Node node, BooleanBinding is) {
        node.visibleProperty().bind(is);
        node.managedProperty().bind(node.visibleProperty());
    }
}
