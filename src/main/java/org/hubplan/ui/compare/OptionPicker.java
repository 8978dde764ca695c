package org.hubplan.ui.compare;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hubplan.change.Option;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Texts;

/// Which options are compared, and with which. Every option is a switch; a seventh can't be switched on.
final class OptionPicker extends HBox {
    private static final double WIDE = 800;

    private final CompareViewModel model;
    private final FlowPane switches = new FlowPane(8, 8);
    private final ComboBox<Option> first = new ComboBox<>();
    private boolean isShowing;

    OptionPicker(CompareViewModel model) {
        super(12);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        Label with = new Label(Texts.of("compare.with"));
        with.getStyleClass().add("hp-muted");
        with.setMinWidth(USE_PREF_SIZE);
        with.setLabelFor(first);
        first.setId("compare-first");
        first.setMinWidth(USE_PREF_SIZE);
        first.setAccessibleText(Texts.of("compare.with"));
        ChoiceWords.in(first, Option::words);
        first.valueProperty().subscribe(this::choose);
        HBox.setHgrow(switches, Priority.ALWAYS);
        switches.setId("compare-options");
        switches.setPrefWrapLength(WIDE);
        switches.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(switches, with, first);
        model.optionsProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::show);
    }

    private void choose(Option option) {
        if (!isShowing && option != null) {
            model.compareWith(option.number());
        }
    }

    private void show() {
        List<Option> options = model.optionsProperty().get();
        List<Integer> chosen = model.chosenProperty().get();
        isShowing = true;
        switches.getChildren().setAll(options.stream().map(this::side).toList());
        first.setItems(FXCollections.observableArrayList(options));
        first.setValue(options.stream()
                .filter(option -> !chosen.isEmpty() && option.number() == chosen.getFirst())
                .findFirst()
                .orElse(null));
        isShowing = false;
    }

    private ToggleButton side(Option option) {
        boolean isChosen = model.chosenProperty().get().contains(option.number());
        ToggleButton side = new ToggleButton(option.words());
        side.setId("compare-option-" + option.number());
        side.setSelected(isChosen);
        side.setDisable(!isChosen && !model.hasRoom());
        side.setOnAction(_ -> {
            model.toggle(option.number());
            lookupFocus(side.getId());
        });
        return side;
    }

    /// The switches are made anew; who works by keyboard stays where they were.
    private void lookupFocus(String id) {
        switches.getChildren().stream().filter(node -> node.getId().equals(id)).forEach(node -> node.requestFocus());
    }
}
