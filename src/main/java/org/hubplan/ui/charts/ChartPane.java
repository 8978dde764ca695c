package org.hubplan.ui.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.hubplan.report.picture.Picture;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.TabStop;

/// A chart, as wide as there is room and as high as it needs. Its figures are one stop of the Tab key; among them go the
/// arrow keys.
final class ChartPane extends Region {
    private static final double LEAST_WIDTH = 560;
    /// What the smallest window has for it.
    private static final double IN_SIGHT = 280;

    private final ScreenRuler ruler = new ScreenRuler();
    private final Brush brush = new Brush(ruler);
    private final Pane drawing = new Pane();
    private final Pane spots = new Pane();
    private final TabStop stop = new TabStop();
    private final IntConsumer look;
    private final IntConsumer follow;
    private Optional<ShownChart> shown = Optional.empty();

    /// @param look told which figure is pointed at, or -1 for none
    /// @param follow told which figure's source is asked for
    ChartPane(IntConsumer look, IntConsumer follow) {
        this.look = look;
        this.follow = follow;
        setAccessibleRole(AccessibleRole.PARENT);
        drawing.setMouseTransparent(true);
        drawing.setManaged(false);
        spots.setManaged(false);
        spots.setPickOnBounds(false);
        setMinWidth(LEAST_WIDTH);
        getChildren().setAll(drawing, spots);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
        Scaled.at(this).subscribe((_, ratio) -> {
            ruler.stretch(ratio);
            requestLayout();
            draw();
        });
    }

    void show(ShownChart chart) {
        shown = Optional.of(chart);
        setAccessibleText(chart.diagram().words(chart.precision()));
        requestLayout();
        draw();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown.map(chart -> natural(chart, inner(width))).orElse(0.0) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// Its own height; but less, where it can be, so that all of it is in sight.
    private double natural(ShownChart chart, double width) {
        double own = chart.diagram().height(width, ruler, chart.precision());
        double least = chart.diagram().leastHeight(width, ruler, chart.precision());
        return Math.max(least, Math.min(own, IN_SIGHT));
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return Math.max(LEAST_WIDTH, width) - insets.getLeft() - insets.getRight();
    }

    private void draw() {
        shown.filter(_ -> getWidth() > 0 && getHeight() > 0).ifPresent(chart -> {
            double width = inner(getWidth());
            double least = chart.diagram().leastHeight(width, ruler, chart.precision());
            double height = Math.max(least, getHeight() - getInsets().getTop() - getInsets().getBottom());
            lay(chart, chart.diagram().drawn(width, height, ruler, chart.precision()));
        });
    }

    private void lay(ShownChart chart, Picture picture) {
        drawing.getChildren().setAll(picture.shapes().stream().flatMap(brush::draw).toList());
        List<Spot> all = IntStream.range(0, chart.diagram().points().size())
                .boxed()
                .flatMap(point -> Spot.of(picture, chart, point).stream())
                .toList();
        all.forEach(spot -> spot.listen(look, follow, stop));
        spots.getChildren().setAll(all);
        stop.over(all);
        List.of(drawing, spots).forEach(pane -> pane.relocate(getInsets().getLeft(), getInsets().getTop()));
    }
}
