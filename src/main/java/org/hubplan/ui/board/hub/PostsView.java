package org.hubplan.ui.board.hub;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hubplan.model.Fte;
import org.hubplan.model.Occupant;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.ui.board.carry.Hand;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The posts of an opened hub, or of one of its stacks, one a line. What is selected is in hand.
final class PostsView extends TableView<Post> {
    private static final double ROW = 26;

    private final OpenedHub opened;
    private final HubVerbs verbs;
    private boolean selectingFromHand;

    /// @param back goes back to the matrix
    PostsView(OpenedHub opened, HubVerbs verbs, Runnable back) {
        this.opened = opened;
        this.verbs = verbs;
        setId("posts");
        getStyleClass().add("posts");
        SortedList<Post> sorted = new SortedList<>(opened.posts());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(new Label(Texts.of("board.list.none")));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Scaled.to(this, ROW, this::setFixedCellSize);
        getColumns().setAll(List.of(
                column("number", Texts.of("board.list.number"), 60, Post::number),
                column("grade", Texts.of("board.list.grade"), 48, post -> post.grade().label()),
                column("function", Texts.of("board.list.function"), 96, Post::function),
                fte(),
                column("people", Texts.of("board.list.people"), 50, PostsView::people),
                column("owner", Texts.of("board.list.owner"), 70, post -> post.owner().name())));
        setRowFactory(_ -> row());
        getSelectionModel().getSelectedItems().subscribe(this::takeInHand);
        opened.hand().selectionProperty().subscribe(this::follow);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.CONTEXT_MENU || key.isShiftDown() && key.getCode() == KeyCode.F10) {
                verbs.postsMenu(this);
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                if (!verbs.putDropBarAway()) {
                    back.run();
                }
                key.consume();
            }
        });
    }

    /// Puts the keyboard on the first post, and takes it in hand.
    void enter() {
        requestFocus();
        if (!getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(0);
        }
    }

    private static TableColumn<Post, String> column(
            String id, String title, double width, Function<Post, String> words) {
        TableColumn<Post, String> column = new TableColumn<>(title);
        column.setId("posts-" + id);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }

    private static TableColumn<Post, String> fte() {
        TableColumn<Post, String> column =
                column("fte", Texts.of("board.list.fte"), 34, post -> Fte.words(post.fte()));
        column.getStyleClass().add("number");
        column.setComparator((one, other) -> Double.compare(Double.parseDouble(one), Double.parseDouble(other)));
        return column;
    }

    /// `vacant`, or the grades held: `T/DI`, `DC 0.5`.
    static String people(Post post) {
        return post.isVacant()
                ? Texts.of("board.list.vacant")
                : post.occupants().stream().map(PostsView::person).collect(Collectors.joining(", "));
    }

    private static String person(Occupant person) {
        return person.gradeHeld() + (person.fte() == Fte.FULL_TIME ? "" : " " + Fte.words(person.fte()));
    }

    private TableRow<Post> row() {
        TableRow<Post> row = new TableRow<>();
        verbs.dragFrom(row, () -> {
            if (row.isEmpty()) {
                return Optional.empty();
            }
            if (!row.isSelected()) {
                getSelectionModel().clearAndSelect(row.getIndex());
            }
            return opened.hand().loadProperty().get();
        });
        row.setOnContextMenuRequested(request -> {
            if (!row.isEmpty()) {
                verbs.postsMenu(row);
                request.consume();
            }
        });
        return row;
    }

    private void takeInHand() {
        if (!selectingFromHand && opened.looksProperty().get() == OpenedHub.Looks.LIST) {
            List<PostId> ids = List.copyOf(getSelectionModel().getSelectedItems()).stream()
                    .filter(post -> post != null)
                    .map(Post::id)
                    .toList();
            opened.hand().selectPosts(ids);
        }
    }

    private void follow(Hand.Selection selection) {
        if (selection.posts().isEmpty() && !getSelectionModel().isEmpty()) {
            selectingFromHand = true;
            getSelectionModel().clearSelection();
            selectingFromHand = false;
        }
    }
}
