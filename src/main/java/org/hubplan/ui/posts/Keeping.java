package org.hubplan.ui.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableColumnBase;
import javafx.util.Duration;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.posts.ColumnLayout.Place;
import org.hubplan.ui.posts.Sorting.By;

/// Keeps a table's columns and its shape the same: what a planner drags, widens or sorts at the heads is the shape from
/// then on, and what is chosen elsewhere is seen at the heads.
final class Keeping {
    /// A width is kept once it has come to rest.
    private static final Duration AT_REST = Duration.millis(300);

    private final PostsTable table;
    private final TableShape shape;
    private final Map<PostColumn, TableColumn<PostLine, PostLine>> columns;
    private final PauseTransition rest = new PauseTransition(AT_REST);
    private boolean laying;
    private boolean sorting;
    /// Whether the table stands as it was kept. As columns come in at first it sorts by none, which is not to be kept.
    private boolean begun;

    Keeping(PostsTable table, TableShape shape, Map<PostColumn, TableColumn<PostLine, PostLine>> columns) {
        this.table = table;
        this.shape = shape;
        this.columns = columns;
        rest.setOnFinished(_ -> keepColumns());
        shape.layoutProperty().get().columns().forEach(place ->
                Scaled.column(table, columns.get(place.column()), place.width()));
        columns.values().forEach(column -> column.widthProperty().subscribe((_, _) -> rest.playFromStart()));
        table.setSortPolicy(_ -> sort());
        shape.layoutProperty().subscribe(this::layOut);
        shape.sortingProperty().subscribe(this::showSorting);
        begun = true;
        table.getColumns().subscribe(this::keepColumns);
    }

    /// Whether rows are being put in another order.
    boolean isSorting() {
        return sorting;
    }

    private void layOut(ColumnLayout layout) {
        laying = true;
        List<TableColumn<PostLine, PostLine>> wanted =
                layout.shown().stream().map(place -> columns.get(place.column())).toList();
        if (!table.getColumns().equals(wanted)) {
            table.getColumns().setAll(wanted);
        }
        layout.shown().forEach(place -> {
            TableColumn<PostLine, PostLine> column = columns.get(place.column());
            if (Math.round(column.getWidth() / Scaled.now(table, 1)) != Math.round(place.width())) {
                column.setPrefWidth(Scaled.now(table, place.width()));
            }
        });
        laying = false;
    }

    private void keepColumns() {
        if (laying || table.getColumns().size() != shape.columns().size()) {
            return;
        }
        shape.layOut(shape.layoutProperty().get().as(
                table.getColumns().stream().map(this::place).toList()));
    }

    private Place place(TableColumnBase<PostLine, ?> column) {
        return new Place(
                (PostColumn) column.getUserData(), Math.round(column.getWidth() / Scaled.now(table, 1)), true);
    }

    // ---- order

    /// After a click on a head.
    private boolean sort() {
        if (begun && !sorting) {
            List<By> by = new ArrayList<>();
            table.getSortOrder().forEach(column ->
                    by.add(new By((PostColumn) column.getUserData(), column.getSortType() == SortType.ASCENDING)));
            shape.sort(new Sorting(by));
        }
        return true;
    }

    private void showSorting(Sorting wanted) {
        sorting = true;
        wanted.by().forEach(by ->
                columns.get(by.column()).setSortType(by.up() ? SortType.ASCENDING : SortType.DESCENDING));
        List<TableColumn<PostLine, PostLine>> order =
                wanted.by().stream().map(by -> columns.get(by.column())).toList();
        if (!table.getSortOrder().equals(order)) {
            table.getSortOrder().setAll(order);
        }
        sorting = false;
    }
}
