package org.hubplan.ui.drill;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.model.Post;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// One post, with the file it came from and what became of it, over the panel it was opened from. Escape closes it.
public final class PostInspector extends VBox {
    /// Shows on the board where a post sits, from its story and from a table of posts.
    public static final String ON_BOARD = "Alt+B";

    private static final double WIDTH = 520;
    private static final double LABELS = 96;

    private final Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));

    private PostInspector(PostStory story) {
        setId("post");
        getStyleClass().addAll("hp-dialog", "hp-drill");
        setPrefSize(WIDTH, Double.MAX_VALUE);
        VBox page = new VBox(12, heading(Texts.of("post.from")), from(story.from()), heading(Texts.of("post.history")));
        page.setId("post-history");
        if (story.steps().isEmpty()) {
            page.getChildren().add(muted(Texts.of("post.no-steps")));
        }
        story.steps().forEach(step -> page.getChildren().add(step(step)));
        ScrollPane scroll = new ScrollPane(page);
        Scrolling.page(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Texts.of("post.history"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(story), scroll);
    }

    /// Opens it over the window.
    ///
    /// @param option in which the post stands as it is told
    /// @param toBoard shows on the board where the post sits
    public static Layer open(Layers layers, OpenPlan plan, int option, Post post, Consumer<Post> toBoard) {
        PostInspector inspector = new PostInspector(PostStory.of(plan, option, post));
        Layer layer = open(layers, inspector);
        inspector.offer(() -> {
            layer.close();
            toBoard.accept(post);
        });
        return layer;
    }

    static Layer open(Layers layers, PostStory story) {
        return open(layers, new PostInspector(story));
    }

    private static Layer open(Layers layers, PostInspector inspector) {
        Layer layer = layers.openDialog(inspector, Pos.CENTER_RIGHT);
        inspector.close.setOnAction(_ -> layer.close());
        return layer;
    }

    private void offer(Runnable toBoard) {
        KeyCombination keys = KeyCombination.valueOf(ON_BOARD);
        Button show = new Button(Texts.of("post.on-board"), new FontIcon(MaterialDesignV.VIEW_DASHBOARD_OUTLINE));
        show.setId("post-on-board");
        show.setTooltip(new Tooltip(Texts.of("post.on-board.tip", keys.getDisplayText())));
        show.setOnAction(_ -> toBoard.run());
        getChildren().add(1, show);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (keys.match(key)) {
                toBoard.run();
                key.consume();
            }
        });
    }

    private HBox head(PostStory story) {
        Label title = new Label(story.title());
        title.setId("post-title");
        title.getStyleClass().add("hp-subtitle");
        title.setWrapText(true);
        VBox words = new VBox(4, title, muted(story.now()));
        HBox.setHgrow(words, Priority.ALWAYS);
        close.setId("post-close");
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.getStyleClass().addAll("hp-flat", "hp-icon");
        close.setAccessibleText(Texts.of("drill.close"));
        HBox head = new HBox(16, words, close);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private static Node from(List<PostStory.Line> lines) {
        if (lines.isEmpty()) {
            return muted(Texts.of("post.from.nowhere"));
        }
        GridPane grid = new GridPane(16, 6);
        grid.setId("post-from");
        grid.getColumnConstraints().setAll(new ColumnConstraints(LABELS), new ColumnConstraints());
        for (PostStory.Line line : lines) {
            Label label = muted(line.label());
            Label value = new Label(line.value());
            value.setWrapText(true);
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(grid.getRowCount(), label, value);
        }
        return grid;
    }

    private static Node step(PostStory.Step step) {
        Label words = new Label(step.words());
        words.getStyleClass().add("hp-medium");
        words.setWrapText(true);
        Label what = new Label(step.what());
        what.setWrapText(true);
        Label by = muted(step.by());
        by.getStyleClass().add("hp-small");
        VBox lines = new VBox(2, words, what, by);
        lines.getStyleClass().add("post-step");
        return lines;
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("hp-strong");
        return heading;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hp-muted");
        label.setWrapText(true);
        return label;
    }
}
