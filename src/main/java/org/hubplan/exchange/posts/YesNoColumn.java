package org.hubplan.exchange.posts;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Memory;
import org.hubplan.exchange.posts.Marks.Mark;
import org.hubplan.exchange.tables.Faults;

/// A column that answers yes or no. Where it holds only one kind of mark, blank is the other; where both
/// occur, a blank says nothing.
public final class YesNoColumn {
    private final Headings headings;
    private final Field field;
    private final Memory<Mark> marks;
    private final Set<Mark> found = EnumSet.noneOf(Mark.class);

    private YesNoColumn(Headings headings, Field field) {
        this.headings = headings;
        this.field = field;
        this.marks = new Memory<>(Marks.of(field)::read);
    }

    /// Looks the whole column through; empty where the sheet has none.
    public static Optional<YesNoColumn> of(Headings headings, Field field, List<Row> lines) {
        if (!headings.has(field)) {
            return Optional.empty();
        }
        YesNoColumn column = new YesNoColumn(headings, field);
        lines.forEach(line -> column.found.add(column.marks.of(headings.cell(line, field).shown())));
        return Optional.of(column);
    }

    /// Whether a text says that a post is filled or vacant.
    public static boolean isStatus(String text) {
        Mark mark = Marks.STATUS.read(text);
        return mark == Mark.YES || mark == Mark.NO;
    }

    Field field() {
        return field;
    }

    /// Whether nothing at all is marked in it, so that it says nothing of any row.
    boolean isUnmarked() {
        return !found.contains(Mark.YES) && !found.contains(Mark.NO);
    }

    /// Whether a row is answered, by what stands there or, in an unmarked column, by nothing.
    public boolean answers(Row line) {
        return read(line) != Mark.NEITHER;
    }

    /// YES, NO or NEITHER; BLANK only where the column is unmarked.
    Mark read(Row line) {
        Mark mark = marks.of(headings.cell(line, field).shown());
        if (mark != Mark.BLANK || isUnmarked()) {
            return mark;
        }
        if (found.contains(Mark.YES) && found.contains(Mark.NO)) {
            return Mark.NEITHER;
        }
        return found.contains(Mark.YES) ? Mark.NO : Mark.YES;
    }

    /// A row's answer, or a fault where it is neither yes nor no.
    ///
    /// @param unmarked what holds where nothing in the column is marked
    Optional<Boolean> answer(Row row, boolean unmarked, Faults faults) {
        Mark mark = read(row);
        if (mark == Mark.NEITHER) {
            faults.add(field, field.label() + " is neither yes nor no");
        }
        return Optional.of(mark == Mark.BLANK ? unmarked : mark == Mark.YES);
    }
}
