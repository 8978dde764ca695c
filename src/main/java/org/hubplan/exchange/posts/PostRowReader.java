package org.hubplan.exchange.posts;

import static org.hubplan.exchange.headings.Field.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.hubplan.model.Hub;

/// Reads one row as a post, or says everything that is wrong with it.
final class PostRowReader {
    /// What a post's function is called where the sheet gives none.
    static final String NO_FUNCTION = "Not stated";

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 1000;

    /// What people write where a post has no number yet.
    private static final Set<String> NO_NUMBER =
            Set.of("", "tbc", "tba", "to be confirmed", "n a", "na", "none", "nil", "new", "new post", "unknown");

    private final Headings headings;
    private final HubColumn hubColumn;
    private final Spellings spellings;
    private final Command owner;
    private final GradeCells grades;
    private final VacancyReasons reasons;
    private final Occupancy occupancy;
    private final Alignments alignments;
    private final FundedColumns funded;
    private final Optional<YesNoColumn> restricted;

    /// @param owner whose BWT posts count to where the sheet doesn't say
    PostRowReader(Table table, HubNames hubs, Spellings spellings, Command owner) {
        this.headings = table.headings();
        this.hubColumn = new HubColumn(headings, hubs);
        this.spellings = spellings;
        this.owner = owner;
        this.grades = new GradeCells(headings, said -> Engagements.read(said).isPresent());
        this.reasons = new VacancyReasons(headings);
        this.occupancy = new Occupancy(table, grades);
        this.alignments = new Alignments(headings, hubs);
        this.funded = FundedColumns.of(table);
        this.restricted = YesNoColumn.of(headings, RESTRICTED, table.lines());
    }

    /// The post; empty where `faults` say why not.
    Optional<PostRow> read(Row line, Faults faults) {
        String number = number(line, faults);
        Optional<Rank> rank = grades.read(line, faults);
        Optional<Hub> hub = hubColumn.read(line, faults);
        Optional<Long> fte = fte(line, faults);
        Optional<List<Person>> people = occupancy.read(line, rank, fte, faults)
                .map(all -> hub.map(post -> alignments.of(line, post, all, faults)).orElse(all))
                .map(all -> Engagements.of(headings, line, all));
        Details details = details(line, people.map(List::isEmpty).orElse(false), faults);
        return faults.any()
                ? Optional.empty()
                : Optional.of(new PostRow(
                        number,
                        rank.orElseThrow(),
                        hub.orElseThrow(),
                        fte.orElseThrow(),
                        people.orElseThrow(),
                        details));
    }

    /// Reasons for vacancies that aren't known, with how often each was read.
    Map<String, Integer> unknownReasons() {
        return reasons.unknown();
    }

    /// Empty where there is none.
    String number(Row line) {
        Cell cell = headings.cell(line, NUMBER);
        String number = cell instanceof Cell.Error || cell instanceof Cell.NoValue ? "" : text(line, NUMBER);
        return NO_NUMBER.contains(Words.bare(number)) ? "" : number;
    }

    private String number(Row line, Faults faults) {
        String number = number(line);
        if (number.isEmpty()) {
            faults.add(NUMBER, "no post number");
        } else if (headings.cell(line, NUMBER) instanceof Cell.Date) {
            faults.add(NUMBER, "post number is a date");
        } else if (number.length() > LONGEST_NUMBER) {
            faults.add(NUMBER, "post number is longer than " + LONGEST_NUMBER + " characters");
        }
        return number;
    }

    private Optional<Long> fte(Row line, Faults faults) {
        Cell cell = headings.cell(line, FTE);
        if (cell.isBlank()) {
            faults.add(FTE, "no FTE");
            return Optional.empty();
        }
        switch (FteFigure.of(cell, FTE.label())) {
            case FteFigure.Read read when read.hundredths() > 0 -> {
                return Optional.of(read.hundredths());
            }
            case FteFigure.Read _ -> faults.add(FTE, "FTE is not above 0");
            case FteFigure.Doubtful doubtful -> faults.add(FTE, doubtful.reason());
        }
        return Optional.empty();
    }

    private Details details(Row line, boolean vacant, Faults faults) {
        return new Details(
                given(line, TITLE, faults),
                given(line, FUNCTION, faults).map(name -> spellings.function(name.isEmpty() ? NO_FUNCTION : name)),
                given(line, OWNER, faults).map(name -> name.isEmpty() ? owner : spellings.command(name)),
                funded.read(line, faults),
                given(line, SHIFT, faults).map(spellings::other),
                given(line, BUILDING, faults).map(spellings::other),
                restricted.flatMap(column -> column.answer(line, false, faults)),
                vacant ? reasons.of(line) : Optional.empty());
    }

    private Optional<String> given(Row line, Field field, Faults faults) {
        if (!headings.has(field)) {
            return Optional.empty();
        }
        Cell cell = headings.cell(line, field);
        if (cell instanceof Cell.Error || cell instanceof Cell.NoValue) {
            faults.add(field, field.label() + " is a formula that failed");
        }
        String text = text(line, field);
        if (text.length() > LONGEST_TEXT) {
            faults.add(field, field.label() + " is longer than " + LONGEST_TEXT + " characters");
        }
        return Optional.of(text);
    }

    private String text(Row line, Field field) {
        return Words.tidy(Harmless.read(headings.cell(line, field).shown().strip()));
    }
}
