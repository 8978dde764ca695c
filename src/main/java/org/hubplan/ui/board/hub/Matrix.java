package org.hubplan.ui.board.hub;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hubplan.ledger.Part;
import org.hubplan.model.HubCode;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.hub.Axis.Heading;

/// The posts of a hub in rows and columns, as the planner arranged them. A value.
///
/// @param by what its rows and columns are
/// @param rows from above
/// @param columns from the left
/// @param cells of every bunch that isn't empty, or would not be
/// @param spots where each of them lies
public record Matrix(
        HubCode hub,
        Rows by,
        List<Heading> rows,
        List<Heading> columns,
        Map<Bunch, Cell> cells,
        Map<Bunch, Spot> spots) {
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = Collections.unmodifiableMap(cells);
        spots = Collections.unmodifiableMap(spots);
    }

    /// Where a cell lies: the row and the column, from 0.
    record Spot(int row, int column) {}

    /// One cell, row or column in numbers of posts.
    ///
    /// @param wouldBe posts with the change that is being tried out
    public record Cell(long posts, long vacant, long wouldBe) {
        public static final Cell EMPTY = new Cell(0, 0, 0);

        Cell plus(Cell other) {
            return new Cell(posts + other.posts, vacant + other.vacant, wouldBe + other.wouldBe);
        }

        public boolean isPreviewed() {
            return posts != wouldBe;
        }
    }

    /// @param now as on disk
    /// @param shown with what is being tried out
    static Matrix of(HubCode hub, Rows by, Part now, Part shown) {
        Map<Bunch, Cell> cells = new HashMap<>();
        by.counts(hub, now).forEach((bunch, count) ->
                cells.merge(bunch, new Cell(count.posts(), count.vacant(), 0), Cell::plus));
        by.counts(hub, shown).forEach((bunch, count) ->
                cells.merge(bunch, new Cell(0, 0, count.posts()), Cell::plus));
        cells.values().removeIf(Cell.EMPTY::equals);
        List<Heading> rows = by.down().headings(cells.keySet());
        List<Heading> columns = by.across().headings(cells.keySet());
        Map<Bunch, Spot> spots = new HashMap<>();
        cells.keySet().forEach(bunch -> spots.put(
                bunch,
                new Spot(rows.indexOf(by.down().heading(bunch)), columns.indexOf(by.across().heading(bunch)))));
        return new Matrix(hub, by, rows, columns, cells, spots);
    }

    /// The row a bunch lies in, from 0.
    int rowOf(Bunch bunch) {
        return spots.get(bunch).row();
    }

    /// The column a bunch lies in, from 0.
    int columnOf(Bunch bunch) {
        return spots.get(bunch).column();
    }

    /// What lies in a row and a column; empty where nothing does.
    Optional<Bunch> at(int row, int column) {
        Spot wanted = new Spot(row, column);
        return spots.entrySet().stream()
                .filter(spot -> spot.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .findAny();
    }

    Cell row(int row) {
        return sum(bunch -> rowOf(bunch) == row);
    }

    Cell column(int column) {
        return sum(bunch -> columnOf(bunch) == column);
    }

    public Cell whole() {
        return sum(_ -> true);
    }

    private Cell sum(Predicate<Bunch> those) {
        return cells.entrySet().stream()
                .filter(cell -> those.test(cell.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Cell.EMPTY, Cell::plus);
    }

    /// Whether the two have the same rows, columns and cells, whatever is in them.
    public boolean isShapedLike(Matrix other) {
        return hub.equals(other.hub)
                && by == other.by
                && rows.equals(other.rows)
                && columns.equals(other.columns)
                && cells.keySet().equals(other.cells.keySet());
    }

    /// The bunches of every cell, row by row.
    public List<Bunch> inReadingOrder() {
        return cells.keySet().stream()
                .sorted(Comparator.comparing(this::rowOf).thenComparing(this::columnOf))
                .toList();
    }

    /// The bunches that have posts now, in reading order, of those that fit.
    public List<Bunch> bunches(Predicate<Bunch> those) {
        return inReadingOrder().stream()
                .filter(bunch -> cells.get(bunch).posts() > 0)
                .filter(those)
                .toList();
    }

    /// The bunches of the rectangle that has these two in its corners.
    public List<Bunch> between(Bunch corner, Bunch opposite) {
        return bunches(bunch -> within(rowOf(bunch), rowOf(corner), rowOf(opposite))
                && within(columnOf(bunch), columnOf(corner), columnOf(opposite)));
    }

    private static boolean within(int at, int end, int otherEnd) {
        return at >= Math.min(end, otherEnd) && at <= Math.max(end, otherEnd);
    }
}
