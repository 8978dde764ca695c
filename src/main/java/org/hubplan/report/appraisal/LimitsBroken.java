package org.hubplan.report.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Row;

/// Which limits each option breaks, in words.
final class LimitsBroken {
    private LimitsBroken() {}

    static List<Block> of(OptionAppraisal appraisal) {
        List<Row> rows = new ArrayList<>();
        appraisal.options().forEach(option -> {
            if (!option.broken().isEmpty()) {
                rows.add(Row.group(option.heading()));
                option.broken().forEach(why -> rows.add(Row.line(new Words(why))));
            }
        });
        return List.of(
                new Block.Heading(1, "Limits broken", false),
                rows.isEmpty()
                        ? new Block.Prose("None of them breaks a limit of the plan.")
                        : new Table(
                                "Limits broken by each option",
                                List.of(Column.words("What is wrong")),
                                rows,
                                Table.Width.FULL,
                                false));
    }
}
