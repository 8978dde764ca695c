package org.hubplan.ui.posts;

import java.util.List;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.hubplan.model.PostId;
import org.hubplan.ui.kit.Texts;

/// The table of posts: what is selected in it is in hand.
final class PostsTable extends TableView<PostLine> {
    private static final double ROW = 28;

    private final PostsViewModel model;
    private boolean following;

    PostsTable(PostsViewModel model) {
        super(model.shown());
        this.model = model;
        setId("posts-table");
        setAccessibleText(Texts.of("posts.table"));
        getStyleClass().add("hp-table");
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (PostColumn column : PostColumn.values()) {
            getColumns().add(column(column));
        }
        setSortPolicy(_ -> true);
        getSelectionModel().getSelectedIndices().subscribe(this::takeInHand);
        model.selectedProperty().subscribe(_ -> follow());
        model.layingProperty().subscribe((_, isLaying) -> {
            if (!isLaying) {
                follow();
            }
        });
    }

    private static TableColumn<PostLine, PostLine> column(PostColumn what) {
        TableColumn<PostLine, PostLine> column = new TableColumn<>(what.heading());
        column.setId("posts-" + what.key());
        column.setPrefWidth(what.width());
        column.setCellValueFactory(row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new PostCell(what));
        if (what.isFigure()) {
            column.getStyleClass().add("hp-number");
        }
        return column;
    }

    private void takeInHand() {
        if (!following && !model.layingProperty().get()) {
            model.select(marked());
        }
    }

    private List<PostLine> marked() {
        return getSelectionModel().getSelectedIndices().stream().map(getItems()::get).toList();
    }

    /// Selects what is in hand, as far as it is shown.
    private void follow() {
        if (model.layingProperty().get()) {
            return;
        }
        var inHand = model.selectedProperty().get();
        List<PostId> here = marked().stream().map(PostLine::id).toList();
        long shown = getItems().stream().filter(line -> inHand.contains(line.id())).count();
        if (here.size() == shown && inHand.containsAll(here)) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        int[] rows = java.util.stream.IntStream.range(0, getItems().size())
                .filter(row -> inHand.contains(getItems().get(row).id()))
                .toArray();
        if (rows.length > 0) {
            getSelectionModel().selectIndices(rows[0], rows);
        }
        following = false;
    }
}
