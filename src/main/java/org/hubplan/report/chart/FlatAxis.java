package org.hubplan.report.chart;

import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Shape;
import org.hubplan.report.picture.Sketch;
import org.hubplan.report.picture.Type;

/// An axis along the foot of a chart of rows, with a faint line up from every tick.
///
/// @param left where its lowest figure stands
/// @param right where its highest stands
record FlatAxis(Scale scale, double left, double right) {
    private static final double THIN = 0.5;
    private static final double FIRM = 1;
    private static final double BETWEEN = 0.8;

    /// Height of what stands beneath the rows.
    static double height(Ruler ruler) {
        return 1.6 * ruler.leading(Type.AXIS);
    }

    double x(long value) {
        return scale.at(value, left, right);
    }

    void onto(Sketch sketch, double top, double bottom, double width) {
        Ruler ruler = sketch.ruler();
        double end = Double.NEGATIVE_INFINITY;
        for (long tick : scale.ticks()) {
            sketch.line(x(tick), top, x(tick), bottom, tick == 0 ? FIRM : THIN, tick == 0 ? Paint.AXIS : Paint.GRID);
            String words = scale.words(tick);
            double wide = ruler.width(words, Type.AXIS);
            double start = Math.clamp(x(tick) - wide / 2, 0, width - wide);
            if (start >= end + BETWEEN * ruler.leading(Type.AXIS)) {
                sketch.words(
                        start, bottom + 0.9 * ruler.leading(Type.AXIS), words, Type.AXIS, Paint.QUIET, Shape.NO_POINT);
                end = start + wide;
            }
        }
    }
}
