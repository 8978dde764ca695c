package org.hubplan.ui.posts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.posts.ColumnLayout.Place;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The column chooser: a tick for each column, and its place among them. What is chosen is seen at once.
final class ColumnsView extends VBox {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 420;

    private final TableShape shape;
    private final VBox lines = new VBox(2);

    private ColumnsView(TableShape shape) {
        this.shape = shape;
        setId("posts-columns");
        getStyleClass().addAll("hp-menu", "posts-columns");
        Label title = new Label(Texts.of("posts.columns.title"));
        title.getStyleClass().add("hp-strong");
        ScrollPane scroll = new ScrollPane(lines);
        Scrolling.page(scroll);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button reset = new Button(Texts.of("posts.columns.reset"));
        reset.setId("posts-columns-reset");
        reset.setOnAction(_ -> shape.reset());
        getChildren().setAll(title, scroll, reset);
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Scaled.to(this, HEIGHT, this::setPrefHeight);
        show();
        shape.layoutProperty().subscribe((_, _) -> show());
    }

    static Layer open(Layers layers, TableShape shape, double sceneX, double sceneY) {
        return layers.openAt(new ColumnsView(shape), sceneX, sceneY);
    }

    /// The keyboard stays on what it was on, wherever that has moved to.
    private void show() {
        String focused = lines.getScene() == null || lines.getScene().getFocusOwner() == null
                ? ""
                : lines.getScene().getFocusOwner().getId();
        lines.getChildren().setAll(shape.layoutProperty().get().columns().stream().map(this::line).toList());
        if (focused != null && !focused.isEmpty()) {
            lines.lookupAll("#" + focused).stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private HBox line(Place place) {
        PostColumn column = place.column();
        CheckBox tick = new CheckBox(column.heading());
        tick.setId("posts-column-" + column.key());
        tick.setSelected(place.shown());
        tick.setMaxWidth(Double.MAX_VALUE);
        tick.setOnAction(_ -> {
            shape.show(column, tick.isSelected());
            show();
        });
        HBox.setHgrow(tick, Priority.ALWAYS);
        HBox line = new HBox(
                4,
                tick,
                step(column, -1, MaterialDesignA.ARROW_UP, Texts.of("posts.columns.earlier", column.heading())),
                step(column, 1, MaterialDesignA.ARROW_DOWN, Texts.of("posts.columns.later", column.heading())));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button step(PostColumn column, int by, Ikon icon, String words) {
        Button step = new Button(null, new FontIcon(icon));
        step.setId("posts-column-" + column.key() + (by < 0 ? "-earlier" : "-later"));
        step.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        step.getStyleClass().addAll("hp-flat", "hp-icon");
        step.setAccessibleText(words);
        step.setOnAction(_ -> shape.layOut(shape.layoutProperty().get().moving(column, by)));
        return step;
    }
}
