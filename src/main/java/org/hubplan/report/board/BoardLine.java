package org.hubplan.report.board;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.ledger.Totals;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Diagram.Point;
import org.hubplan.report.Measure;
import org.hubplan.report.Precision;

/// What sits at a hub, in a lane or in the whole plan, and what sat there in the baseline.
record BoardLine(Totals now, Totals before) {
    /// Between two figures; it stays at the end of the first.
    static final String POINT = "\u00a0· ";

    /// Posts here against the baseline, in hundredths of FTE.
    long change() {
        return now.bwtFte() - before.bwtFte();
    }

    boolean isNothing() {
        return now.isZero() && before.isZero();
    }

    /// `22.4 FTE · 14.4 strength`, blanks within a figure holding: neither is a count of posts or heads.
    String people(Precision precision) {
        return fte(now.bwtFte(), "FTE", precision) + POINT + fte(now.strengthFte(), "strength", precision);
    }

    /// `8.0 vacant`, and what some posts have more than their own FTE, never one off the other.
    String vacant(Precision precision) {
        String vacant = fte(now.vacantFte(), "vacant", precision);
        return now.overFte() == 0 ? vacant : vacant + POINT + fte(now.overFte(), "over", precision);
    }

    /// `£1,304,728.60 a year`, of every post, filled or not.
    String cost(Precision precision) {
        return precision.withUnit(new Amount(now.bwtCost(), Measure.PENCE, false)) + " a\u00a0year";
    }

    /// `+4.0 on baseline`, `= baseline`
    String changed(Precision precision) {
        String by = precision.change(change(), Measure.FTE);
        return change() == 0 ? by + "\u00a0baseline" : by + " on\u00a0baseline";
    }

    /// All of it in a row.
    String words(Precision precision) {
        return String.join(POINT, people(precision), vacant(precision), cost(precision), changed(precision));
    }

    List<Point> points(String key, String name) {
        List<Point> points = new ArrayList<>();
        points.add(point(key, name, "posts", now.bwtFte(), Measure.FTE, false));
        points.add(point(key, name, "people", now.strengthFte(), Measure.FTE, false));
        points.add(point(key, name, "vacant", now.vacantFte(), Measure.FTE, false));
        points.add(point(key, name, "over", now.overFte(), Measure.FTE, false));
        points.add(point(key, name, "cost", now.bwtCost(), Measure.PENCE, false));
        points.add(point(key, name, "change", change(), Measure.FTE, true));
        return points;
    }

    private static Point point(String key, String name, String figure, long value, Measure measure, boolean isChange) {
        return new Point(key + " " + figure, name + ", " + figure, new Amount(value, measure, isChange));
    }

    /// `8.0 vacant`, held together.
    static String fte(long value, String unit, Precision precision) {
        return precision.words(value, Measure.FTE) + "\u00a0" + unit;
    }
}
