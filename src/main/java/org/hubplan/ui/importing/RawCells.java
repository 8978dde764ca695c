package org.hubplan.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Columns;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.layout.Column;
import org.hubplan.exchange.layout.Layout;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.ToldWhole;

/// The first rows of a sheet as they stand, the heading row marked. A row becomes the heading row by a click on its
/// number, or by Enter where the keyboard is. Of columns about persons that are not read, no value is shown.
final class RawCells extends TableView<Row> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    /// What is shown of a person where nothing of the column is read.
    private static final String VEIL = "•••";

    /// Rows kept in sight above the headings.
    private static final int ROWS_ABOVE = 3;

    private final IntConsumer headingsAt;
    private final Function<Column, Optional<Node>> above;
    private final double width;
    private List<Column> columns = List.of();
    private int headingRow;

    /// @param above what stands over a column beside its letter
    /// @param width of each column, in pixels
    /// @param headingsAt has the headings stand in a row, by its number
    RawCells(String id, double width, Function<Column, Optional<Node>> above, IntConsumer headingsAt) {
        this.above = above;
        this.width = width;
        this.headingsAt = headingsAt;
        setId(id);
        getStyleClass().addAll("hp-table", "import-raw");
        Scaled.to(this, 26, this::setFixedCellSize);
        setAccessibleText(Texts.of("import.raw"));
        getSelectionModel().setCellSelectionEnabled(false);
        setRowFactory(_ -> new Line());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// The column a node of this table stands in or over; empty where it stands in none.
    Optional<Column> columnUnder(Node node) {
        for (Node up = node; up != null && up != this; up = up.getParent()) {
            if (up instanceof Raw cell) {
                return Optional.of(columns.get(cell.at));
            }
            int at = cardAt(up);
            if (at > 0) {
                return Optional.of(columns.get(at - 1));
            }
        }
        return Optional.empty();
    }

    private int cardAt(Node node) {
        for (int at = 1; at < getColumns().size(); at++) {
            if (getColumns().get(at).getGraphic() == node) {
                return at;
            }
        }
        return 0;
    }

    /// Marks the column something is held over, in place of the one before.
    void choose(Optional<Column> column) {
        for (int at = 1; at < getColumns().size(); at++) {
            if (getColumns().get(at).getGraphic() instanceof ColumnCard card) {
                card.choose(column.filter(columns.get(at - 1)::equals).isPresent());
            }
        }
    }

    void show(Layout layout) {
        headingRow = layout.headingRow();
        columns = layout.columns();
        if (getColumns().size() != columns.size() + 1) {
            getColumns().clear();
            getColumns().add(number());
            columns.forEach(column -> getColumns().add(column(column)));
        }
        // the same columns stay where the planner has scrolled to
        columns.forEach(column -> above.apply(column).ifPresent(getColumns().get(column.at() + 1)::setGraphic));
        if (!getItems().equals(layout.rows())) {
            getItems().setAll(layout.rows());
            scrollTo(Math.max(0, headingRow - ROWS_ABOVE));
        }
        refresh();
    }

    private TableColumn<Row, Row> number() {
        TableColumn<Row, Row> number = new TableColumn<>(Texts.of("import.raw.row"));
        number.getStyleClass().add("number");
        number.setSortable(false);
        number.setReorderable(false);
        Scaled.to(this, 48, number::setMinWidth);
        Scaled.to(this, 48, number::setPrefWidth);
        number.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        number.setCellFactory(_ -> new Number());
        return number;
    }

    private TableColumn<Row, Cell> column(Column column) {
        TableColumn<Row, Cell> shown = new TableColumn<>();
        shown.setSortable(false);
        shown.setReorderable(false);
        Scaled.to(this, width, shown::setPrefWidth);
        // a field dragged over the edge of a header would widen it
        shown.setResizable(false);
        shown.setText(above.apply(column).isPresent() ? "" : Columns.letters(column.at()));
        shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().at(column.at())));
        shown.setCellFactory(_ -> new Raw(column.at()));
        return shown;
    }

    private void key(KeyEvent key) {
        Row chosen = getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && chosen != null && isFocused()) {
            headingsAt.accept(chosen.number());
            key.consume();
        }
    }

    private final class Line extends TableRow<Row> {
        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEADING, row != null && row.number() == headingRow);
            pseudoClassStateChanged(ABOVE, row != null && row.number() < headingRow);
        }
    }

    /// Says which row it is; a click has the headings stand there.
    private final class Number extends TableCell<Row, Row> {
        Number() {
            setOnMouseClicked(_ -> Optional.ofNullable(getItem()).ifPresent(row -> headingsAt.accept(row.number())));
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : String.valueOf(row.number()));
            setAccessibleText(row == null ? null : Texts.of("import.raw.headings-here", row.number()));
        }
    }

    private final class Raw extends TableCell<Row, Cell> {
        private final int at;

        Raw(int at) {
            this.at = at;
            ToldWhole.of(this);
        }

        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            Column column = columns.get(Math.min(at, columns.size() - 1));
            boolean unread = column.field().isEmpty();
            boolean veiled = unread && column.personal().isPresent() && isData() && cell != null && !cell.isBlank();
            setText(cell == null ? null : veiled ? VEIL : cell.shown());
            pseudoClassStateChanged(UNREAD, unread && isData());
        }

        private boolean isData() {
            return getTableRow() != null
                    && getTableRow().getItem() != null
                    && getTableRow().getItem().number() > headingRow;
        }
    }
}
