package org.hubplan.exchange.posts;

import static org.hubplan.exchange.headings.Field.BUILDING;
import static org.hubplan.exchange.headings.Field.FUNCTION;
import static org.hubplan.exchange.headings.Field.LINE_BWT;
import static org.hubplan.exchange.headings.Field.LINE_STRENGTH;
import static org.hubplan.exchange.headings.Field.OWNER;
import static org.hubplan.exchange.headings.Field.RESTRICTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.grades.GradeCells;
import org.hubplan.exchange.grades.Rank;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.posts.PostRow.Details;
import org.hubplan.exchange.posts.PostRow.Person;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Harmless;
import org.hubplan.exchange.tables.Table;
import org.hubplan.model.Command;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;

/// Reads one row as an establishment line, or says everything that is wrong with it.
final class LineRow {
    private static final long MOST = 5_000 * Fte.FULL_TIME;

    private final Headings headings;
    private final HubColumn hubColumn;
    private final Spellings spellings;
    private final Command owner;
    private final GradeCells grades;
    private final FundedColumns funded;
    private final Optional<YesNoColumn> restricted;

    /// @param bwt hundredths of FTE
    /// @param strength hundredths of FTE
    record Line(Rank rank, Hub hub, long bwt, long strength, Details details) {
        /// After which its posts are numbered: `CE/DC/Research`, with the command and whether funded where the sheet says.
        String name() {
            return hub.code() + "/" + rank.grade() + "/" + details.function().orElse(PostRowReader.NO_FUNCTION)
                    + details.owner().map(command -> "/" + command.name()).orElse("")
                    + (details.funded().orElse(true) ? "" : "/unfunded");
        }

        /// Its posts, filled one after the other. What strength there is above BWT is in the last of them.
        List<PostRow> posts() {
            List<PostRow> posts = new ArrayList<>();
            long people = strength;
            for (long left = bwt; left > 0; left -= Fte.FULL_TIME) {
                long fte = Math.min(left, Fte.FULL_TIME);
                boolean last = left <= Fte.FULL_TIME;
                List<Person> inIt = people(last ? people : Math.min(people, fte));
                people -= Math.min(people, fte);
                posts.add(new PostRow(name() + "/" + (posts.size() + 1), rank, hub, fte, inIt, details));
            }
            return posts;
        }

        /// Full-time, but for the last.
        private List<Person> people(long fte) {
            List<Person> people = new ArrayList<>();
            for (long left = fte; left > 0; left -= Fte.FULL_TIME) {
                people.add(new Person(new Rank(rank.grade(), rank.flag()), Math.min(left, Fte.FULL_TIME)));
            }
            return people;
        }
    }

    /// @param owner whose BWT posts count to where the sheet doesn't say
    LineRow(Table table, HubNames hubs, Spellings spellings, Command owner) {
        this.headings = table.headings();
        this.hubColumn = new HubColumn(headings, hubs);
        this.spellings = spellings;
        this.owner = owner;
        this.grades = new GradeCells(headings);
        this.funded = FundedColumns.of(table);
        this.restricted = YesNoColumn.of(headings, RESTRICTED, table.lines());
    }

    /// The line; empty where `faults` say why not.
    Optional<Line> read(Row row, Faults faults) {
        Optional<Rank> rank = grades.read(row, faults);
        Optional<Hub> hub = hubColumn.read(row, faults);
        long bwt = figure(row, LINE_BWT, faults);
        long strength = figure(row, LINE_STRENGTH, faults);
        if (!faults.any() && bwt == 0 && strength > 0) {
            faults.add(LINE_BWT, "strength without BWT: there is no post for these people");
        }
        if (!faults.any() && bwt == 0) {
            faults.add(LINE_BWT, "neither BWT nor strength");
        }
        Details details = new Details(
                Optional.empty(),
                Optional.of(text(row, FUNCTION).isEmpty() ? PostRowReader.NO_FUNCTION : spellings.function(text(row, FUNCTION))),
                given(row, OWNER).map(name -> name.isEmpty() ? owner : spellings.command(name)),
                funded.read(row, faults),
                Optional.empty(),
                given(row, BUILDING).map(spellings::other),
                restricted.flatMap(column -> column.answer(row, false, faults)),
                Optional.empty());
        return faults.any()
                ? Optional.empty()
                : Optional.of(new Line(rank.orElseThrow(), hub.orElseThrow(), bwt, strength, details));
    }

    /// Hundredths of FTE; 0 for a blank, as lines leave out what there is none of.
    private long figure(Row row, Field field, Faults faults) {
        Cell cell = headings.cell(row, field);
        if (cell.isBlank()) {
            return 0;
        }
        switch (FteFigure.of(cell, field.label())) {
            case FteFigure.Read read when read.hundredths() <= MOST -> {
                return read.hundredths();
            }
            case FteFigure.Read _ -> faults.add(field, field.label() + " is above " + Fte.words(MOST));
            case FteFigure.Doubtful doubtful -> faults.add(field, doubtful.reason());
        }
        return 0;
    }

    private Optional<String> given(Row row, Field field) {
        return headings.has(field) ? Optional.of(text(row, field)) : Optional.empty();
    }

    private String text(Row row, Field field) {
        return Words.tidy(Harmless.read(headings.cell(row, field).shown().strip()));
    }
}
