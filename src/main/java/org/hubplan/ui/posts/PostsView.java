package org.hubplan.ui.posts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.model.Post;
import org.hubplan.ui.board.carry.HandVerbs;
import org.hubplan.ui.drill.PostInspector;
import org.hubplan.ui.filter.FilterStrip;
import org.hubplan.ui.filter.OwnChip;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.posts.edit.PostsEditing;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The Posts screen: filters and tools above, the table, what its rows come to beneath.
public final class PostsView extends BorderPane {
    private final PostsViewModel model;
    private final HandVerbs verbs;
    private final Layers layers;
    private final PostsOut out;
    private final Consumer<Post> toBoard;
    private final FilterStrip filterStrip;
    private final PostsTable table;
    private final TableEditor editor;
    private final HeadMenu heads;
    private final Button sort = tool("posts-sort", Texts.of("posts.sort"), MaterialDesignS.SORT);
    private final Button columns = tool("posts-choose", Texts.of("posts.columns"), MaterialDesignT.TABLE_COLUMN);

    /// @param hand gives what is done with the posts in hand on a screen
    /// @param bring opens the import, in a plan without posts
    /// @param toBoard shows on the board where a post sits
    public PostsView(
            PostsViewModel model,
            Function<Region, HandVerbs> hand,
            Layers layers,
            PostsOut out,
            Runnable bring,
            Consumer<Post> toBoard) {
        this.model = model;
        this.verbs = hand.apply(this);
        this.layers = layers;
        this.out = out;
        this.toBoard = toBoard;
        setId("posts-screen");
        getStyleClass().add("posts-screen");
        table = new PostsTable(model, PostCell::new);
        table.setPlaceholder(new NoPosts(model, bring));
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        editor = new TableEditor(table, model, new PostsEditing(model.plan(), layers));
        heads = new HeadMenu(model, layers, this::chooseColumns);
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::askOfHead);
        filterStrip = new FilterStrip(model.plan(), model.filters(), layers);
        filterStrip.also(new FilterStrip.Own(
                model.row().rulesProperty().map(this::chips), model.shownSumsProperty().map(PostSums::posts), model.row()::clear));
        setTop(tools());
        setCenter(table);
        BorderPane.setMargin(table, new Insets(8, 8, 0, 8));
        PostsFoot foot = new PostsFoot(model, verbs);
        foot.add(editor.button());
        setBottom(foot);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                // once it has its size in the window
                Platform.runLater(table::reveal);
            }
        });
    }

    public PostsViewModel model() {
        return model;
    }

    /// The filter over it.
    public FilterStrip filterStrip() {
        return filterStrip;
    }

    /// How the table is looked at, to be kept in a saved view.
    public String look() {
        return TableLook.of(model).written();
    }

    /// Has the table looked at as a saved view kept it. What the view asks of no column is asked of none.
    public void look(String kept) {
        TableLook.read(kept).show(model);
    }

    private List<OwnChip> chips(Map<PostColumn, String> rules) {
        return rules.entrySet().stream()
                .map(rule -> new OwnChip(
                        rule.getKey().heading(),
                        ColumnFilter.said(rule.getKey(), rule.getValue()),
                        () -> model.row().clear(rule.getKey())))
                .toList();
    }

    private FilterStrip tools() {
        Button copy = tool("posts-copy", Texts.of("posts.copy"), MaterialDesignC.CONTENT_COPY);
        Button save = tool("posts-save", Texts.of("posts.save"), MaterialDesignC.CONTENT_SAVE_OUTLINE);
        sort.setOnAction(_ -> chooseOrder());
        columns.setOnAction(_ -> chooseColumns());
        copy.setOnAction(_ -> copy());
        save.setOnAction(_ -> save());
        HBox tools = new HBox(sort, columns, copy, save);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMinWidth(USE_PREF_SIZE);
        tools.getStyleClass().add("posts-tools");
        filterStrip.getChildren().add(tools);
        return filterStrip;
    }

    private static Button tool(String id, String words, Ikon icon) {
        Button tool = new Button(words, new FontIcon(icon));
        tool.setId(id);
        tool.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tool.getStyleClass().addAll("hp-flat", "hp-icon");
        tool.setAccessibleText(words);
        tool.setTooltip(new Tooltip(words));
        return tool;
    }

    // ---- verbs, for the action table too

    void chooseColumns() {
        Bounds under = columns.localToScene(columns.getBoundsInLocal());
        ColumnsView.open(layers, model.shape(), under.getMinX(), under.getMaxY());
    }

    void chooseOrder() {
        heads.sortUnder(sort);
    }

    void filterColumns() {
        table.filter();
    }

    void copy() {
        out.copy(model);
    }

    void save() {
        out.save(model);
    }

    void editCell() {
        editor.editCell();
    }

    void editSelected() {
        editor.editSelected();
    }

    void paste() {
        editor.paste();
    }

    void inspect() {
        atHand().ifPresent(this::inspect);
    }

    private void inspect(PostLine line) {
        PostInspector.open(layers, model.plan().now(), model.plan().now().current(), line.post(), toBoard);
    }

    void showOnBoard() {
        atHand().ifPresent(line -> toBoard.accept(line.post()));
    }

    /// The row the keyboard is at where it is selected, or the first that is.
    private Optional<PostLine> atHand() {
        return Optional.ofNullable(table.getFocusModel().getFocusedItem())
                .filter(model::isSelected)
                .or(() -> model.shown().stream().filter(model::isSelected).findFirst());
    }

    // ---- keys and mouse

    private void press(KeyEvent key) {
        if (!(key.getTarget() instanceof PostsTable)) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            if (key.isAltDown() || !editor.editCell()) {
                inspect();
            }
            key.consume();
        } else if (key.getCode() == KeyCode.CONTEXT_MENU || key.isShiftDown() && key.getCode() == KeyCode.F10) {
            verbs.postsMenu(table);
            key.consume();
        }
    }

    private TableRow<PostLine> row() {
        TableRow<PostLine> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY
                    && click.getClickCount() == 2
                    && !row.isEmpty()
                    && !editor.editClicked(click.getTarget())) {
                inspect(row.getItem());
            }
        });
        row.setOnContextMenuRequested(request -> {
            if (!row.isEmpty()) {
                if (!row.isSelected()) {
                    table.getSelectionModel().clearAndSelect(row.getIndex());
                }
                verbs.postsMenu(row);
                request.consume();
            }
        });
        return row;
    }

    private void askOfHead(ContextMenuEvent request) {
        for (Node up = (Node) request.getTarget(); up != null && up != table; up = up.getParent()) {
            if (up.getStyleClass().contains("column-header") && up.getId() != null) {
                table.headed(up.getId()).ifPresent(column -> heads.of(column, request.getSceneX(), request.getSceneY()));
                request.consume();
                return;
            }
        }
    }
}
