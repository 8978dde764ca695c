package org.hubplan.ui.held;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Held;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.ui.kit.Texts;

/// A row of the tray, as the planner has it now.
public final class HeldLine {
    private final Held kept;
    private final List<String> cells;
    private Held says;

    HeldLine(Held kept) {
        this.kept = kept;
        this.says = kept;
        this.cells = new ArrayList<>(kept.cells());
    }

    /// As the plan keeps it.
    Held kept() {
        return kept;
    }

    /// Its number in its sheet, from 1.
    public int row() {
        return kept.row();
    }

    /// What stands in its columns now.
    public List<String> cells() {
        return List.copyOf(cells);
    }

    /// What stands in a column now; empty where nobody kept it.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    void write(int column, String text) {
        cells.set(column, text);
    }

    /// Whether it stands otherwise than the plan keeps it.
    public boolean isTouched() {
        return !cells.equals(kept.cells());
    }

    /// Whether nobody kept its cells, as in plans made before they were.
    public boolean isWithoutCells() {
        return kept.cells().isEmpty();
    }

    /// What is wrong with it, at the last try: `Hub: unknown hub; FTE is not a number`.
    public String wrong() {
        String first = says.column().isEmpty() ? says.reason() : Texts.of("held.wrong", says.column(), says.reason());
        return Stream.concat(Stream.of(first), says.also().stream()).collect(Collectors.joining("; "));
    }

    /// Heading of the column at fault.
    public String faultyColumn() {
        return says.column();
    }

    /// Whether it is held for a hub the plan has not.
    public boolean namesUnknownHub() {
        return says.reason().equals(HeldRow.UNKNOWN_HUB);
    }

    void tried(Held verdict) {
        says = verdict;
    }
}
