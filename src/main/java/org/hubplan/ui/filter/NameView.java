package org.hubplan.ui.filter;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// Asks what a view is to be called, and says where a view of that name gives way to it.
final class NameView extends VBox {
    private static final double WIDTH = 420;

    private final TextField field = new TextField();
    private final Button keep = new Button(Texts.of("filter.view.keep"));
    private final Button cancel = new Button(Texts.of("new.cancel"));

    private NameView(String title, String what, String before, Predicate<String> isTaken) {
        super(12);
        setId("view-name");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Label head = new Label(title);
        head.getStyleClass().add("hp-subtitle");
        Label words = new Label(what);
        words.getStyleClass().add("hp-muted");
        words.setWrapText(true);
        field.setId("view-name-field");
        field.setText(before);
        field.setAccessibleText(Texts.of("filter.view.name"));
        Label taken = new Label(Texts.of("filter.view.taken"));
        taken.getStyleClass().addAll("hp-muted", "hp-small");
        taken.visibleProperty().bind(field.textProperty().map(isTaken::test));
        keep.setId("view-name-keep");
        keep.setDefaultButton(true);
        keep.disableProperty().bind(field.textProperty().map(String::isBlank));
        HBox buttons = new HBox(8, cancel, keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(head, words, field, taken, buttons);
    }

    /// @param what in a sentence, what is kept
    /// @param isTaken whether another view has that name
    static void open(
            Layers layers, String title, String what, String before, Predicate<String> isTaken, Consumer<String> named) {
        NameView view = new NameView(title, what, before, isTaken);
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.cancel.setOnAction(_ -> layer.close());
        view.keep.setOnAction(_ -> {
            layer.close();
            named.accept(view.field.getText());
        });
        view.field.requestFocus();
        view.field.selectAll();
    }
}
