package org.hubplan.exchange.posts;

import static org.hubplan.exchange.headings.Field.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.grades.GradeCells;
import org.hubplan.exchange.grades.Rank;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.posts.Marks.Mark;
import org.hubplan.exchange.posts.PostRow.Person;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Table;

/// Whether a row's post is filled, and by whom. A sheet says so in a column of words, in one that ticks the
/// filled or the vacant posts, by the FTE of people, or in several of these, which must then agree.
///
/// Where the sheet has one FTE column, it is the post's and, where filled, its person's.
final class Occupancy {
    private static final String NEITHER = "status is neither filled nor vacant";

    private final Headings headings;
    private final GradeCells grades;
    private final List<YesNoColumn> columns;

    Occupancy(Table table, GradeCells grades) {
        this.grades = grades;
        this.headings = table.headings();
        this.columns = Stream.of(STATUS, FILLED, VACANT)
                .flatMap(field -> YesNoColumn.of(headings, field, table.lines()).stream())
                .toList();
    }

    /// The people in the post, none where it is vacant; empty where `faults` say why not known.
    ///
    /// @param rank of the post, and of the person where no column says otherwise
    Optional<List<Person>> read(Row line, Optional<Rank> rank, Optional<Long> postFte, Faults faults) {
        Optional<Rank> held = grades.held(line, faults).or(() -> rank);
        Optional<Long> peopleFte = peopleFte(line, faults);
        Optional<Boolean> filled = filled(line, peopleFte, faults);
        if (filled.isEmpty() || rank.isEmpty() || postFte.isEmpty()) {
            return Optional.empty();
        }
        if (!filled.get()) {
            return Optional.of(List.of());
        }
        return headings.cell(line, PEOPLE).isBlank()
                ? Optional.of(List.of(new Person(held.orElseThrow(), peopleFte.orElse(postFte.get()))))
                : each(line, peopleFte, faults);
    }

    /// The first column is decisive; the others can only contradict it.
    private Optional<Boolean> filled(Row line, Optional<Long> peopleFte, Faults faults) {
        boolean yes = peopleFte.isPresent() && peopleFte.get() > 0;
        boolean no = peopleFte.isPresent() && !yes;
        boolean unclear = false;
        for (YesNoColumn column : columns) {
            Mark mark = filled(column, line);
            yes |= mark == Mark.YES;
            no |= mark == Mark.NO;
            unclear |= mark == Mark.NEITHER && column == columns.getFirst();
        }
        Field decisive = columns.isEmpty() ? PEOPLE_FTE : columns.getFirst().field();
        if (!columns.isEmpty() && (unclear || !yes && !no)) {
            faults.add(decisive, NEITHER);
        } else if (yes && no) {
            faults.add(decisive, "filled and vacant at once");
        } else {
            return Optional.of(yes);
        }
        return Optional.empty();
    }

    private static Mark filled(YesNoColumn column, Row line) {
        Mark mark = column.read(line);
        return column.field() == VACANT ? opposite(mark) : mark;
    }

    private static Mark opposite(Mark mark) {
        return switch (mark) {
            case YES -> Mark.NO;
            case NO -> Mark.YES;
            default -> mark;
        };
    }

    private Optional<Long> peopleFte(Row line, Faults faults) {
        Cell cell = headings.cell(line, PEOPLE_FTE);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        return switch (FteFigure.of(cell, PEOPLE_FTE.label())) {
            case FteFigure.Read read -> Optional.of(read.hundredths());
            case FteFigure.Doubtful doubtful -> {
                faults.add(PEOPLE_FTE, doubtful.reason());
                yield Optional.empty();
            }
        };
    }

    /// People one by one, as Hubplan's own export lists them: `T/DI 0.8; DC 0.2`.
    private Optional<List<Person>> each(Row line, Optional<Long> peopleFte, Faults faults) {
        List<Person> people = new ArrayList<>();
        for (String entry : headings.cell(line, PEOPLE).shown().split(";")) {
            String one = entry.strip();
            int gap = one.lastIndexOf(' ');
            Optional<Rank> rank = gap < 0 ? Optional.empty() : Rank.read(one.substring(0, gap), false);
            if (rank.isEmpty()
                    || !(FteFigure.of(new Cell.Text(one.substring(gap + 1)), "") instanceof FteFigure.Read read)
                    || read.hundredths() == 0) {
                faults.add(PEOPLE, "people are not listed as grade and FTE");
                return Optional.empty();
            }
            people.add(new Person(rank.get(), read.hundredths()));
        }
        long sum = people.stream().mapToLong(Person::fte).sum();
        if (peopleFte.isPresent() && peopleFte.get() != sum) {
            faults.add(PEOPLE, "people do not add up to the people FTE");
            return Optional.empty();
        }
        return Optional.of(people);
    }
}
