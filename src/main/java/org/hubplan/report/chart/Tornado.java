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

/// How far a figure moves to either side if one thing were otherwise: a row each, in the order given.
///
/// @param name of the figure as it stands
/// @param base what it is as it stands
public record Tornado(String title, String note, Measure measure, String name, long base, List<Swing> swings)
        implements Diagram {
    public Tornado {
        swings = List.copyOf(swings);
    }

    /// One thing, otherwise on either side.
    public record Swing(String what, Side one, Side other) {
        boolean isLowFirst() {
            return one.value() <= other.value();
        }

        Side low() {
            return isLowFirst() ? one : other;
        }

        Side high() {
            return isLowFirst() ? other : one;
        }
    }

    /// @param how it is otherwise: `−10%`, `3 months later`
    /// @param value what the figure then is
    public record Side(String how, long value) {}

    Scale scale() {
        LongStream sides = swings.stream().flatMapToLong(swing -> LongStream.of(swing.one().value(), swing.other().value()));
        long[] all = LongStream.concat(LongStream.of(base), sides).toArray();
        return Scale.over(measure, LongStream.of(all).min().orElseThrow(), LongStream.of(all).max().orElseThrow());
    }

    @Override
    public List<Point> points() {
        List<Point> points = new ArrayList<>(List.of(point(name, base)));
        for (Swing swing : swings) {
            points.add(point(swing.what() + ", " + swing.low().how(), swing.low().value()));
            points.add(point(swing.what() + ", " + swing.high().how(), swing.high().value()));
        }
        return points;
    }

    private Point point(String of, long value) {
        return new Point(of, of, new Amount(value, measure, false));
    }

    @Override
    public Table table() {
        List<Row> rows = new ArrayList<>();
        for (Swing swing : swings) {
            rows.add(row(swing.what(), swing.low()));
            rows.add(row(swing.what(), swing.high()));
        }
        rows.add(new Row(Row.Rank.TOTAL, cells(name, "as it stands", base)));
        List<Column> columns = List.of(
                Column.words("If this were otherwise"), Column.words("How"),
                Column.figures("", measure == Measure.PENCE ? "£" : "FTE"), Column.figures("", "Against as it stands"));
        return new Table(title, columns, rows, Table.Width.NATURAL, false);
    }

    private Row row(String what, Side side) {
        return new Row(Row.Rank.LINE, cells(what, side.how(), side.value()));
    }

    private List<Cell> cells(String what, String how, long value) {
        return List.of(
                new Cell.Words(what), new Cell.Words(how), Cell.of(value, measure), Cell.change(value - base, measure));
    }

    @Override
    public double height(double width, Ruler ruler, Precision precision) {
        return new TornadoPicture(this, width, ruler, precision).height();
    }

    @Override
    public Picture drawn(double width, double height, Ruler ruler, Precision precision) {
        return new TornadoPicture(this, width, ruler, precision).drawn(height);
    }
}
