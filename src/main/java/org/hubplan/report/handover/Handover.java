package org.hubplan.report.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hubplan.change.Note;
import org.hubplan.change.Option;
import org.hubplan.check.Breach;
import org.hubplan.model.PlanSettings;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Facts.Fact;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Dates;
import org.hubplan.report.Imprint;
import org.hubplan.report.Paper;
import org.hubplan.report.Row;

/// What is open in an option: changes not yet agreed, limits broken, things to do, rows held at import, and what the
/// plan takes for granted.
///
/// @param changes how many changes stand
/// @param unagreed those of them some command concerned has not agreed to, oldest first
/// @param breaches limits broken
/// @param notes all of the option's, and the baseline's
/// @param held rows no import could use
/// @param printed the date the paper carries
/// @param version number of the newest entry in the plan's log
public record Handover(
        PlanSettings settings,
        Option option,
        int changes,
        List<Unagreed> unagreed,
        List<Breach> breaches,
        List<Remark> notes,
        List<Held> held,
        LocalDate printed,
        long version) {

    public Handover {
        unagreed = List.copyOf(unagreed);
        breaches = List.copyOf(breaches);
        notes = List.copyOf(notes);
        held = List.copyOf(held);
    }

    /// A change that waits.
    ///
    /// @param entry its number
    /// @param words what it does
    /// @param replies of the commands that have not agreed, those of one reply together:
    ///     `asked 12 Nov 2018: Central East BCU, Met Intelligence`
    /// @param consultation whether police staff must be consulted
    public record Unagreed(long entry, String words, List<String> replies, boolean consultation) {}

    /// A note, with what it is about in words.
    public record Remark(Note note, String about) {}

    /// A row that was held.
    ///
    /// @param where file, sheet and row
    public record Held(String where, String column, String value, String reason) {}

    public Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("Handover", settings.name() + ", option " + option.words()));
        if (settings.invented()) {
            blocks.add(new Block.Notice("SAMPLE, INVENTED FIGURES. Nothing here is an official figure of any force."));
        }
        blocks.add(new Block.Facts(List.of(
                new Fact("Changes", changes + ", " + unagreed.size() + " of them not agreed by all"),
                new Fact("Limits broken", Integer.toString(breaches.size())),
                new Fact("To do", Long.toString(remarks(Note.Sort.TO_DO).stream().filter(one -> one.note().isOpenToDo()).count())),
                new Fact("Rows held", Integer.toString(held.size())),
                new Fact("Author", settings.author()),
                new Fact("Printed", Dates.words(printed)))));
        agreement(blocks);
        limits(blocks);
        remarks(blocks, "To do", Note.Sort.TO_DO);
        remarks(blocks, "Assumptions", Note.Sort.ASSUMPTION);
        remarks(blocks, "Notes", Note.Sort.NOTE);
        held(blocks);
        nothing(blocks);
        return new Paper(
                "Handover, " + settings.name() + ", option " + option.words(),
                printed,
                new Imprint(settings, option, printed, version).running("Handover", "Option " + option.words()),
                blocks);
    }

    private void agreement(List<Block> blocks) {
        table(
                blocks,
                "Changes not agreed",
                List.of("Entry", "Change", "Waits for", "Staff consultation"),
                unagreed.stream()
                        .map(one -> line(
                                Long.toString(one.entry()),
                                one.words(),
                                String.join("; ", one.replies()),
                                one.consultation() ? "due" : ""))
                        .toList());
    }

    private void limits(List<Block> blocks) {
        table(
                blocks,
                "Limits broken",
                List.of("Limit", "What is wrong", "Way out", "Submitting"),
                breaches.stream()
                        .map(breach -> line(
                                breach.limit().label(), breach.why(), breach.wayOut(), breach.blocks() ? "blocked" : "allowed"))
                        .toList());
    }

    private void remarks(List<Block> blocks, String heading, Note.Sort sort) {
        table(
                blocks,
                heading,
                sort == Note.Sort.TO_DO ? List.of("What", "About", "State") : List.of("What", "About"),
                remarks(sort).stream()
                        .map(one -> sort == Note.Sort.TO_DO
                                ? line(one.note().text(), one.about(), one.note().done() ? "done" : "open")
                                : line(one.note().text(), one.about()))
                        .toList());
    }

    private List<Remark> remarks(Note.Sort sort) {
        return notes.stream().filter(one -> one.note().sort() == sort).toList();
    }

    private void held(List<Block> blocks) {
        table(
                blocks,
                "Rows held at import",
                List.of("Where", "Column", "Value", "Reason"),
                held.stream().map(one -> line(one.where(), one.column(), one.value(), one.reason())).toList());
    }

    /// A section with nothing in it is named at the end, in one line with the others.
    private void nothing(List<Block> blocks) {
        List<String> none = new ArrayList<>();
        none(none, unagreed.isEmpty(), changes == 0 ? "changes" : "changes that someone has not agreed to");
        none(none, breaches.isEmpty(), "limits broken");
        none(none, remarks(Note.Sort.TO_DO).isEmpty(), "to-dos");
        none(none, remarks(Note.Sort.ASSUMPTION).isEmpty(), "assumptions written down");
        none(none, remarks(Note.Sort.NOTE).isEmpty(), "notes");
        none(none, held.isEmpty(), "rows held at import");
        if (!none.isEmpty()) {
            blocks.add(new Block.Prose("There are no " + String.join(", no ", none) + "."));
        }
    }

    private static void none(List<String> none, boolean isNone, String what) {
        if (isNone) {
            none.add(what);
        }
    }

    private static void table(List<Block> blocks, String heading, List<String> columns, List<Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, heading, false));
            blocks.add(new Table(heading, columns.stream().map(Column::words).toList(), rows, Table.Width.FULL, false));
        }
    }

    private static Row line(String... cells) {
        return Row.line(Arrays.stream(cells).map(Words::new).toArray(Words[]::new));
    }
}
