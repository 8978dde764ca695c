package org.hubplan.ui.changes;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Nothing;
import org.hubplan.ui.kit.Texts;

/// The option's changes as a list: what was done, why, from when, and what the commands concerned say.
final class ChangesTable extends TableView<ChangeRow> {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private final ChangesViewModel model;
    /// A change that is to be chosen when it comes in.
    private OptionalLong wanted = OptionalLong.empty();

    /// @param open opens the change chosen
    /// @param toBoard goes to where changes are made
    ChangesTable(ChangesViewModel model, Runnable open, Runnable toBoard) {
        this.model = model;
        setId("changes-list");
        setAccessibleText(Texts.of("changes.title"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Nothing(Texts.of("changes.none"), "changes-to-board", Texts.of("changes.none.way"), toBoard));
        addColumns();
        setRowFactory(_ -> new Row());
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open.run();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open.run();
                key.consume();
            }
        });
        model.rowsProperty().subscribe(this::fillWith);
    }

    private void addColumns() {
        Columns<ChangeRow> columns = new Columns<>(this);
        columns.number(Texts.of("column.n"), 48, ChangeRow::n, String::valueOf);
        columns.text(Texts.of("column.change"), 340, ChangeRow::words);
        columns.text(Texts.of("column.reason"), 250, ChangeRow::reason);
        columns.text(Texts.of("column.agreement"), 216, ChangeRow::agreement);
        columns.ordered(Texts.of("column.effective"), 92, ChangeRow::effective, Columns::day);
        columns.text(Texts.of("column.author"), 76, ChangeRow::author);
        columns.ordered(Texts.of("column.made"), 136, ChangeRow::at, at -> MADE.format(at));
        columns.text(Texts.of("column.state"), 64, ChangesTable::state);
    }

    List<ChangeRow> chosen() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }

    /// Chooses a change, now or as soon as it is there.
    ///
    /// @param entry its number in the log
    void choose(long entry) {
        wanted = OptionalLong.of(entry);
        model.show(entry);
        fillWith(model.rowsProperty().get());
    }

    /// What was chosen stays chosen.
    private void fillWith(List<ChangeRow> rows) {
        Set<Long> chosen = chosen().stream().map(ChangeRow::n).collect(Collectors.toSet());
        setItems(FXCollections.observableArrayList(rows));
        for (int at = 0; at < rows.size(); at++) {
            if (chosen.contains(rows.get(at).n())) {
                getSelectionModel().select(at);
            }
        }
        wanted.ifPresent(this::chooseOf);
    }

    private void chooseOf(long entry) {
        getItems().stream().filter(row -> row.n() == entry).findFirst().ifPresent(row -> {
            wanted = OptionalLong.empty();
            getSelectionModel().clearSelection();
            getSelectionModel().select(row);
            scrollTo(row);
        });
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
