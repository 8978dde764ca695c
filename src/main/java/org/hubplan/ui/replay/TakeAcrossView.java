package org.hubplan.ui.replay;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.change.Choice;
import org.hubplan.change.Option;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The dialog in which changes of another option are ticked and taken into the current one.
public final class TakeAcrossView extends VBox {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 640;

    private final TakeAcrossViewModel model;
    private final Button take = new Button();
    private final Button cancel = new Button(Texts.of("replay.cancel"));

    private TakeAcrossView(TakeAcrossViewModel model) {
        this.model = model;
        setId("take");
        getStyleClass().addAll("hp-dialog", "replay");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Scaled.to(this, HEIGHT, this::setPrefHeight);
        FitList list = new FitList(
                "take-changes",
                Texts.of("take.list"),
                Texts.of("take.none"),
                model.rows(),
                () -> new ChangeFitView(TakeAcrossView::words, model::choose).ticking(model::tick));
        getChildren().setAll(head(), list, trouble(), foot());
    }

    /// Opens the dialog over the window.
    ///
    /// @param from the option whose changes are shown first
    public static Layer open(Layers layers, PlanModel plan, Option from) {
        TakeAcrossView view = new TakeAcrossView(new TakeAcrossViewModel(plan, from));
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.cancel.setOnAction(_ -> layer.close());
        view.take.setOnAction(_ -> {
            if (view.model.take()) {
                layer.close();
            }
        });
        return layer;
    }

    private HBox head() {
        Label title = new Label(Texts.of("take.title", model.into().words()));
        title.setId("take-title");
        title.getStyleClass().add("hp-subtitle");
        Label hint = new Label(Texts.of("take.hint"));
        hint.getStyleClass().addAll("hp-small", "hp-muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(12, new VBox(4, title, hint), space, new Label(Texts.of("take.from")), options());
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private ComboBox<Option> options() {
        ComboBox<Option> options = new ComboBox<>();
        options.setId("take-from");
        options.getItems().setAll(model.options());
        ChoiceWords.in(options, Option::words);
        options.setAccessibleText(Texts.of("take.from"));
        options.valueProperty().bindBidirectional(model.fromProperty());
        return options;
    }

    private Label trouble() {
        Label trouble = new Label();
        trouble.setId("take-trouble");
        trouble.getStyleClass().add("hp-broken");
        trouble.setWrapText(true);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        return trouble;
    }

    private HBox foot() {
        Label summary = new Label();
        summary.setId("take-summary");
        summary.getStyleClass().add("hp-muted");
        summary.textProperty().bind(model.summaryProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        take.setId("take-take");
        take.getStyleClass().add("accent");
        take.disableProperty().bind(model.possibleProperty().not());
        model.takenProperty().subscribe(many -> take.setText(Texts.count("take.take", many)));
        cancel.setId("take-cancel");
        HBox box = new HBox(8, summary, space, cancel, take);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static String words(Choice choice) {
        return switch (choice) {
            case AS_IS -> Texts.of("take.as-is");
            case WHAT_FITS -> Texts.of("replay.what-fits");
            case LEAVE -> Texts.of("take.leave");
        };
    }
}
