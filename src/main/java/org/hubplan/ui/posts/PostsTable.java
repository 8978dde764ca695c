package org.hubplan.ui.posts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.hubplan.model.PostId;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The table of posts: what is selected in it is in hand.
final class PostsTable extends TableView<PostLine> {
    private static final double ROW = 28;

    private final PostsViewModel model;
    private final Function<PostColumn, TableCell<PostLine, PostLine>> cells;
    private final Map<PostColumn, TableColumn<PostLine, PostLine>> columns = new EnumMap<>(PostColumn.class);
    private final Map<PostColumn, ColumnHead> heads = new EnumMap<>(PostColumn.class);
    private final Keeping keeping;
    private boolean following;
    private boolean sorting;
    private Set<PostId> taken = Set.of();

    /// @param cells makes the cells of a column
    PostsTable(PostsViewModel model, Function<PostColumn, TableCell<PostLine, PostLine>> cells) {
        super(model.shown());
        this.model = model;
        this.cells = cells;
        setId("posts-table");
        setAccessibleText(Texts.of("posts.table"));
        getStyleClass().addAll("hp-table", "posts-table");
        Scaled.to(this, ROW, this::setFixedCellSize);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (PostColumn column : PostColumn.values()) {
            columns.put(column, column(column));
        }
        keeping = new Keeping(this, model.shape(), columns);
        getSelectionModel().getSelectedIndices().subscribe(this::takeInHand);
        setOnSort(_ -> letGo());
        model.shiftingProperty().subscribe((_, isShifting) -> {
            if (isShifting) {
                unmark();
            }
        });
        model.selectedProperty().subscribe(_ -> follow());
        model.layingProperty().subscribe((_, isLaying) -> {
            if (!isLaying) {
                follow();
            }
        });
    }

    private TableColumn<PostLine, PostLine> column(PostColumn what) {
        TableColumn<PostLine, PostLine> column = new TableColumn<>(what.heading());
        column.setId("posts-" + what.key());
        column.setUserData(what);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cells.apply(what));
        if (what.isFigure()) {
            column.getStyleClass().add("hp-number");
        }
        ColumnHead head = new ColumnHead(what, model.row(), this::requestFocus);
        head.over(column);
        heads.put(what, head);
        model.shape().sortingProperty().subscribe(sorting -> column.setText(ColumnHead.words(what, sorting)));
        return column;
    }

    /// Puts the keyboard into the filter of the first column, or of the one that has something typed.
    void filter() {
        List<PostColumn> shown = model.shape().columns();
        PostColumn first = shown.stream()
                .filter(column -> !model.row().typedProperty(column).get().isEmpty())
                .findFirst()
                .orElse(shown.getFirst());
        scrollToColumn(columns.get(first));
        heads.get(first).field().requestFocus();
    }

    /// The column a head is of, by the id of the node that shows it.
    Optional<PostColumn> headed(String id) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().getId().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    // ---- selection

    /// Scrolls to what was taken in hand elsewhere since the table was last looked at.
    void reveal() {
        if (!model.selectedProperty().get().equals(taken)) {
            taken = model.selectedProperty().get();
            IntStream.range(0, getItems().size())
                    .filter(row -> model.isSelected(getItems().get(row)))
                    .findFirst()
                    .ifPresent(this::scrollTo);
        }
    }

    private void takeInHand() {
        if (!following && !sorting && !model.layingProperty().get() && !keeping.isSorting()) {
            model.select(marked());
            taken = model.selectedProperty().get();
        }
    }

    private List<PostLine> marked() {
        return getSelectionModel().getSelectedIndices().stream().map(getItems()::get).toList();
    }

    /// Marks no row while the table sorts: it would look for each row marked among all the others, which takes a minute
    /// where all of 50,000 are.
    private void letGo() {
        if (!sorting) {
            sorting = true;
            unmark();
            Platform.runLater(() -> {
                sorting = false;
                follow();
            });
        }
    }

    /// Marks no row, whatever is in hand. Asked to clear itself, the selection counts for each row those after it, and
    /// takes seconds over 50,000; the places are emptied first, all at once, so that there is nothing to count.
    private void unmark() {
        following = true;
        getSelectionModel().getSelectedIndices().clear();
        getSelectionModel().clearSelection();
        following = false;
    }

    /// Selects what is in hand, as far as it is shown.
    private void follow() {
        if (sorting || model.layingProperty().get() || isAsInHand()) {
            return;
        }
        unmark();
        following = true;
        int[] rows = IntStream.range(0, getItems().size())
                .filter(row -> model.isSelected(getItems().get(row)))
                .toArray();
        if (rows.length > 0) {
            getSelectionModel().selectIndices(rows[0], rows);
        }
        following = false;
    }

    private boolean isAsInHand() {
        List<PostLine> marked = marked();
        return marked.stream().allMatch(model::isSelected) && marked.size() == model.shownOfHand();
    }
}
