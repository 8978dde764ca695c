package org.hubplan.report.changes;

import java.util.List;
import org.hubplan.change.Entry;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Dates;
import org.hubplan.report.PayWords;
import org.hubplan.report.Row;
import org.hubplan.report.changes.ChangesOfOption.Listed;
import org.hubplan.report.mask.Withheld;

/// Every change of the option, in the order it was made, why, from when, by whom, and who agreed.
final class ChangeList {
    private ChangeList() {}

    static List<Block> of(ChangesOfOption paper) {
        Block.Heading heading = new Block.Heading(1, "The changes", false);
        if (paper.changes().isEmpty()) {
            return List.of(heading, new Block.Prose("None: the option stands as the baseline does."));
        }
        return List.of(
                heading,
                new Table(
                        "The changes, in the order they were made",
                        List.of(
                                Column.words("Entry"),
                                Column.words("Change"),
                                Column.words("Reason"),
                                Column.words("Pay"),
                                Column.words("Effective"),
                                Column.words("Author"),
                                Column.words("Agreement")),
                        paper.changes().stream().map(ChangeList::row).toList(),
                        Table.Width.FULL,
                        false));
    }

    private static Row row(Listed listed) {
        Entry entry = listed.entry();
        String words = listed.isWithheld() ? Withheld.CHANGE : entry.words();
        return Row.line(
                new Words(Long.toString(entry.n())),
                new Words(words + listed.notCounted().map(why -> ". Not counted: " + why).orElse("")),
                new Words(listed.isWithheld() ? "" : entry.reason()),
                new Words(listed.isWithheld() ? "" : PayWords.of(entry)),
                new Words(Dates.brief(entry.effective())),
                new Words(entry.author()),
                new Words(listed.isWithheld() ? "" : listed.agreement()));
    }
}
