package org.hubplan.ui.held;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.shell.Surroundings;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The tray of held rows over the window: their cells to be put right, and what came of trying them.
public final class HeldTrayView extends VBox {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 600;

    private final HeldTrayViewModel model;
    private final Surroundings around;
    private final Label about = new Label();
    private final Label words = new Label();
    private final Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
    private final Button done = button("held-close", Texts.of("held.close"));
    private final Button save = button("held-save", Texts.of("held.save"));
    private final Button back = button("held-take-back", Texts.of("held.take-back"));
    private final Button all = button("held-all", Texts.of("held.try-all"));

    private HeldTrayView(HeldTrayViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        setId("held");
        getStyleClass().addAll("hp-dialog", "held");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Scaled.to(this, HEIGHT, this::setPrefHeight);
        HeldTable table = new HeldTable(model, around.layers());
        VBox.setVgrow(table, Priority.ALWAYS);
        Label hint = new Label(Texts.of("held.step"));
        hint.getStyleClass().addAll("hp-small", "hp-muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(head(), table, hint, foot());
        model.tryingProperty().subscribe(_ -> show());
        model.wordsProperty().subscribe(_ -> show());
    }

    /// Opens the tray of a plan.
    public static Layer open(Surroundings around, PlanModel plan) {
        around.layers().dismissToast();
        HeldTrayView view = new HeldTrayView(new HeldTrayViewModel(plan, around.work()), around);
        Layer layer = around.layers().openDialog(view, Pos.CENTER);
        view.close.setOnAction(_ -> layer.close());
        view.done.setOnAction(_ -> layer.close());
        return layer;
    }

    private static Button button(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private HBox head() {
        Label title = new Label(Texts.of("held.title"));
        title.getStyleClass().add("hp-subtitle");
        about.setId("held-about");
        about.getStyleClass().addAll("hp-small", "hp-muted");
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.getStyleClass().addAll("hp-flat", "hp-icon");
        close.setAccessibleText(Texts.of("held.close"));
        close.setFocusTraversable(false);
        HBox head = new HBox(16, new VBox(4, title, about), space(), close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox foot() {
        words.setId("held-words");
        words.setWrapText(true);
        words.getStyleClass().add("hp-medium");
        save.getStyleClass().addAll("hp-flat", "hp-link");
        save.setOnAction(_ -> save());
        back.setOnAction(_ -> model.takeBack());
        all.getStyleClass().add("accent");
        all.setOnAction(_ -> model.tryAll());
        HBox foot = new HBox(12, words, space(), save, back, done, all);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void show() {
        about.setText(model.about());
        words.setText(model.wordsProperty().get());
        boolean can = model.canTryAny() && !model.tryingProperty().get();
        all.setDisable(!can);
        save.setDisable(!can);
        back.setVisible(model.canTakeBack());
        back.setManaged(back.isVisible());
    }

    private void save() {
        String name = Texts.of("held.file") + ".csv";
        around.files()
                .toSave(Texts.of("held.save"), name, new FileChoice.Kind(Texts.of("files.csv"), List.of("csv")))
                .ifPresent(this::save);
    }

    private void save(Path csv) {
        try {
            model.save(csv);
            around.toasts().saved(Texts.of("import.held.saved", csv), csv);
        } catch (IOException unwritable) {
            around.toasts().trouble(Texts.of("import.held.unsaved", csv));
        }
    }
}
