package org.hubplan.ui.replay;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.change.Choice;
import org.hubplan.change.Replay;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The dialog in which an option is settled on a new baseline: outcomes counted, changes listed, one button for all.
public final class ReplayView extends VBox {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 640;

    private final ReplayViewModel model;
    private final Label foot = new Label();
    private final Button settle = new Button(Texts.of("replay.settle"));
    private final Button cancel = new Button(Texts.of("replay.cancel"));

    private ReplayView(ReplayViewModel model) {
        this.model = model;
        setId("replay");
        getStyleClass().addAll("hp-dialog", "replay");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Scaled.to(this, HEIGHT, this::setPrefHeight);
        VerdictBar verdicts = new VerdictBar(model::chooseAll);
        FitList list = new FitList(
                "replay-changes",
                Texts.of("replay.list"),
                Texts.of("replay.none"),
                model.rows(),
                () -> new ChangeFitView(ReplayView::words, model::choose));
        getChildren().setAll(head(), verdicts, list, trouble(), foot());
        model.replayProperty().subscribe(verdicts::show);
        model.replayProperty().subscribe(this::show);
    }

    /// Opens the dialog over the window.
    public static Layer open(Layers layers, PlanModel plan) {
        ReplayView view = new ReplayView(new ReplayViewModel(plan));
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.cancel.setOnAction(_ -> layer.close());
        view.settle.setOnAction(_ -> {
            if (view.model.settle()) {
                layer.close();
            }
        });
        return layer;
    }

    private HBox head() {
        Label title = new Label(model.title());
        title.setId("replay-title");
        title.getStyleClass().add("hp-subtitle");
        Label brought = new Label(model.broughtBy());
        brought.getStyleClass().addAll("hp-small", "hp-muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        CheckBox all = new CheckBox(Texts.of("replay.show-all"));
        all.setId("replay-show-all");
        all.selectedProperty().bindBidirectional(model.allProperty());
        HBox head = new HBox(16, new VBox(4, title, brought), space, all);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Label trouble() {
        Label trouble = new Label();
        trouble.setId("replay-trouble");
        trouble.getStyleClass().add("hp-broken");
        trouble.setWrapText(true);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        return trouble;
    }

    private HBox foot() {
        foot.setId("replay-foot");
        foot.getStyleClass().add("hp-muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        settle.setId("replay-settle");
        settle.getStyleClass().add("accent");
        cancel.setId("replay-cancel");
        HBox box = new HBox(8, foot, space, cancel, settle);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void show(Replay replay) {
        int undecided = replay.undecided().size();
        long dropped = replay.settlements().stream().filter(one -> one.instead().isEmpty()).count();
        long cut = replay.settlements().size() - dropped;
        foot.setText(undecided > 0
                ? Texts.count("replay.undecided", undecided)
                : Texts.of("replay.outcome", replay.lines().size() - dropped - cut, cut, dropped));
        settle.setDisable(undecided > 0);
    }

    private static String words(Choice choice) {
        return switch (choice) {
            case AS_IS -> Texts.of("replay.keep");
            case WHAT_FITS -> Texts.of("replay.what-fits");
            case LEAVE -> Texts.of("replay.drop");
        };
    }
}
