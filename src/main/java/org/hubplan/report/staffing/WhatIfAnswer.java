package org.hubplan.report.staffing;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.check.Breach;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Facts.Fact;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Dates;
import org.hubplan.report.Imprint;
import org.hubplan.report.Paper;
import org.hubplan.report.Row;
import org.hubplan.report.mask.Withheld;

/// The answer to a what-if on one page: what it comes to against the option it was tried on, by which changes, and
/// which limits it breaks or mends.
///
/// @param tried the what-if, with the option it was tried on in place of the baseline, and its own changes alone
/// @param on the option it was tried on: `1 Preferred`
/// @param broken limits broken that were not
/// @param mended limits no longer broken
public record WhatIfAnswer(StaffingPlan tried, String on, List<Breach> broken, List<Breach> mended) {
    public WhatIfAnswer {
        broken = List.copyOf(broken);
        mended = List.copyOf(mended);
    }

    /// @param withheld what has no line of its own
    public Paper paper(Withheld withheld) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("What if", tried.settings().name() + ", on option " + on));
        if (tried.settings().invented()) {
            blocks.add(new Block.Notice("SAMPLE, INVENTED FIGURES. Nothing here is an official figure of any force."));
        }
        blocks.add(new Block.Facts(List.of(
                new Fact("Compared with", "option " + on + ", called baseline below"),
                new Fact("Changes tried", Integer.toString(tried.changes().size())),
                new Fact("Author", tried.settings().author()),
                new Fact("Printed", Dates.words(tried.printed())))));
        blocks.addAll(Summary.of(new Against(tried, StaffingLayout.USUAL, withheld)));
        blocks.addAll(Changes.of(tried));
        blocks.add(new Block.Heading(1, "Limits", false));
        blocks.add(limits());
        return new Paper(
                "What if on option " + on + ", " + tried.settings().name(),
                tried.printed(),
                new Imprint(tried.settings(), tried.option(), tried.printed(), tried.version())
                        .running("What if", "On option " + on),
                blocks);
    }

    private Block limits() {
        List<Row> rows = new ArrayList<>();
        broken.forEach(breach -> rows.add(row("broken by it", breach)));
        mended.forEach(breach -> rows.add(row("mended by it", breach)));
        return rows.isEmpty()
                ? new Block.Prose("It breaks no limit that was kept, and mends none that was broken.")
                : new Table(
                        "Limits broken and mended",
                        List.of(Column.words(""), Column.words("Limit"), Column.words("What is or was wrong")),
                        rows,
                        Table.Width.FULL,
                        false);
    }

    private static Row row(String what, Breach breach) {
        return Row.line(new Words(what), new Words(breach.limit().label()), new Words(breach.why()));
    }
}
