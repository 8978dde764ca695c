package org.hubplan.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Column;
import org.hubplan.report.Diagram;
import org.hubplan.report.Measure;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.picture.Look;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Ruler;

/// Columns side by side, each stacked from parts: upwards from 0 what is above it, downwards what is below. A column's
/// parts add up to its total.
///
/// @param total what the parts of a column are together: `Cost`
/// @param columns their names, from left to right
/// @param parts from the one next to 0 outwards
public record StackedColumns(
        String title, String note, Measure measure, String total, List<String> columns, List<Part> parts)
        implements Diagram {
    /// @param each one amount a column
    public record Part(String name, Look look, List<Long> each) {
        public Part {
            each = List.copyOf(each);
        }
    }

    public StackedColumns {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
        for (Part part : parts) {
            if (part.each().size() != columns.size()) {
                throw new IllegalArgumentException(part.name() + " has not one amount a column");
            }
        }
    }

    long total(int column) {
        return parts.stream().mapToLong(part -> part.each().get(column)).sum();
    }

    /// All its parts above 0.
    long above(int column) {
        return each(column).filter(value -> value > 0).sum();
    }

    /// All its parts below 0; 0 or less.
    long below(int column) {
        return each(column).filter(value -> value < 0).sum();
    }

    boolean hasBelow() {
        return IntStream.range(0, columns.size()).anyMatch(column -> below(column) < 0);
    }

    private LongStream each(int column) {
        return parts.stream().mapToLong(part -> part.each().get(column));
    }

    Scale scale() {
        return Scale.withZero(measure, IntStream.range(0, columns.size())
                .mapToObj(column -> LongStream.of(below(column), above(column)))
                .flatMapToLong(both -> both));
    }

    /// Column by column: what each part is, where it is anything, and then the total.
    @Override
    public List<Point> points() {
        return places().stream().map(this::point).toList();
    }

    /// What a point shows: a part of a column, or all of it.
    public record Place(int column, Optional<Part> part) {}

    /// Of every point, in the same order.
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            parts.stream()
                    .filter(part -> part.each().get(at) != 0)
                    .forEach(part -> places.add(new Place(at, Optional.of(part))));
            places.add(new Place(column, Optional.empty()));
        }
        return places;
    }

    private Point point(Place place) {
        String of = columns.get(place.column());
        String name = place.part().map(Part::name).orElse(total);
        long value = place.part().map(part -> part.each().get(place.column())).orElseGet(() -> total(place.column()));
        return new Point(of + " " + name, of + ", " + name, new Amount(value, measure, false));
    }

    @Override
    public Table table() {
        List<Column> headings = new ArrayList<>(List.of(Column.words("")));
        columns.forEach(column -> headings.add(Column.figures("", column)));
        List<Row> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(new Row(Row.Rank.LINE, cells(part.name(), part.each()))));
        List<Long> totals = IntStream.range(0, columns.size()).mapToObj(this::total).toList();
        rows.add(new Row(Row.Rank.TOTAL, cells(total, totals)));
        return new Table(title, headings, rows, Table.Width.NATURAL, false);
    }

    private List<Cell> cells(String name, List<Long> amounts) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(name)));
        amounts.forEach(amount -> cells.add(Cell.of(amount, measure)));
        return cells;
    }

    @Override
    public double height(double width, Ruler ruler, Precision precision) {
        return new ColumnsPicture(this, width, ruler, precision).height();
    }

    @Override
    public double leastHeight(double width, Ruler ruler, Precision precision) {
        return new ColumnsPicture(this, width, ruler, precision).least();
    }

    @Override
    public Picture drawn(double width, double height, Ruler ruler, Precision precision) {
        return new ColumnsPicture(this, width, ruler, precision).drawn(height);
    }
}
