package org.hubplan.ui.difference;

import java.util.List;
import java.util.Optional;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Texts;

/// The posts that differ, each with a tick; by kind, where the planner wants only those. Space ticks what is chosen.
public final class DifferenceView extends VBox {
    private final DifferenceViewModel model;
    private final TableView<DifferenceRow> table;
    private final CheckBox all = new CheckBox();
    private final Label summary = new Label();
    private final Label hint = new Label(Texts.of("difference.gone.hint"));
    private final HBox kinds = new HBox();

    public DifferenceView(DifferenceViewModel model) {
        this.model = model;
        setId("difference");
        getStyleClass().add("difference");
        table = new DifferenceColumns(model, all).table();
        SortedList<DifferenceRow> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        all.setId("difference-all");
        all.setAllowIndeterminate(false);
        all.setAccessibleText(Texts.of("difference.all.spoken"));
        all.setOnAction(_ -> model.take(List.copyOf(model.shown()), all.isSelected()));
        hint.getStyleClass().addAll("hp-small", "hp-muted");
        hint.setWrapText(true);
        VBox.setVgrow(table, Priority.ALWAYS);
        fillKinds();
        getChildren().setAll(table, foot());
        model.decidedProperty().subscribe(_ -> show());
        model.onlyProperty().subscribe(_ -> show());
    }

    /// Which kind is looked at: to stand above, beside what else is to choose there.
    public Node kinds() {
        return kinds;
    }

    private void fillKinds() {
        kinds.getStyleClass().add("hp-segments");
        kinds.setMaxWidth(USE_PREF_SIZE);
        kinds.setAccessibleText(Texts.of("difference.kinds"));
        ToggleGroup group = new ToggleGroup();
        kinds.getChildren().add(kind("difference-any", Optional.empty(), group));
        for (Differing kind : Differing.values()) {
            kinds.getChildren().add(kind("difference-" + kind.key(), Optional.of(kind), group));
        }
    }

    private HBox foot() {
        summary.setId("difference-summary");
        summary.getStyleClass().add("hp-strong");
        summary.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox foot = new HBox(16, summary, hint);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private ToggleButton kind(String id, Optional<Differing> kind, ToggleGroup group) {
        ToggleButton segment = new ToggleButton();
        segment.setId(id);
        segment.setUserData(kind);
        segment.setToggleGroup(group);
        segment.getStyleClass().setAll("hp-segment", "hp-focusable");
        segment.setOnAction(_ -> {
            segment.setSelected(true);
            model.onlyProperty().set(kind);
        });
        return segment;
    }

    /// What is said of the ticks. The table is drawn again only as far as it is seen.
    private void show() {
        int total = 0;
        for (Differing kind : Differing.values()) {
            total += model.of(kind);
            segment(Optional.of(kind)).setText(Texts.of("difference.kind", kind.words(), model.of(kind)));
            segment(Optional.of(kind)).setDisable(model.of(kind) == 0);
        }
        segment(Optional.empty()).setText(Texts.of("difference.kind", Texts.of("difference.any"), total));
        segment(model.onlyProperty().get()).setSelected(true);
        summary.setText(model.summary());
        hint.setVisible(model.of(Differing.GONE) > 0);
        hint.setManaged(hint.isVisible());
        long ticked = model.onlyProperty().get().map(model::taken).orElseGet(model::taken);
        all.setIndeterminate(ticked > 0 && ticked < model.shown().size());
        all.setSelected(ticked > 0 && ticked == model.shown().size());
        table.refresh();
    }

    private ToggleButton segment(Optional<Differing> kind) {
        return (ToggleButton) kinds.getChildren().get(kind.map(one -> one.ordinal() + 1).orElse(0));
    }

    private void key(KeyEvent key) {
        List<DifferenceRow> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        if (key.getCode() == KeyCode.SPACE && !key.isShortcutDown() && !chosen.isEmpty()) {
            model.take(chosen, !chosen.stream().allMatch(model::isTaken));
            key.consume();
        }
    }
}
