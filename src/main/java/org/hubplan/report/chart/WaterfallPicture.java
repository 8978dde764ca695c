package org.hubplan.report.chart;

import java.util.List;
import org.hubplan.report.Diagram.Point;
import org.hubplan.report.Precision;
import org.hubplan.report.chart.RowNames.Name;
import org.hubplan.report.picture.Hatch;
import org.hubplan.report.picture.Look;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Sketch;
import org.hubplan.report.picture.Type;

/// Lays a waterfall out: a row for what it begins with, one a step, one for what it ends with.
final class WaterfallPicture {
    private static final double NAMES = 0.34;
    private static final double ROW = 2;
    private static final double BAR = 0.55;
    private static final double THICKEST = 1.5;
    private static final double GAP = 0.7;
    private static final double THIN = 0.7;
    private static final double PAD = 0.4;

    private final Waterfall waterfall;
    private final double width;
    private final Ruler ruler;
    private final Precision precision;
    private final List<Point> points;
    private final RowNames names;
    private final FlatAxis axis;
    private final double em;
    private Sketch sketch;

    WaterfallPicture(Waterfall waterfall, double width, Ruler ruler, Precision precision) {
        this.waterfall = waterfall;
        this.width = width;
        this.ruler = ruler;
        this.precision = precision;
        this.points = waterfall.points();
        this.em = ruler.leading(Type.LABEL);
        this.names = new RowNames(
                points.stream().map(point -> new Name(point.words(), point.amount().isChange() ? Type.LABEL : Type.HEADING)).toList(),
                width * NAMES, ROW, ruler);
        double figures = points.stream().mapToDouble(point -> ruler.width(words(point), type(point))).max().orElse(0);
        this.axis = new FlatAxis(waterfall.scale(), names.width() + 2 * GAP * em, width - figures - GAP * em);
    }

    double height() {
        return PAD * em + names.height() + FlatAxis.height(ruler);
    }

    private String words(Point point) {
        return precision.besideBar(point.amount());
    }

    private static Type type(Point point) {
        return point.amount().isChange() ? Type.FIGURE : Type.TOTAL;
    }

    Picture drawn(double height) {
        sketch = new Sketch(ruler);
        names.at(PAD * em, height - PAD * em - FlatAxis.height(ruler));
        axis.onto(sketch, 0, names.bottom(), width);
        names.onto(sketch);
        List<Long> levels = waterfall.levels();
        level(0, levels.getFirst());
        for (int step = 1; step <= waterfall.steps().size(); step++) {
            link(step - 1, levels.get(step - 1));
            boolean isUp = waterfall.steps().get(step - 1).value() > 0;
            bar(step, levels.get(step - 1), levels.get(step),
                    isUp ? Look.solid(Paint.UP) : new Look(Paint.DOWN, Hatch.FALLING));
        }
        link(points.size() - 2, levels.getLast());
        level(points.size() - 1, levels.getLast());
        return sketch.picture(width, height);
    }

    /// What it begins or ends with, from 0; where the axis doesn't begin there, with a break at its foot.
    private void level(int row, long value) {
        long low = axis.scale().low();
        bar(row, Math.max(0, low), value, Look.solid(Paint.LEVEL));
        if (low > 0) {
            double foot = axis.left() + em;
            double reach = half(row) + 1;
            for (double x : new double[] {foot, foot + 0.45 * em}) {
                sketch.line(x + 2, names.middle(row) - reach, x - 2, names.middle(row) + reach, 1.5, Paint.GROUND);
            }
        }
    }

    private double half(int row) {
        return Math.min(THICKEST * em, names.height(row) * BAR) / 2;
    }

    private void bar(int row, long from, long to, Look look) {
        double middle = names.middle(row);
        sketch.bar(axis.x(from), axis.x(to), middle - half(row), middle + half(row), look, row);
        Point point = points.get(row);
        double end = Math.max(axis.x(from), axis.x(to)) + GAP * em / 2;
        sketch.onPlate(end, middle, words(point), type(point), Paint.TEXT, row);
    }

    /// From one bar to the next, at the figure both touch.
    private void link(int row, long level) {
        double from = names.middle(row) + half(row);
        double to = names.middle(row + 1) - half(row + 1);
        sketch.line(axis.x(level), from, axis.x(level), to, THIN, Paint.AXIS);
    }
}
