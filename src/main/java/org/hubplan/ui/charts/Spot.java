package org.hubplan.ui.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Shape;
import org.hubplan.ui.kit.TabStop;

/// Where one figure of a chart is pointed at, heard, and followed to what it comes from. It lies over what shows it.
final class Spot extends Region {
    /// As much as a finger or a shaking hand needs.
    private static final double LEAST = 8;

    private static final Duration SOON = Duration.millis(300);

    /// Kept in sight around what has the focus.
    private static final double AROUND = 32;

    private final int point;

    private Spot(ShownChart chart, int point, Bounds over) {
        this.point = point;
        getStyleClass().addAll("chart-spot", "hp-focusable");
        setAccessibleRole(chart.leadsOn(point) ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        setAccessibleText(chart.words(point));
        Tooltip tooltip = new Tooltip(chart.words(point));
        tooltip.setShowDelay(SOON);
        Tooltip.install(this, tooltip);
        double wider = Math.max(0, LEAST - over.getWidth());
        double higher = Math.max(0, LEAST - over.getHeight());
        setPrefSize(over.getWidth() + wider, over.getHeight() + higher);
        resizeRelocate(over.getMinX() - wider / 2, over.getMinY() - higher / 2, getPrefWidth(), getPrefHeight());
        if (chart.leadsOn(point)) {
            getStyleClass().add("chart-leads-on");
        }
    }

    /// Empty where nothing in the picture shows the figure: a bar of 0.
    static Optional<Spot> of(Picture picture, ShownChart chart, int point) {
        List<Bounds> bars = picture.shapes().stream()
                .filter(shape -> shape instanceof Shape.Bar bar && bar.point() == point && bar.paint() != Paint.GROUND)
                .map(Spot::bounds)
                .toList();
        List<Bounds> words = picture.shapes().stream()
                .filter(shape -> shape instanceof Shape.Words some && some.point() == point)
                .map(Spot::bounds)
                .toList();
        return (bars.isEmpty() ? words : bars).stream().reduce(Spot::around).map(over -> new Spot(chart, point, over));
    }

    private static Bounds bounds(Shape shape) {
        return switch (shape) {
            case Shape.Bar bar -> new BoundingBox(bar.x(), bar.y(), bar.width(), bar.height());
            case Shape.Words words -> new BoundingBox(words.x() - 2, words.y() - 12, words.width() + 4, 16);
            case Shape.Line line -> new BoundingBox(line.fromX(), line.fromY(), 0, 0);
        };
    }

    private static Bounds around(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left, top,
                Math.max(one.getMaxX(), other.getMaxX()) - left, Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    void listen(IntConsumer look, IntConsumer follow, TabStop stop) {
        hoverProperty().subscribe(isOver -> look.accept(isOver ? point : -1));
        focusedProperty().subscribe(isOn -> {
            look.accept(isOn ? point : -1);
            if (isOn) {
                bringIntoSight();
            }
        });
        setOnMouseClicked(_ -> {
            requestFocus();
            follow.accept(point);
        });
        setOnKeyPressed(key -> pressed(key, follow, stop));
    }

    private void pressed(KeyEvent key, IntConsumer follow, TabStop stop) {
        switch (key.getCode()) {
            case ENTER, SPACE -> follow.accept(point);
            case LEFT -> go(stop, Side.LEFT);
            case RIGHT -> go(stop, Side.RIGHT);
            case UP -> go(stop, Side.TOP);
            case DOWN -> go(stop, Side.BOTTOM);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Where the chart is taller than what is seen of it.
    private void bringIntoSight() {
        Node up = getParent();
        while (up != null && !(up instanceof ScrollPane)) {
            up = up.getParent();
        }
        if (up instanceof ScrollPane pane) {
            Bounds seen = pane.localToScene(pane.getBoundsInLocal());
            Bounds here = localToScene(getBoundsInLocal());
            double hidden = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
            double below = Math.max(0, here.getMaxY() + AROUND - seen.getMaxY());
            double above = Math.max(0, seen.getMinY() - here.getMinY() + AROUND);
            if (hidden > 0) {
                pane.setVvalue(Math.clamp(pane.getVvalue() + (below - above) / hidden, 0, 1));
            }
        }
    }

    private void go(TabStop stop, Side side) {
        stop.beside(this, side).ifPresent(Node::requestFocus);
    }
}
