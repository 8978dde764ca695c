package org.hubplan.ui.options;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hubplan.change.Option;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Which of the archived options is to come back.
final class RestoreView extends VBox {
    private RestoreView() {
        setId("option-restore-ask");
        getStyleClass().addAll("hp-dialog");
        setSpacing(4);
        Scaled.to(this, 440, this::setPrefWidth);
        Label title = new Label(Texts.of("option.restore.title"));
        title.getStyleClass().add("hp-subtitle");
        getChildren().setAll(title);
    }

    static void open(Layers layers, OptionsViewModel model) {
        RestoreView view = new RestoreView();
        model.archived().forEach(option -> view.getChildren().add(view.choice(option)));
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast).forEach(button ->
                button.setOnAction(_ -> {
                    layer.close();
                    model.restore((Integer) button.getUserData());
                }));
        view.getChildren().get(1).requestFocus();
    }

    private Button choice(Option option) {
        Button choice = new Button(option.words(), new FontIcon(MaterialDesignA.ARCHIVE_OUTLINE));
        choice.getStyleClass().setAll("hp-menu-item", "hp-focusable");
        choice.setUserData(option.number());
        choice.setGraphicTextGap(12);
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }
}
