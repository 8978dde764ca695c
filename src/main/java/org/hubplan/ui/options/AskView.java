package org.hubplan.ui.options;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.session.Answer;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// A dialog of one field. Enter does it, Escape closes it, and what stands in the way is said under the field.
public final class AskView extends VBox {
    private final Asking asking;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final Button verb;
    private final Button cancel = new Button(Texts.of("new.cancel"));

    private AskView(Asking asking) {
        this.asking = asking;
        this.verb = new Button(asking.verb());
        setId(asking.id());
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, 440, this::setPrefWidth);
        Label title = new Label(asking.title());
        title.getStyleClass().add("hp-subtitle");
        Label what = new Label(asking.what());
        what.getStyleClass().add("hp-muted");
        what.setWrapText(true);
        verb.setId(asking.id() + "-do");
        verb.setDefaultButton(true);
        HBox buttons = new HBox(8, cancel, verb);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, what, fieldWithLabel(), buttons);
    }

    private VBox fieldWithLabel() {
        Label label = new Label(asking.label());
        label.getStyleClass().add("hp-medium");
        label.setLabelFor(field);
        field.setId(asking.id() + "-field");
        field.setText(asking.before());
        field.setAccessibleText(asking.label());
        problem.setId(asking.id() + "-problem");
        problem.getStyleClass().addAll("hp-broken", "hp-small");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        field.textProperty().subscribe(_ -> problem.setText(""));
        problem.textProperty().subscribe(words -> field.setAccessibleHelp(words));
        return new VBox(4, label, field, problem);
    }

    public static void open(Layers layers, Asking asking) {
        AskView view = new AskView(asking);
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.field.requestFocus();
        view.field.selectAll();
        view.cancel.setOnAction(_ -> layer.close());
        view.verb.setOnAction(_ -> view.attempt(layer));
    }

    private void attempt(Layer layer) {
        switch (asking.doing().apply(field.getText())) {
            case Answer.Done _ -> layer.close();
            case Answer.Refused refused -> {
                problem.setText(refused.words());
                field.requestFocus();
            }
        }
    }
}
