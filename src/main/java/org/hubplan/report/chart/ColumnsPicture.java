package org.hubplan.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.model.Money;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Measure;
import org.hubplan.report.Precision;
import org.hubplan.report.chart.StackedColumns.Part;
import org.hubplan.report.picture.Hatch;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Shape;
import org.hubplan.report.picture.Sketch;
import org.hubplan.report.picture.Type;

/// Lays stacked columns out: axis left, columns, and right of them what the parts are, in the order they stand.
final class ColumnsPicture {
    private static final double HIGH = 0.36;
    private static final double LEAST_HIGH = 15;
    private static final double MOST_HIGH = 23;
    private static final double LEGEND = 0.28;
    private static final double SLOT_USED = 0.64;
    private static final double WIDEST_BAR = 7;
    private static final double GAP = 0.6;
    private static final double THIN = 0.5;
    private static final double FIRM = 1;
    private static final double TOTAL_LINE = 1.8;
    private static final double SEAM = 0.8;

    private final StackedColumns columns;
    private final Ruler ruler;
    private final Precision precision;
    private final Scale scale;
    private final Legend legend;
    private final double em;
    private final double width;
    private final double left;
    private final double right;
    private Sketch sketch;
    private double top;
    private double bottom;
    private int point;

    ColumnsPicture(StackedColumns columns, double width, Ruler ruler, Precision precision) {
        this.columns = columns;
        this.ruler = ruler;
        this.precision = precision;
        this.scale = columns.scale();
        this.width = width;
        this.em = ruler.leading(Type.LABEL);
        this.legend = new Legend(items(), width * LEGEND, ruler);
        this.left = GAP * em + scale.ticks().stream()
                .mapToDouble(tick -> ruler.width(scale.words(tick), Type.AXIS))
                .max()
                .orElse(0);
        this.right = width - legend.width() - 2 * GAP * em;
    }

    double height() {
        return Math.max(least(), Math.min(width * HIGH, MOST_HIGH * em));
    }

    double least() {
        return Math.max(LEAST_HIGH * em, 2 * em + legend.height());
    }

    /// From the top of a stack down, then what lies below 0, and last what the columns come to.
    private List<Legend.Item> items() {
        List<Legend.Item> items = new ArrayList<>();
        List<Part> outwards = columns.parts();
        outwards.reversed().stream().filter(part -> !isBelow(part)).forEach(part -> items.add(item(part)));
        outwards.stream().filter(ColumnsPicture::isBelow).forEach(part -> items.add(item(part)));
        if (columns.hasBelow()) {
            items.add(new Legend.Item(columns.total(), Optional.empty()));
        }
        return items;
    }

    private static boolean isBelow(Part part) {
        return part.each().stream().noneMatch(value -> value > 0);
    }

    private static Legend.Item item(Part part) {
        return new Legend.Item(part.name(), Optional.of(part.look()));
    }

    Picture drawn(double height) {
        sketch = new Sketch(ruler);
        top = 1.5 * em;
        bottom = height - 1.4 * em;
        point = 0;
        axis();
        for (int at = 0; at < columns.columns().size(); at++) {
            column(at);
        }
        sketch.line(left, y(0), right, y(0), FIRM, Paint.AXIS);
        names();
        totals();
        legend.onto(sketch, right + 2 * GAP * em, top - em / 2);
        return sketch.picture(width, height);
    }

    private double y(long value) {
        return scale.at(value, bottom, top);
    }

    private void axis() {
        for (long tick : scale.ticks()) {
            sketch.line(left, y(tick), right, y(tick), THIN, Paint.GRID);
            sketch.endingAt(left - GAP * em, y(tick), scale.words(tick), Type.AXIS, Paint.QUIET, Shape.NO_POINT);
        }
    }

    private double slot() {
        return (right - left) / columns.columns().size();
    }

    private double centre(int at) {
        return left + slot() * (at + 0.5);
    }

    private double half() {
        return Math.min(slot() * SLOT_USED, WIDEST_BAR * em) / 2;
    }

    private void column(int at) {
        long up = 0;
        long down = 0;
        for (Part part : columns.parts()) {
            long value = part.each().get(at);
            if (value != 0) {
                long from = value > 0 ? up : down;
                segment(at, part, from, from + value);
                up += Math.max(0, value);
                down += Math.min(0, value);
                point++;
            }
        }
        point++;
    }

    private void segment(int at, Part part, long from, long to) {
        double seam = Math.abs(y(from) - y(to)) > 3 * SEAM && from != 0 ? SEAM : 0;
        double start = y(from) - Math.signum(to - from) * seam;
        sketch.bar(centre(at) - half(), centre(at) + half(), start, y(to), part.look(), point);
        double[] room = clearOfTotal(at, Math.min(start, y(to)), Math.max(start, y(to)));
        if (room[1] - room[0] < ruler.capitals(Type.FIGURE) + 0.5 * em) {
            return;
        }
        double middle = (room[0] + room[1]) / 2;
        figure(to - from, Type.FIGURE, 2 * half() - 0.5 * em).ifPresent(words -> {
            if (part.look().hatch() == Hatch.SOLID) {
                sketch.centred(centre(at), middle, words, Type.FIGURE, Paint.GROUND, point);
            } else {
                sketch.centredOnPlate(centre(at), middle, words, Type.FIGURE, point);
            }
        });
    }

    /// The larger part of a segment that the line of the total leaves.
    private double[] clearOfTotal(int at, double high, double low) {
        double total = y(columns.total(at));
        if (!columns.hasBelow() || total <= high || total >= low) {
            return new double[] {high, low};
        }
        return total - high > low - total ? new double[] {high, total - TOTAL_LINE} : new double[] {total + TOTAL_LINE, low};
    }

    /// The figure in full where there is room, else shortened, else none: the table has it.
    private Optional<String> figure(long value, Type type, double room) {
        String full = precision.besideBar(new Amount(value, columns.measure(), false));
        String brief = columns.measure() == Measure.PENCE ? Money.brief(value) : full;
        return List.of(full, brief).stream().filter(words -> ruler.width(words, type) <= room).findFirst();
    }

    /// As many names as stand beside one another without touching.
    private void names() {
        double widest = columns.columns().stream().mapToDouble(name -> ruler.width(name, Type.LABEL)).max().orElse(0);
        int every = (int) Math.ceil((widest + GAP * em) / slot());
        for (int at = 0; at < columns.columns().size(); at += every) {
            sketch.centred(
                    centre(at), bottom + 0.8 * em, columns.columns().get(at), Type.LABEL, Paint.TEXT, Shape.NO_POINT);
        }
    }

    /// Above each column what it comes to; where some of it is below 0, a line says where that is.
    private void totals() {
        int of = -1;
        for (int at = 0; at < columns.columns().size(); at++) {
            of += 1 + nonZeroParts(at);
            double level = y(columns.total(at));
            if (columns.hasBelow()) {
                sketch.line(centre(at) - half() - 3, level, centre(at) + half() + 3, level, TOTAL_LINE, Paint.TEXT);
            }
            int ofTotal = of;
            int column = at;
            total(at).ifPresent(words -> sketch.centredOnPlate(
                    centre(column), y(columns.above(column)) - 0.7 * em, words, Type.TOTAL, ofTotal));
        }
    }

    private int nonZeroParts(int at) {
        return (int) columns.parts().stream().filter(part -> part.each().get(at) != 0).count();
    }

    /// Named where the column is no plain sum, so that what stands above the stack isn't taken for its height.
    private Optional<String> total(int at) {
        double room = slot() - 0.4 * em;
        Optional<String> words = figure(columns.total(at), Type.TOTAL, room);
        return columns.below(at) == 0
                ? words
                : words.map(figure -> columns.total() + " " + figure)
                        .filter(named -> ruler.width(named, Type.TOTAL) <= room)
                        .or(() -> words);
    }
}
