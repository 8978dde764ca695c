package org.hubplan.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.start.PlanFiles;

/// What an import will do: bring the open plan up to date, or begin a plan, called and kept as the planner says.
final class TargetView extends VBox {
    private final ImportViewModel model;
    private final FileChoice files;
    private final RadioButton update = new RadioButton();
    private final RadioButton begin = new RadioButton(Texts.of("import.new"));
    private final TextField name = new TextField();
    private final HBox place = new HBox(8);

    TargetView(ImportViewModel model, FileChoice files) {
        this.model = model;
        this.files = files;
        getStyleClass().add("import-target");
        ToggleGroup ways = new ToggleGroup();
        ways.getToggles().setAll(update, begin);
        update.setId("import-update");
        update.setOnAction(_ -> model.beginPlan(false));
        begin.setId("import-new");
        begin.setOnAction(_ -> model.beginPlan(true));
        fillPlace();
        model.openPlanName().ifPresentOrElse(this::offerBoth, this::offerNew);
        model.busyProperty().subscribe(_ -> choose());
    }

    private void offerBoth(String plan) {
        update.setText(Texts.of("import.update", plan));
        getChildren().setAll(row(update, aside(Texts.of("import.update.is"))), row(begin, place));
    }

    private void offerNew() {
        Label title = new Label(Texts.of("import.new"));
        title.getStyleClass().add("hp-medium");
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(row(title, place));
    }

    private void choose() {
        update.setSelected(!model.beginsPlan());
        begin.setSelected(model.beginsPlan());
        place.setVisible(model.beginsPlan());
    }

    private static HBox row(Node choice, Node aside) {
        HBox row = new HBox(16, choice, aside);
        row.setAlignment(Pos.CENTER_LEFT);
        Scaled.to(row, 32, row::setMinHeight);
        HBox.setHgrow(aside, Priority.ALWAYS);
        return row;
    }

    private static Label aside(String words) {
        Label aside = new Label(words);
        aside.getStyleClass().add("hp-muted");
        return aside;
    }

    private void fillPlace() {
        NewPlanDraft draft = model.draft();
        name.setId("import-plan-name");
        name.setPrefColumnCount(16);
        name.setAccessibleText(Texts.of("new.name"));
        name.textProperty().bindBidirectional(draft.nameProperty());
        Label where = aside("");
        where.setId("import-plan-place");
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        where.textProperty()
                .bind(Bindings.createStringBinding(() -> Texts.of("import.new.kept", draft.file().get()), draft.file()));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(where.textProperty());
        where.setTooltip(whole);
        Button elsewhere = new Button(Texts.of("import.new.elsewhere"));
        elsewhere.setId("import-plan-elsewhere");
        elsewhere.setMinWidth(USE_PREF_SIZE);
        elsewhere.setOnAction(_ -> choosePlace());
        place.setAlignment(Pos.CENTER_LEFT);
        place.getChildren().setAll(name, where, elsewhere);
    }

    private void choosePlace() {
        Path suggested = model.draft().file().get().getFileName();
        Optional<Path> chosen = files.toSave(Texts.of("new.where"), suggested.toString(), PlanFiles.KIND);
        chosen.ifPresent(model.draft()::keepAt);
    }
}
