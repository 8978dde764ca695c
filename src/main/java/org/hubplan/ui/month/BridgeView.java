package org.hubplan.ui.month;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.month.BridgeStep;
import org.hubplan.model.Fte;
import org.hubplan.session.MonthEnd;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;
import org.hubplan.ui.month.MonthViewModel.By;
import org.hubplan.ui.month.MonthViewModel.Line;

/// Opening, every step, closing: BWT above, strength beneath. The posts behind the chosen line stand under both.
final class BridgeView extends VBox {
    private final MonthViewModel model;
    private final TableView<Line> bwt = table("month-bwt", Texts.of("month.bwt"));
    private final TableView<Line> strength = table("month-strength", Texts.of("month.strength"));
    private final Label behind = new Label(Texts.of("month.behind.hint"));

    BridgeView(MonthViewModel model) {
        super(8);
        this.model = model;
        behind.setId("month-behind");
        behind.setWrapText(true);
        Scaled.to(behind, 34, behind::setMinHeight);
        behind.getStyleClass().addAll("hp-small", "hp-muted");
        VBox.setVgrow(bwt, Priority.ALWAYS);
        VBox.setVgrow(strength, Priority.ALWAYS);
        getChildren().setAll(choices(), bwt, strength, behind);
        model.linesProperty().subscribe(this::show);
    }

    private Node choices() {
        ComboBox<MonthEnd> from = ends("month-from", model.fromProperty());
        ComboBox<MonthEnd> to = ends("month-to", model.toProperty());
        ComboBox<By> by = new ComboBox<>();
        by.setId("month-by");
        by.setAccessibleText(Texts.of("month.by"));
        by.getItems().setAll(By.values());
        ChoiceWords.in(by, one -> Texts.of(one == By.COMMAND ? "month.by.command" : "month.by.hub"));
        by.valueProperty().bindBidirectional(model.byProperty());
        WrappingLine choices = new WrappingLine(
                12, new Label(Texts.of("month.from")), from, new Label(Texts.of("month.to")), to, by);
        return choices;
    }

    private ComboBox<MonthEnd> ends(String id, ObjectProperty<MonthEnd> chosen) {
        ComboBox<MonthEnd> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(id.endsWith("from") ? Texts.of("month.from") : Texts.of("month.to"));
        Scaled.to(box, 320, box::setPrefWidth);
        ChoiceWords.in(box, MonthEnd::words);
        model.endsProperty().subscribe(ends -> box.getItems().setAll(ends.orElse(List.of())));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private TableView<Line> table(String id, String name) {
        TableView<Line> table = new TableView<>();
        table.setId(id);
        table.setAccessibleText(name);
        Scaled.to(table, 200, table::setPrefHeight);
        Label none = new Label(Texts.of("month.none"));
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        none.getStyleClass().add("hp-muted");
        table.setPlaceholder(none);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> Optional.ofNullable(line).ifPresent(this::tell));
        return table;
    }

    private void show(List<Line> lines) {
        fill(bwt, lines, true);
        fill(strength, lines, false);
        behind.setText(Texts.of("month.behind.hint"));
    }

    private void fill(TableView<Line> table, List<Line> lines, boolean ofBwt) {
        table.getColumns().clear();
        Columns<Line> columns = new Columns<>(table);
        columns.text(Texts.of(ofBwt ? "month.bwt" : "month.strength"), 260, Line::name);
        figure(columns, Texts.of("month.opening"), line -> ofBwt ? line.figures().opening().bwt() : line.figures().opening().strength(), Fte::words);
        for (BridgeStep step : model.steps(ofBwt)) {
            figure(columns, step.label(), line -> line.figures().of(step), fte -> fte == 0 ? "–" : Fte.change(fte));
        }
        figure(columns, Texts.of("month.closing"), line -> ofBwt ? line.figures().closing().bwt() : line.figures().closing().strength(), Fte::words);
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getItems().setAll(lines);
    }

    private static void figure(Columns<Line> columns, String heading, Function<Line, Long> value, Function<Long, String> words) {
        TableColumn<Line, Long> column = columns.number(heading, 110, value, words);
        column.setReorderable(false);
    }

    private void tell(Line line) {
        List<String> said = BridgeStepWords.of(model, line);
        behind.setText(said.isEmpty() ? Texts.of("month.behind.nothing", line.name()) : String.join("   ", said));
    }

    /// Each step of a line with the posts behind it.
    private static final class BridgeStepWords {
        static List<String> of(MonthViewModel model, Line line) {
            return java.util.stream.Stream.of(BridgeStep.values())
                    .filter(step -> line.figures().of(step) != 0)
                    .map(step -> step.label() + " " + Fte.change(line.figures().of(step)) + ": " + model.behind(line, step) + ".")
                    .toList();
        }
    }
}
