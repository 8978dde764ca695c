package org.hubplan.exchange.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hubplan.exchange.papers.ReturnedPaper.Cell;
import org.hubplan.exchange.papers.ReturnedPaper.Table;

/// A table while it is read.
final class OpenTable {
    private final List<List<OpenCell>> rows = new ArrayList<>();
    private String caption = "";

    private record OpenCell(StringBuilder words, Set<Integer> controls) {
        Cell closed() {
            return new Cell(OpenControl.plain(words), List.copyOf(controls));
        }
    }

    void named(String given) {
        caption = given;
    }

    void beginRow() {
        rows.add(new ArrayList<>());
    }

    void beginCell() {
        if (!rows.isEmpty()) {
            rows.getLast().add(new OpenCell(new StringBuilder(), new LinkedHashSet<>()));
        }
    }

    /// Words in the cell begun last.
    void say(String words) {
        if (isInCell()) {
            rows.getLast().getLast().words().append(words);
        }
    }

    /// A control in the cell begun last.
    ///
    /// @param control its place among the file's
    void holds(int control) {
        if (isInCell()) {
            rows.getLast().getLast().controls().add(control);
        }
    }

    private boolean isInCell() {
        return !rows.isEmpty() && !rows.getLast().isEmpty();
    }

    Table closed() {
        return new Table(caption, rows.stream().map(row -> row.stream().map(OpenCell::closed).toList()).toList());
    }
}
