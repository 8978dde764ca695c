package org.hubplan.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.picture.Shape.Bar;
import org.hubplan.report.picture.Shape.Line;

/// What fills a bar. All but the solid one are drawn as an outline with strokes in it, so that bars differ in print
/// without colour.
public enum Hatch {
    SOLID,
    /// Outlined and empty.
    HOLLOW,
    /// Strokes from the lower left to the upper right.
    RISING,
    FALLING,
    CROSSED;

    private static final double APART = 5;
    private static final double THIN = 0.8;
    private static final double OUTLINE = 1;

    /// The outline of a bar and the strokes in it, none of which leaves it. Nothing for a solid one.
    public List<Line> strokes(Bar bar) {
        if (this == SOLID) {
            return List.of();
        }
        List<Line> strokes = new ArrayList<>();
        if (this == RISING || this == CROSSED) {
            diagonals(strokes, bar, true);
        }
        if (this == FALLING || this == CROSSED) {
            diagonals(strokes, bar, false);
        }
        outline(strokes, bar);
        return strokes;
    }

    /// A stroke starts every few points along the upper edge, and as far to the left of it as the bar is high.
    private static void diagonals(List<Line> strokes, Bar bar, boolean isRising) {
        for (double start = APART - bar.height(); start < bar.width(); start += APART) {
            double from = Math.max(0, start);
            double to = Math.min(bar.width(), start + bar.height());
            double top = bar.y() + from - start;
            double bottom = bar.y() + to - start;
            double left = isRising ? bar.width() - from : from;
            double right = isRising ? bar.width() - to : to;
            strokes.add(new Line(bar.x() + left, top, bar.x() + right, bottom, THIN, bar.paint()));
        }
    }

    private static void outline(List<Line> strokes, Bar bar) {
        double in = Math.min(OUTLINE, Math.min(bar.width(), bar.height())) / 2;
        double left = bar.x() + in;
        double right = bar.x() + bar.width() - in;
        double top = bar.y() + in;
        double bottom = bar.y() + bar.height() - in;
        strokes.add(new Line(left, top, right, top, 2 * in, bar.paint()));
        strokes.add(new Line(left, bottom, right, bottom, 2 * in, bar.paint()));
        strokes.add(new Line(left, top, left, bottom, 2 * in, bar.paint()));
        strokes.add(new Line(right, top, right, bottom, 2 * in, bar.paint()));
    }
}
