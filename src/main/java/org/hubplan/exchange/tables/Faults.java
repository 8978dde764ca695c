package org.hubplan.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;

/// What is wrong with one row, in the order it was found.
public final class Faults {
    /// @param column from 0 for A; empty for the field's own
    private record Fault(Field field, OptionalInt column, String reason) {}

    private final List<Fault> faults = new ArrayList<>();

    /// @param field whose column is at fault
    /// @param reason in a few words: `unknown hub`
    public void add(Field field, String reason) {
        faults.add(new Fault(field, OptionalInt.empty(), reason));
    }

    /// Of one of several columns that hold the same.
    ///
    /// @param column from 0 for A
    public void add(Field field, int column, String reason) {
        faults.add(new Fault(field, OptionalInt.of(column), reason));
    }

    /// All of another's.
    public void add(Faults others) {
        faults.addAll(others.faults);
    }

    public boolean any() {
        return !faults.isEmpty();
    }

    /// The row, held for the first fault, with the others beside it.
    public HeldRow held(Headings headings, Row row) {
        Fault first = faults.getFirst();
        return new HeldRow(
                headings.sheet().name(),
                row.number(),
                first.column().isPresent() ? headings.texts().get(first.column().getAsInt()) : headings.text(first.field()),
                Words.tidy((first.column().isPresent() ? row.at(first.column().getAsInt()) : headings.cell(row, first.field()))
                        .shown()),
                first.reason(),
                faults.stream().skip(1).map(Fault::reason).toList(),
                headings.kept(row));
    }
}
