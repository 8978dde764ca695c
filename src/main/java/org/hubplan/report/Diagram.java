package org.hubplan.report;

import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Ruler;

/// A chart as a value: figures of the plan, the table of the same figures, and how they lie in a picture. The kinds
/// there are live in `report.chart`.
public interface Diagram {
    /// What it shows: `Cost by year and source, £`.
    String title();

    /// What a reader must know to read it right; empty for nothing.
    String note();

    /// Every figure it shows, in reading order.
    List<Point> points();

    /// The same figures as a table.
    Block.Table table();

    /// The height it takes of itself, in points.
    double height(double width, Ruler ruler, Precision precision);

    /// The least it can be drawn in, where there is little room.
    default double leastHeight(double width, Ruler ruler, Precision precision) {
        return height(width, ruler, precision);
    }

    /// @param height its least or more
    Picture drawn(double width, double height, Ruler ruler, Precision precision);

    /// The same laid out for the room that is left on a page, where it can be made to fit there.
    ///
    /// @param room height in points
    default Diagram fitted(double width, double room, Ruler ruler, Precision precision) {
        return this;
    }

    /// The same in parts one above the other, each no higher than `most` where it can be parted.
    default List<Diagram> parts(double width, double most, Ruler ruler, Precision precision) {
        return List.of(this);
    }

    /// As heard: its title, every figure, its note.
    default String words(Precision precision) {
        String figures = points().stream()
                .map(point -> point.words() + " " + precision.withUnit(point.amount()))
                .collect(Collectors.joining("; "));
        return title() + ": " + figures + "." + (note().isEmpty() ? "" : " " + note());
    }

    /// One figure.
    ///
    /// @param key stable from one drawing to the next: `2019/20 Capital plan`
    /// @param words what it is of, said before the figure: `2019/20, Capital plan`
    record Point(String key, String words, Amount amount) {}
}
