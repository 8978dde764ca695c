package org.hubplan.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Column;
import org.hubplan.report.Diagram;
import org.hubplan.report.Measure;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Ruler;

/// How one figure becomes another, step by step: a row each, beginning where the one before ended.
///
/// @param from the figure it begins with
/// @param steps none of them 0
/// @param to the name of what it ends with, which is `from` and all steps together
public record Waterfall(String title, String note, Measure measure, Named from, List<Named> steps, String to)
        implements Diagram {
    private static final int FLAT = 3;

    /// @param value a figure, or by how much it rises or falls
    public record Named(String name, long value) {}

    public Waterfall {
        steps = List.copyOf(steps);
        if (steps.stream().anyMatch(step -> step.value() == 0)) {
            throw new IllegalArgumentException("A step of nothing is none: " + steps);
        }
    }

    /// The figure it ends with.
    public long end() {
        return from.value() + steps.stream().mapToLong(Named::value).sum();
    }

    /// Where each step begins, and last where all end.
    List<Long> levels() {
        List<Long> levels = new ArrayList<>(List.of(from.value()));
        steps.forEach(step -> levels.add(levels.getLast() + step.value()));
        return levels;
    }

    /// From 0; but where the steps are slight beside what they change, from near it, so that they can be seen.
    Scale scale() {
        long least = levels().stream().mapToLong(level -> level).min().orElseThrow();
        long most = levels().stream().mapToLong(level -> level).max().orElseThrow();
        long reach = most - least;
        return reach > 0 && least > FLAT * reach
                ? Scale.over(measure, least - reach / 2, most)
                : Scale.withZero(measure, LongStream.of(least, most));
    }

    /// Also that the axis doesn't begin at 0, where it doesn't.
    @Override
    public String note() {
        Scale scale = scale();
        String axis = scale.low() > 0
                ? "The axis begins at " + scale.words(scale.low()) + ", not at 0, so that the steps can be seen."
                : "";
        return (note + " " + axis).strip();
    }

    @Override
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        points.add(point(from.name(), from.value(), false));
        steps.forEach(step -> points.add(point(step.name(), step.value(), true)));
        points.add(point(to, end(), false));
        return points;
    }

    private Point point(String name, long value, boolean isChange) {
        return new Point(name, name, new Amount(value, measure, isChange));
    }

    @Override
    public Table table() {
        List<Row> rows = new ArrayList<>();
        for (Point point : points()) {
            Row.Rank rank = point.amount().isChange() ? Row.Rank.LINE : rows.isEmpty() ? Row.Rank.SUBTOTAL : Row.Rank.TOTAL;
            rows.add(new Row(rank, List.of(new Cell.Words(point.words()), point.amount())));
        }
        List<Column> columns = List.of(Column.words(""), Column.figures("", measure == Measure.PENCE ? "£" : "FTE"));
        return new Table(title, columns, rows, Table.Width.NATURAL, false);
    }

    @Override
    public double height(double width, Ruler ruler, Precision precision) {
        return new WaterfallPicture(this, width, ruler, precision).height();
    }

    @Override
    public Picture drawn(double width, double height, Ruler ruler, Precision precision) {
        return new WaterfallPicture(this, width, ruler, precision).drawn(height);
    }
}
