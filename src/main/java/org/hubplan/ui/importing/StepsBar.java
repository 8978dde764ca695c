package org.hubplan.ui.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/// The steps as a row: where the planner is, where else to go, and the saved mapping the file is read by.
final class StepsBar extends HBox {
    private final ImportViewModel model;
    private final Map<ImportStep, ToggleButton> steps = new EnumMap<>(ImportStep.class);
    private final Label used = new Label();
    private final Button save = new Button(Texts.of("import.map.save"));

    /// @param askName asks what to call the mapping, beside the button
    StepsBar(ImportViewModel model, Consumer<Button> askName) {
        this.model = model;
        setId("import-steps");
        getStyleClass().add("import-steps");
        setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox();
        row.getStyleClass().add("hp-segments");
        for (ImportStep step : ImportStep.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("import-step-" + (step.ordinal() + 1));
            button.getStyleClass().setAll("hp-segment", "hp-focusable");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                model.go(step);
                show();
            });
            steps.put(step, button);
            row.getChildren().add(button);
        }
        row.setMaxWidth(USE_PREF_SIZE);
        used.setId("import-used");
        used.getStyleClass().add("hp-muted");
        used.setGraphic(new FontIcon(MaterialDesignB.BOOKMARK_OUTLINE));
        save.setId("import-save-map");
        save.getStyleClass().addAll("hp-flat", "hp-link");
        save.setOnAction(_ -> askName.accept(save));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(row, space, used, save);
        InvalidationListener again = (Observable _) -> show();
        model.stageProperty().addListener(again);
        model.stepProperty().addListener(again);
        model.shape().valuesProperty().addListener(again);
        model.shape().usedProperty().addListener(again);
        show();
    }

    private void show() {
        steps.forEach((step, button) -> {
            button.setText(step == ImportStep.VALUES && model.shape().unsaid() > 0
                    ? Texts.of("import.step.values.unsaid", model.shape().unsaid())
                    : step.words());
            button.setSelected(step == model.stepProperty().get());
            button.setDisable(!model.canGo(step));
        });
        Optional<String> name = model.shape().usedProperty().get();
        used.setText(name.map(one -> Texts.of("import.map.used", one)).orElse(""));
        used.setVisible(name.isPresent());
        used.setManaged(name.isPresent());
        save.setDisable(!model.canGo(ImportStep.ACCOUNT));
    }
}
