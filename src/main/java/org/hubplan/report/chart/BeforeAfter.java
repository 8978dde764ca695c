package org.hubplan.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Column;
import org.hubplan.report.Diagram;
import org.hubplan.report.Measure;
import org.hubplan.report.Precision;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Ruler;

/// Rows with a bar for what was and one for what will be, in as many panels side by side as there are figures. All
/// panels have one scale.
///
/// @param before what the first bar of each pair is: `Baseline`
/// @param after what the second is
/// @param panels names of the figures, from left to right
/// @param rows those of one group together
/// @param scale holds every figure
public record BeforeAfter(
        String title, String note, String before, String after, List<String> panels, List<Row> rows, Scale scale)
        implements Diagram {
    /// @param key what it is of, stable: a hub's code
    /// @param group the heading it stands under
    /// @param each a pair a panel
    public record Row(String key, String group, String name, List<Pair> each) {
        public Row {
            each = List.copyOf(each);
        }
    }

    public record Pair(long before, long after) {
        boolean differs() {
            return before != after;
        }
    }

    public BeforeAfter {
        panels = List.copyOf(panels);
        rows = List.copyOf(rows);
    }

    /// On a scale from 0 that holds every figure.
    public static BeforeAfter of(
            String title, String note, Measure measure, String before, String after, List<String> panels, List<Row> rows) {
        LongStream values = rows.stream()
                .flatMap(row -> row.each().stream())
                .flatMapToLong(pair -> LongStream.of(pair.before(), pair.after()));
        return new BeforeAfter(title, note, before, after, panels, rows, Scale.withZero(measure, values));
    }

    Measure measure() {
        return scale.measure();
    }

    /// Row by row, panel by panel, before and then after.
    @Override
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (Row row : rows) {
            for (int panel = 0; panel < panels.size(); panel++) {
                Pair pair = row.each().get(panel);
                points.add(point(row, panels.get(panel), before, pair.before()));
                points.add(point(row, panels.get(panel), after, pair.after()));
            }
        }
        return points;
    }

    private Point point(Row row, String panel, String when, long value) {
        return new Point(
                row.key() + " " + panel + " " + when,
                row.name() + ", " + panel + ", " + when,
                new Amount(value, measure(), false));
    }

    @Override
    public Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("")));
        for (String panel : panels) {
            columns.add(Column.figures(panel, before));
            columns.add(Column.figures(panel, after));
            columns.add(Column.figures(panel, "Change"));
        }
        List<org.hubplan.report.Row> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (beginsGroup(at)) {
                lines.add(org.hubplan.report.Row.group(rows.get(at).group()));
            }
            lines.add(line(org.hubplan.report.Row.Rank.LINE, rows.get(at).name(), rows.get(at).each()));
        }
        lines.add(line(org.hubplan.report.Row.Rank.TOTAL, "Total", totals()));
        return new Table(title, columns, lines, Table.Width.NATURAL, false);
    }

    boolean beginsGroup(int row) {
        return row == 0 || !rows.get(row).group().equals(rows.get(row - 1).group());
    }

    private List<Pair> totals() {
        return IntStream.range(0, panels.size())
                .mapToObj(panel -> rows.stream()
                        .map(row -> row.each().get(panel))
                        .reduce(new Pair(0, 0), (sum, one) -> new Pair(sum.before() + one.before(), sum.after() + one.after())))
                .toList();
    }

    private org.hubplan.report.Row line(org.hubplan.report.Row.Rank rank, String name, List<Pair> each) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(name)));
        for (Pair pair : each) {
            cells.add(Cell.of(pair.before(), measure()));
            cells.add(Cell.of(pair.after(), measure()));
            cells.add(Cell.change(pair.after() - pair.before(), measure()));
        }
        return new org.hubplan.report.Row(rank, cells);
    }

    @Override
    public double height(double width, Ruler ruler, Precision precision) {
        return new BeforeAfterPicture(this, width, ruler, precision).height();
    }

    @Override
    public Picture drawn(double width, double height, Ruler ruler, Precision precision) {
        return new BeforeAfterPicture(this, width, ruler, precision).drawn(height);
    }

    /// Of as many rows each as fit, on the same scale.
    @Override
    public List<Diagram> parts(double width, double most, Ruler ruler, Precision precision) {
        for (int count = 1; count < rows.size(); count++) {
            List<Diagram> parts = in(count);
            if (parts.stream().allMatch(part -> part.height(width, ruler, precision) <= most)) {
                return parts;
            }
        }
        return in(Math.max(1, rows.size()));
    }

    /// In so many parts, as even as can be.
    private List<Diagram> in(int count) {
        return IntStream.range(0, count)
                .<Diagram>mapToObj(at -> new BeforeAfter(
                        count == 1 ? title : title + " (" + (at + 1) + " of " + count + ")",
                        note, before, after, panels,
                        rows.subList(rows.size() * at / count, rows.size() * (at + 1) / count),
                        scale))
                .toList();
    }
}
