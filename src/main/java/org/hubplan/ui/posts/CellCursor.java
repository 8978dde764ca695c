package org.hubplan.ui.posts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Callback;
import org.hubplan.ui.kit.Texts;

/// Which cell of the focused row the planner is at, as rows are what the table selects: the left and right arrows go
/// along the row, a click goes to the cell.
final class CellCursor {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final TableView<PostLine> table;
    private final ObjectProperty<TableColumn<PostLine, ?>> column = new SimpleObjectProperty<>();
    private Optional<TableCell<PostLine, ?>> marked = Optional.empty();

    CellCursor(TableView<PostLine> table) {
        this.table = table;
        table.getColumns().forEach(this::follow);
        table.getColumns().subscribe(() -> table.getColumns().forEach(this::follow));
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> cell(press.getTarget()).ifPresent(cell -> column.set(cell.getTableColumn())));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        column.subscribe(this::tell);
        table.getFocusModel().focusedIndexProperty().subscribe(this::tell);
    }

    // ---- where it is

    /// What stands in the column it is at; the title until the planner goes elsewhere.
    PostColumn column() {
        return Optional.ofNullable(column.get()).filter(table.getVisibleLeafColumns()::contains).flatMap(CellCursor::what)
                .orElse(PostColumn.TITLE);
    }

    /// The columns shown from there on, in their order.
    List<PostColumn> columns() {
        List<PostColumn> shown = table.getVisibleLeafColumns().stream().flatMap(one -> what(one).stream()).toList();
        return shown.subList(Math.max(0, shown.indexOf(column())), shown.size());
    }

    /// The focused row, or else the first; -1 in an empty table.
    int row() {
        int focused = table.getFocusModel().getFocusedIndex();
        return focused >= 0 && focused < table.getItems().size() ? focused : table.getItems().isEmpty() ? -1 : 0;
    }

    /// The cell itself, scrolled into sight; empty where its column isn't shown.
    Optional<Node> cell() {
        if (column.get() == null) {
            table.getVisibleLeafColumns().stream().filter(one -> what(one).equals(Optional.of(PostColumn.TITLE))).findFirst()
                    .ifPresent(column::set);
        }
        if (row() < 0 || column.get() == null) {
            return Optional.empty();
        }
        table.getFocusModel().focus(row());
        if (marked.filter(cell -> cell.getScene() != null).isEmpty()) {
            table.scrollTo(row());
            table.scrollToColumn(column.get());
            table.layout();
        }
        return marked.map(cell -> cell);
    }

    // ---- going along

    private void key(KeyEvent key) {
        if (key.getTarget() != table || key.isShortcutDown() || key.isShiftDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case LEFT -> step(-1, key);
            case RIGHT -> step(1, key);
            default -> {}
        }
    }

    private void step(int places, KeyEvent key) {
        List<TableColumn<PostLine, ?>> shown = table.getVisibleLeafColumns();
        if (!shown.isEmpty()) {
            PostColumn from = column();
            int at = IntStream.range(0, shown.size())
                    .filter(one -> what(shown.get(one)).equals(Optional.of(from)))
                    .findFirst()
                    .orElse(0);
            TableColumn<PostLine, ?> next = shown.get(Math.clamp(at + places, 0, shown.size() - 1));
            column.set(next);
            table.scrollToColumn(next);
            key.consume();
        }
    }

    /// The cell a mouse event is on; empty beside them all.
    Optional<TableCell<PostLine, ?>> cell(Object target) {
        Node node = target instanceof Node one ? one : null;
        while (node != null && !(node instanceof TableCell<?, ?>)) {
            node = node.getParent();
        }
        Node found = node;
        return table.getVisibleLeafColumns().stream()
                .flatMap(shown -> own(found, shown).stream())
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Optional<TableCell<PostLine, ?>> own(Node node, TableColumn<PostLine, ?> column) {
        return node instanceof TableCell<?, ?> cell && cell.getTableColumn() == column
                ? Optional.of((TableCell<PostLine, ?>) cell)
                : Optional.empty();
    }

    // ---- showing it

    private <T> void follow(TableColumn<PostLine, T> one) {
        if (one.getProperties().putIfAbsent(CURRENT, true) == null) {
            Callback<TableColumn<PostLine, T>, TableCell<PostLine, T>> made = one.getCellFactory();
            one.setCellFactory(of -> {
                TableCell<PostLine, T> cell = made.call(of);
                BooleanBinding isAt = isAt(cell);
                isAt.subscribe(is -> mark(cell, is));
                // a binding nobody keeps is gone before long
                cell.getProperties().put(CURRENT, isAt);
                return cell;
            });
        }
    }

    private BooleanBinding isAt(TableCell<PostLine, ?> cell) {
        ObservableValue<Number> focused = table.getFocusModel().focusedIndexProperty();
        return Bindings.createBooleanBinding(
                () -> cell.getTableColumn() != null
                        && cell.getTableColumn() == column.get()
                        && !cell.isEmpty()
                        && cell.getIndex() == focused.getValue().intValue(),
                cell.tableColumnProperty(), column, cell.emptyProperty(), cell.indexProperty(), focused);
    }

    private void mark(TableCell<PostLine, ?> cell, boolean isAt) {
        cell.pseudoClassStateChanged(CURRENT, isAt);
        if (isAt) {
            marked = Optional.of(cell);
        } else if (marked.filter(one -> one == cell).isPresent()) {
            marked = Optional.empty();
        }
    }

    /// Says where it is, as the table itself speaks of rows only.
    private void tell() {
        if (row() >= 0 && column.get() != null) {
            table.setAccessibleHelp(Texts.of(
                    column().field().isPresent() ? "posts.cell.spoken" : "posts.cell.fixed",
                    column().heading(),
                    column().words(table.getItems().get(row()))));
        }
    }

    private static Optional<PostColumn> what(TableColumn<PostLine, ?> one) {
        return one.getUserData() instanceof PostColumn what ? Optional.of(what) : Optional.empty();
    }
}
