package org.hubplan.report.staffing;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.change.Entry;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Dates;
import org.hubplan.report.PayWords;
import org.hubplan.report.Row;
import org.hubplan.report.mask.Withheld;
import org.hubplan.report.staffing.StaffingPlan.ListedChange;

/// What the option does to the baseline, in the order it was done, with reasons.
final class Changes {
    private Changes() {}

    static List<Block> of(StaffingPlan plan) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Changes of option " + plan.option().words(), false));
        if (plan.changes().isEmpty()) {
            blocks.add(new Block.Prose("None: the option stands as the baseline does."));
            return blocks;
        }
        List<Row> rows = plan.changes().stream().map(Changes::row).toList();
        blocks.add(new Table(
                "Changes of the option, in the order they were made",
                List.of(
                        Column.words("Entry"),
                        Column.words("Change"),
                        Column.words("Reason"),
                        Column.words("Pay"),
                        Column.words("Effective"),
                        Column.words("Author")),
                rows,
                Table.Width.FULL,
                false));
        return blocks;
    }

    private static Row row(ListedChange listed) {
        Entry entry = listed.entry();
        return Row.line(
                new Words(Long.toString(entry.n())),
                new Words((listed.isWithheld() ? Withheld.CHANGE : entry.words()) + listed.notCounted().map(why -> ". Not counted: " + why).orElse("")),
                new Words(listed.isWithheld() ? "" : entry.reason()),
                new Words(listed.isWithheld() ? "" : PayWords.of(entry)),
                new Words(Dates.brief(entry.effective())),
                new Words(entry.author()));
    }
}
