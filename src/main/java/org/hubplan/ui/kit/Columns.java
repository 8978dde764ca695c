package org.hubplan.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/// Adds columns to a table of values that don't change: words at the left, numbers at the right.
///
/// @param <R> a row
public final class Columns<R> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final double ROW = 28;
    /// How much of its width a column keeps where the table is narrow.
    private static final double LEAST_SHARE = 0.8;
    /// Letters from which a cell may be cut short, and says all of it where the mouse rests.
    private static final int LONG = 16;

    private final TableView<R> table;

    public Columns(TableView<R> table) {
        this.table = table;
        table.getStyleClass().add("hp-table");
        Scaled.to(table, ROW, table::setFixedCellSize);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    }

    public TableColumn<R, String> text(String heading, double width, Function<R, String> value) {
        return ordered(heading, width, value, words -> words);
    }

    /// A column sorted by value and shown in words.
    public <V extends Comparable<? super V>> TableColumn<R, V> ordered(
            String heading, double width, Function<R, V> value, Function<V, String> words) {
        TableColumn<R, V> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new Cell<>(words));
        Scaled.to(table, width * LEAST_SHARE, column::setMinWidth);
        Scaled.column(table, column, width);
        table.getColumns().add(column);
        return column;
    }

    /// A column of figures, which line up at the right.
    public TableColumn<R, Long> number(String heading, double width, Function<R, Long> value, Function<Long, String> words) {
        TableColumn<R, Long> column = ordered(heading, width, value, words);
        column.getStyleClass().add("hp-number");
        return column;
    }

    /// `1 Apr 2019`
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static final class Cell<R, V> extends TableCell<R, V> {
        private final Function<V, String> words;

        Cell(Function<V, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(V value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : words.apply(value));
            setTooltip(getText() == null || getText().length() < LONG ? null : new Tooltip(getText()));
        }
    }
}
