package org.hubplan.exchange.posts;

import static org.hubplan.exchange.headings.Field.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.grades.GradeCells;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Memory;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.posts.Marks.Mark;
import org.hubplan.exchange.tables.Sort;

/// Tells a row of a post, however faulty, from totals and notes. In doubt a row is a post, and is held
/// where it can't be read: nothing that could be a post is passed over in silence.
final class PostSieve implements Sort.Sieve {
    private static final int TOO_MANY_FOR_A_NOTE = 4;

    private final Headings headings;
    private final GradeCells grades;
    private final Map<Field, Memory<Mark>> statuses = new EnumMap<>(Field.class);

    PostSieve(Headings headings) {
        this.headings = headings;
        this.grades = new GradeCells(headings);
        Stream.of(STATUS, FILLED, VACANT)
                .filter(headings::has)
                .forEach(field -> statuses.put(field, new Memory<>(Marks.of(field)::read)));
    }

    @Override
    public Sort sort(Row row) {
        Sort plainly = Sort.plainly(row, headings);
        if (plainly != Sort.DATA) {
            return plainly;
        }
        if (isTotal(row)) {
            return Sort.TOTAL;
        }
        if (Sort.couldBeReference(number(row)) || couldBePost(row)) {
            return Sort.DATA;
        }
        return hasFigure(row) ? Sort.TOTAL : Sort.OTHER;
    }

    /// A post without a number, or with something else in its place.
    private boolean couldBePost(Row row) {
        boolean placed = !isBlank(row, HUB);
        boolean sized = !isBlank(row, FTE);
        return hasGrade(row) && (placed || sized || hasStatus(row))
                || hasStatus(row) && (placed || sized)
                || placed && sized && !isBlank(row, TITLE)
                || texts(row) >= TOO_MANY_FOR_A_NOTE;
    }

    private long texts(Row row) {
        return headings.columns().values().stream()
                .filter(column -> row.at(column) instanceof Cell.Text text && !text.isBlank())
                .count();
    }

    /// Labelled so, and not a post whose number or title merely sounds like it.
    private boolean isTotal(Row row) {
        boolean post = hasGrade(row) && hasStatus(row);
        if (post) {
            return false;
        }
        if (Sort.isTotalLabel(number(row))) {
            return true;
        }
        boolean unnumbered = number(row).isEmpty();
        for (int column = 0; column < row.width(); column++) {
            boolean title = headings.has(TITLE) && headings.columns().get(TITLE) == column;
            if ((unnumbered || !title) && Sort.isTotalLabel(row.text(column))) {
                return unnumbered || !hasGrade(row) && !hasStatus(row);
            }
        }
        return false;
    }

    private boolean hasGrade(Row row) {
        return grades.hasGrade(row);
    }

    private boolean hasStatus(Row row) {
        return statuses.entrySet().stream().anyMatch(status -> {
            Mark mark = status.getValue().of(headings.cell(row, status.getKey()).shown());
            return mark == Mark.YES || mark == Mark.NO;
        });
    }

    private boolean hasFigure(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> cell instanceof Cell.Number
                        || cell instanceof Cell.Text text
                                && !Words.isNil(text.text())
                                && FteFigure.of(text, "") instanceof FteFigure.Read);
    }

    private boolean isBlank(Row row, Field field) {
        return headings.cell(row, field).isBlank();
    }

    private String number(Row row) {
        return headings.cell(row, NUMBER).shown().strip();
    }
}
