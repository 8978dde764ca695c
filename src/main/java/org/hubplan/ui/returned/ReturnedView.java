package org.hubplan.ui.returned;

import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.report.Figures.InSentence;
import org.hubplan.report.Figures.InTable;
import org.hubplan.session.paper.returned.Finding;
import org.hubplan.session.paper.returned.Finding.Kind;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The figures of a returned paper that need a look, each with what was printed, what the paper says and what the plan
/// says.
final class ReturnedView extends VBox {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 600;

    private final ReturnedViewModel model;
    private final TableView<Finding> table = new TableView<>();
    private final Button copy = new Button(Texts.of("returned.copy"));
    private final Button close = new Button(Texts.of("returned.close"));

    private ReturnedView(ReturnedViewModel model) {
        this.model = model;
        setId("returned");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Label title = new Label(model.title());
        title.getStyleClass().add("hp-subtitle");
        getChildren().addAll(new VBox(8, title, outcome(), origins()));
        if (!model.shown().isEmpty()) {
            Scaled.to(this, HEIGHT, this::setPrefHeight);
            getChildren().addAll(kinds(), findings());
        }
        getChildren().add(foot());
    }

    static void open(Layers layers, ReturnedViewModel model) {
        ReturnedView view = new ReturnedView(model);
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.close.requestFocus();
        view.close.setOnAction(_ -> layer.close());
    }

    private Label outcome() {
        Label outcome = new Label(model.outcome());
        outcome.setId("returned-outcome");
        outcome.getStyleClass().add("hp-strong");
        outcome.setWrapText(true);
        return outcome;
    }

    private Label origins() {
        Label origins = new Label(model.origins());
        origins.setId("returned-origins");
        origins.getStyleClass().add(model.isOfAnotherPlan() ? "hp-medium" : "hp-muted");
        origins.setWrapText(true);
        return origins;
    }

    private HBox kinds() {
        HBox kinds = new HBox();
        kinds.getStyleClass().add("hp-segments");
        kinds.setMaxWidth(USE_PREF_SIZE);
        ToggleGroup choice = new ToggleGroup();
        for (Optional<Kind> kind : model.kinds()) {
            ToggleButton button = new ToggleButton(model.words(kind));
            button.setId("returned-" + kind.map(Kind::key).orElse("all"));
            button.setToggleGroup(choice);
            button.getStyleClass().setAll("hp-segment", "hp-focusable");
            kind.ifPresent(one -> button.setTooltip(new Tooltip(one.words())));
            button.setSelected(kind.equals(model.kindProperty().get()));
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.kindProperty().set(kind);
            });
            kinds.getChildren().add(button);
        }
        return kinds;
    }

    private TableView<Finding> findings() {
        table.setId("returned-findings");
        table.setAccessibleText(Texts.of("returned.table"));
        Columns<Finding> columns = new Columns<>(table);
        columns.text(Texts.of("returned.what"), 168, finding -> finding.kind().label());
        columns.text(Texts.of("returned.table-or-section"), 212, ReturnedView::whole);
        columns.text(Texts.of("returned.figure"), 372, ReturnedView::part).setCellFactory(_ -> new FigureCell());
        columns.text(Texts.of("returned.printed"), 104, Finding::printed).getStyleClass().add("hp-number");
        columns.text(Texts.of("returned.says"), 104, Finding::says).getStyleClass().add("hp-number");
        columns.text(Texts.of("returned.plan"), 104, Finding::plan).getStyleClass().add("hp-number");
        model.kindProperty().subscribe(_ -> table.setItems(FXCollections.observableArrayList(model.shown())));
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static String whole(Finding finding) {
        return switch (finding.place()) {
            case InTable(String name, String _, String _) -> name;
            case InSentence(String section, String _) -> section;
        };
    }

    private static String part(Finding finding) {
        return switch (finding.place()) {
            case InTable(String _, String row, String column) -> column.isEmpty() ? row : row + ": " + column;
            case InSentence(String _, String sentence) -> sentence;
        };
    }

    private HBox foot() {
        copy.setId("returned-copy");
        copy.setVisible(!model.shown().isEmpty());
        copy.setOnAction(_ -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.copied()));
            copy.setText(Texts.of("returned.copied"));
        });
        close.setId("returned-close");
        close.setCancelButton(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(8, copy, space, close);
    }

    /// Cut short at its front: row and column at its end say most.
    private static final class FigureCell extends TableCell<Finding, String> {
        FigureCell() {
            setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
            setTooltip(empty || words == null ? null : new Tooltip(words));
        }
    }
}
