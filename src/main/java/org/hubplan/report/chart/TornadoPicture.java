package org.hubplan.report.chart;

import java.util.List;
import java.util.stream.Stream;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Precision;
import org.hubplan.report.chart.RowNames.Name;
import org.hubplan.report.chart.Tornado.Side;
import org.hubplan.report.chart.Tornado.Swing;
import org.hubplan.report.picture.Hatch;
import org.hubplan.report.picture.Look;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Sketch;
import org.hubplan.report.picture.Type;

/// Lays a tornado out: bars to both sides of the line of the figure as it stands, each with its figure at its end, and
/// beneath that how it comes about.
final class TornadoPicture {
    private static final double NAMES = 0.22;
    private static final double ROW = 2.7;
    private static final double BAR = 0.55;
    private static final double HEAD = 1.6;
    private static final double GAP = 0.6;
    private static final double LINES_APART = 1.05;
    private static final double LINE = 1.4;

    private final Tornado tornado;
    private final double width;
    private final Ruler ruler;
    private final Precision precision;
    private final RowNames names;
    private final FlatAxis axis;
    private final double em;
    private Sketch sketch;

    TornadoPicture(Tornado tornado, double width, Ruler ruler, Precision precision) {
        this.tornado = tornado;
        this.width = width;
        this.ruler = ruler;
        this.precision = precision;
        this.em = ruler.leading(Type.LABEL);
        List<Name> all = tornado.swings().stream().map(swing -> Name.of(swing.what())).toList();
        this.names = new RowNames(all, width * NAMES, ROW, ruler);
        double lows = widest(tornado.swings().stream().map(Swing::low));
        double highs = widest(tornado.swings().stream().map(Swing::high));
        this.axis = new FlatAxis(
                tornado.scale(), names.width() + lows + 2 * GAP * em, width - highs - GAP * em);
    }

    private double widest(Stream<Side> sides) {
        return sides.mapToDouble(side -> Math.max(
                        ruler.width(figure(side.value()), Type.FIGURE), ruler.width(side.how(), Type.AXIS)))
                .max()
                .orElse(0);
    }

    private String figure(long value) {
        return precision.besideBar(new Amount(value, tornado.measure(), false));
    }

    double height() {
        return HEAD * em + names.height() + FlatAxis.height(ruler);
    }

    Picture drawn(double height) {
        sketch = new Sketch(ruler);
        names.at(HEAD * em, height - HEAD * em - FlatAxis.height(ruler));
        names.onto(sketch);
        axis.onto(sketch, HEAD * em, names.bottom(), width);
        int point = 1;
        for (int row = 0; row < tornado.swings().size(); row++) {
            Swing swing = tornado.swings().get(row);
            bar(row, swing.low(), new Look(Paint.DOWN, Hatch.FALLING), point);
            bar(row, swing.high(), Look.solid(Paint.UP), point + 1);
            ends(row, swing, point);
            point += 2;
        }
        base();
        return sketch.picture(width, height);
    }

    private void bar(int row, Side side, Look look, int point) {
        double half = names.height(row) * BAR / 2;
        double middle = names.middle(row);
        sketch.bar(axis.x(tornado.base()), axis.x(side.value()), middle - half, middle + half, look, point);
    }

    private void ends(int row, Swing swing, int point) {
        double left = axis.x(Math.min(tornado.base(), swing.low().value())) - GAP * em / 2;
        double right = axis.x(Math.max(tornado.base(), swing.high().value())) + GAP * em / 2;
        double apart = LINES_APART * em / 2;
        double upper = names.middle(row) - apart;
        double lower = names.middle(row) + apart;
        Side low = swing.low();
        Side high = swing.high();
        sketch.endingOnPlate(left, upper, figure(low.value()), Type.FIGURE, Paint.TEXT, point);
        sketch.endingOnPlate(left, lower, low.how(), Type.AXIS, Paint.QUIET, point);
        sketch.onPlate(right, upper, figure(high.value()), Type.FIGURE, Paint.TEXT, point + 1);
        sketch.onPlate(right, lower, high.how(), Type.AXIS, Paint.QUIET, point + 1);
    }

    /// The line all bars begin at, and above it what it stands for.
    private void base() {
        double x = axis.x(tornado.base());
        sketch.line(x, HEAD * em, x, names.bottom(), LINE, Paint.TEXT);
        String words = tornado.name() + " " + figure(tornado.base());
        double wide = ruler.width(words, Type.TOTAL);
        double start = Math.clamp(x - wide / 2, 0, Math.max(0, width - wide));
        sketch.words(start, HEAD * em / 2, words, Type.TOTAL, Paint.TEXT, 0);
    }
}
