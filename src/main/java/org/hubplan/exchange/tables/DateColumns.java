package org.hubplan.exchange.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;

/// The dates of a table. Written in figures alone they are read in one order, the same in every cell: the one
/// the planner says, or the one that only fits. Where both fit, or each somewhere, the planner is asked.
public final class DateColumns {
    private final Headings headings;
    private final boolean from1904;
    private Optional<DateOrder> order;
    private Optional<String> doubtful = Optional.empty();
    private boolean inFigures;

    /// Looks all of them through.
    ///
    /// @param told the order the planner says, if so
    /// @param from1904 whether the workbook counts days from 1904
    public DateColumns(
            Headings headings, List<Row> lines, List<Field> fields, Optional<DateOrder> told, boolean from1904) {
        this.headings = headings;
        this.from1904 = from1904;
        Optional<DateOrder> found = find(lines, fields);
        this.order = told.or(() -> found);
        doubtful = told.isPresent() ? Optional.empty() : doubtful;
    }

    private Optional<DateOrder> find(List<Row> lines, List<Field> fields) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        Optional<String> example = Optional.empty();
        for (Row line : lines) {
            for (Field field : fields) {
                Cell cell = headings.cell(line, field);
                Optional<WrittenDate> date = cell.isBlank() ? Optional.empty() : WrittenDate.of(cell, from1904);
                if (date.isEmpty() || date.get().plain().isPresent()) {
                    continue;
                }
                inFigures = true;
                dayFirst |= date.get().first() > 12;
                monthFirst |= date.get().second() > 12;
                boolean tellsNothing = date.get().first() == date.get().second();
                example = example.isPresent() || tellsNothing ? example : Optional.of(cell.shown().strip());
            }
        }
        if (dayFirst == monthFirst) {
            doubtful = example;
        }
        return dayFirst == monthFirst && example.isPresent()
                ? Optional.empty()
                : Optional.of(monthFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);
    }

    /// How dates in figures are read; empty where there are none, or nobody knows.
    public Optional<DateOrder> order() {
        return inFigures ? order : Optional.empty();
    }

    /// One of the dates that could be meant in two ways, where the planner has to say which.
    public Optional<String> doubtful() {
        return doubtful;
    }

    /// The date; empty where the cell is blank, or `faults` say why it isn't one.
    public Optional<LocalDate> read(Row line, Field field, Faults faults) {
        Cell cell = headings.cell(line, field);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = WrittenDate.of(cell, from1904).flatMap(date -> date.in(order.orElse(DateOrder.DAY_FIRST)));
        if (day.isEmpty()) {
            faults.add(field, field.label() + " is not a date");
        }
        return day;
    }
}
