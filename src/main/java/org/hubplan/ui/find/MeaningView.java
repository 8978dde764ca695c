package org.hubplan.ui.find;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.ui.help.HelpText;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// What a word means. Enter or Escape closes it.
public final class MeaningView extends VBox {
    private static final double WIDTH = 460;

    private final Button close = new Button(Texts.of("find.meaning.close"));

    private MeaningView(HelpText.Line term) {
        super(12);
        setId("meaning");
        getStyleClass().add("hp-dialog");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Label title = new Label(term.what());
        title.getStyleClass().add("hp-subtitle");
        title.setWrapText(true);
        Label meaning = new Label(term.says());
        meaning.setId("meaning-words");
        meaning.setWrapText(true);
        close.setDefaultButton(true);
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, meaning, foot);
    }

    public static void open(Layers layers, HelpText.Line term, Pos place) {
        MeaningView view = new MeaningView(term);
        Layer layer = layers.openDialog(view, place);
        view.close.setOnAction(_ -> layer.close());
        view.close.requestFocus();
    }
}
