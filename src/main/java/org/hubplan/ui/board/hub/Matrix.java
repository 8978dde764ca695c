package org.hubplan.ui.board.hub;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Stack;

/// The stacks of a hub, functions down and grades across. A value.
///
/// @param functions in alphabetical order
/// @param grades senior first
/// @param cells of every stack that isn't empty, or would not be
public record Matrix(HubCode hub, List<String> functions, List<Grade> grades, Map<Stack, Cell> cells) {
    public Matrix {
        functions = List.copyOf(functions);
        grades = List.copyOf(grades);
        cells = Collections.unmodifiableMap(cells);
    }

    /// One stack, row or column in numbers of posts.
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
    static Matrix of(HubCode hub, Ledger now, Ledger shown) {
        Map<Stack, Cell> cells = new HashMap<>();
        now.cells(Scope.EVERYTHING, hub).forEach((stack, line) -> add(cells, stack, line, Totals.ZERO));
        shown.cells(Scope.EVERYTHING, hub).forEach((stack, line) -> add(cells, stack, Totals.ZERO, line));
        cells.values().removeIf(Cell.EMPTY::equals);
        TreeSet<String> functions = new TreeSet<>();
        TreeSet<Grade> grades = new TreeSet<>();
        cells.keySet().forEach(stack -> {
            functions.add(stack.function());
            grades.add(stack.grade());
        });
        return new Matrix(hub, List.copyOf(functions), List.copyOf(grades), cells);
    }

    private static void add(Map<Stack, Cell> cells, Stack stack, Totals now, Totals shown) {
        cells.merge(stack, new Cell(now.posts(), now.vacantPosts(), shown.posts()), Cell::plus);
    }

    public Cell cell(String function, Grade grade) {
        return cells.getOrDefault(new Stack(hub, function, grade), Cell.EMPTY);
    }

    public Cell row(String function) {
        return sum(stack -> stack.function().equals(function));
    }

    public Cell column(Grade grade) {
        return sum(stack -> stack.grade() == grade);
    }

    public Cell whole() {
        return sum(_ -> true);
    }

    private Cell sum(Predicate<Stack> those) {
        return cells.entrySet().stream()
                .filter(cell -> those.test(cell.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Cell.EMPTY, Cell::plus);
    }

    /// Whether the two have the same rows, columns and cells, whatever is in them.
    public boolean isShapedLike(Matrix other) {
        return hub.equals(other.hub)
                && functions.equals(other.functions)
                && grades.equals(other.grades)
                && cells.keySet().equals(other.cells.keySet());
    }

    /// The stacks of every cell, row by row.
    public List<Stack> inReadingOrder() {
        return functions.stream()
                .flatMap(function -> grades.stream().map(grade -> new Stack(hub, function, grade)))
                .filter(cells::containsKey)
                .toList();
    }

    /// The stacks that have posts now, in reading order, of those that fit.
    public List<Stack> stacks(Predicate<Stack> those) {
        return inReadingOrder().stream()
                .filter(stack -> cells.get(stack).posts() > 0)
                .filter(those)
                .toList();
    }

    /// The stacks of the rectangle that has these two in its corners.
    public Collection<Stack> between(Stack corner, Stack opposite) {
        return stacks(stack -> within(functions, stack.function(), corner.function(), opposite.function())
                && within(grades, stack.grade(), corner.grade(), opposite.grade()));
    }

    private static <T> boolean within(List<T> line, T one, T end, T otherEnd) {
        int at = line.indexOf(one);
        int from = Math.min(line.indexOf(end), line.indexOf(otherEnd));
        int to = Math.max(line.indexOf(end), line.indexOf(otherEnd));
        return at >= from && at <= to;
    }
}
