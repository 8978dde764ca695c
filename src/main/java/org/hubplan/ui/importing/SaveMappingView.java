package org.hubplan.ui.importing;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Texts;

/// Asks what to call a mapping that is to be kept.
final class SaveMappingView extends VBox {
    private final ShapeViewModel model;
    private final TextField name = new TextField();
    private final Label problem = new Label();
    private final Button save = new Button(Texts.of("import.map.save.verb"));

    SaveMappingView(ShapeViewModel model) {
        this.model = model;
        setId("import-map");
        getStyleClass().addAll("hp-menu", "import-hub");
        Label title = new Label(Texts.of("import.map.title"));
        title.getStyleClass().add("hp-strong");
        Label what = new Label(Texts.of("import.map.is"));
        what.getStyleClass().add("hp-muted");
        what.setWrapText(true);
        name.setId("import-map-name");
        name.setAccessibleText(Texts.of("import.map.name"));
        name.setPromptText(Texts.of("import.map.name"));
        name.setText(model.usedProperty().get().orElse(""));
        problem.setId("import-map-problem");
        problem.getStyleClass().add("hp-broken");
        problem.setManaged(false);
        problem.setWrapText(true);
        save.setId("import-map-save");
        save.getStyleClass().add("accent");
        HBox foot = new HBox(8, save);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, what, name, problem, foot);
    }

    /// Once it is shown in a layer: Enter saves too.
    ///
    /// @param saved told its name, after the layer has closed
    void within(Layer layer, Consumer<String> saved) {
        Runnable done = () -> {
            Optional<String> trouble = model.save(name.getText());
            problem.setText(trouble.orElse(""));
            problem.setManaged(trouble.isPresent());
            if (trouble.isEmpty()) {
                layer.close();
                saved.accept(name.getText().strip());
            }
        };
        save.setOnAction(_ -> done.run());
        name.setOnAction(_ -> done.run());
    }
}
