package org.hubplan.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Precision;
import org.hubplan.report.chart.BeforeAfter.Pair;
import org.hubplan.report.chart.RowNames.Name;
import org.hubplan.report.picture.Hatch;
import org.hubplan.report.picture.Look;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Shape;
import org.hubplan.report.picture.Sketch;
import org.hubplan.report.picture.Type;

/// Lays pairs of bars out: names, and for each panel its bars and right of them their figures.
final class BeforeAfterPicture {
    private static final double NAMES = 0.27;
    private static final double ROW = 1.6;
    private static final double BAR = 0.34;
    private static final double GAP = 0.8;
    private static final double BETWEEN = 2;
    private static final double HEADINGS = 3.6;
    private static final double SWATCH = 1.1;
    private static final Look BEFORE = new Look(Paint.BEFORE, Hatch.HOLLOW);
    private static final Look AFTER = Look.solid(Paint.AFTER);
    private static final String BECOMES = " → ";

    private final BeforeAfter pairs;
    private final double width;
    private final Ruler ruler;
    private final Precision precision;
    private final double em;
    private final RowNames names;
    private final double figures;
    private Sketch sketch;

    BeforeAfterPicture(BeforeAfter pairs, double width, Ruler ruler, Precision precision) {
        this.pairs = pairs;
        this.width = width;
        this.ruler = ruler;
        this.precision = precision;
        this.em = ruler.leading(Type.LABEL);
        List<Name> all = new ArrayList<>();
        for (int row = 0; row < pairs.rows().size(); row++) {
            if (pairs.beginsGroup(row)) {
                all.add(new Name(pairs.rows().get(row).group(), Type.HEADING));
            }
            all.add(Name.of(pairs.rows().get(row).name()));
        }
        this.names = new RowNames(all, width * NAMES, ROW, ruler);
        this.figures = pairs.rows().stream()
                .flatMap(row -> row.each().stream())
                .mapToDouble(pair -> ruler.width(words(pair), Type.TOTAL))
                .max()
                .orElse(0);
    }

    double height() {
        return HEADINGS * em + names.height() + FlatAxis.height(ruler);
    }

    private String words(Pair pair) {
        return pair.differs() ? figure(pair.before()) + BECOMES + figure(pair.after()) : figure(pair.after());
    }

    private String figure(long value) {
        return precision.besideBar(new Amount(value, pairs.measure(), false));
    }

    Picture drawn(double height) {
        sketch = new Sketch(ruler);
        names.at(HEADINGS * em, height - HEADINGS * em - FlatAxis.height(ruler));
        names.onto(sketch);
        legend();
        for (int panel = 0; panel < pairs.panels().size(); panel++) {
            panel(panel, height);
        }
        return sketch.picture(width, height);
    }

    /// On one line above everything, in the order of the bars.
    private void legend() {
        double x = item(0, BEFORE, pairs.before());
        item(x + 2 * GAP * em, AFTER, pairs.after());
    }

    private double item(double x, Look look, String words) {
        double middle = em * 0.6;
        sketch.bar(x, x + SWATCH * em, middle - BAR * em, middle + BAR * em, look, Shape.NO_POINT);
        sketch.words(x + (SWATCH + GAP / 2) * em, middle, words, Type.LABEL, Paint.TEXT, Shape.NO_POINT);
        return x + (SWATCH + GAP / 2) * em + ruler.width(words, Type.LABEL);
    }

    private void panel(int panel, double height) {
        double start = names.width();
        double each = (width - start) / pairs.panels().size();
        double left = start + panel * each + BETWEEN * em;
        double end = start + (panel + 1) * each;
        FlatAxis axis = new FlatAxis(pairs.scale(), left, end - figures - GAP * em);
        axis.onto(sketch, (HEADINGS - 0.4) * em, names.bottom(), width);
        sketch.words(left, (HEADINGS - 1.1) * em, pairs.panels().get(panel), Type.HEADING, Paint.TEXT, Shape.NO_POINT);
        int line = 0;
        for (int row = 0; row < pairs.rows().size(); row++) {
            line += pairs.beginsGroup(row) ? 1 : 0;
            Pair pair = pairs.rows().get(row).each().get(panel);
            int point = 2 * (row * pairs.panels().size() + panel);
            pair(axis, names.middle(line), pair, point, end);
            line++;
        }
    }

    private void pair(FlatAxis axis, double middle, Pair pair, int point, double end) {
        double thick = 2 * BAR * em;
        sketch.bar(axis.x(0), axis.x(pair.before()), middle - thick, middle, BEFORE, point);
        sketch.bar(axis.x(0), axis.x(pair.after()), middle, middle + thick, AFTER, point + 1);
        Type type = pair.differs() ? Type.TOTAL : Type.FIGURE;
        sketch.endingAt(end, middle, words(pair), type, pair.differs() ? Paint.TEXT : Paint.QUIET, point + 1);
    }
}
