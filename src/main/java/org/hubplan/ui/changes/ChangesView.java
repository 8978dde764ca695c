package org.hubplan.ui.changes;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Texts;

/// The list of changes. One taken back is struck through, and says so.
public final class ChangesView extends VBox {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    public ChangesView(ChangesViewModel model) {
        setId("changes");
        getStyleClass().add("hp-page");
        Label title = new Label(Texts.of("changes.title"));
        title.getStyleClass().add("hp-title");
        Label summary = new Label();
        summary.setId("changes-summary");
        summary.getStyleClass().add("hp-muted");
        summary.textProperty().bind(model.summaryProperty());
        HBox head = new HBox(16, title, summary);
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren().setAll(head, table(model));
    }

    private static TableView<ChangeRow> table(ChangesViewModel model) {
        TableView<ChangeRow> table = new TableView<>();
        table.setId("changes-list");
        table.setAccessibleText(Texts.of("changes.title"));
        Label none = new Label(Texts.of("changes.none"));
        none.getStyleClass().add("hp-muted");
        table.setPlaceholder(none);
        Columns<ChangeRow> columns = new Columns<>(table);
        columns.number(Texts.of("column.n"), 52, ChangeRow::n, String::valueOf);
        columns.text(Texts.of("column.change"), 430, ChangeRow::words);
        columns.text(Texts.of("column.reason"), 300, ChangeRow::reason);
        columns.ordered(Texts.of("column.effective"), 110, ChangeRow::effective, Columns::day);
        columns.text(Texts.of("column.author"), 90, ChangeRow::author);
        columns.ordered(Texts.of("column.made"), 140, ChangeRow::at, at -> MADE.format(at));
        columns.text(Texts.of("column.state"), 90, ChangesView::state);
        table.setRowFactory(_ -> new Row());
        VBox.setVgrow(table, Priority.ALWAYS);
        model.rowsProperty().subscribe(rows -> table.getItems().setAll(rows));
        return table;
    }

    private static String state(ChangeRow row) {
        if (row.undone()) {
            return Texts.of("changes.is-undone");
        }
        return row.unfit().isEmpty() ? "" : Texts.of("changes.is-unfit", row.unfit());
    }

    private static final class Row extends TableRow<ChangeRow> {
        @Override
        protected void updateItem(ChangeRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(UNDONE, !empty && row != null && row.undone());
        }
    }
}
