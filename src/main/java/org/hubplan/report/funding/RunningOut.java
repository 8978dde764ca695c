package org.hubplan.report.funding;

import java.util.List;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.RunsOut;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;

/// Costs that recur and rest on money that comes once.
final class RunningOut {
    private RunningOut() {}

    static List<Block> of(Funding funding) {
        Block.Heading heading = new Block.Heading(1, "One-off money that runs out", false);
        if (funding.runsOut().isEmpty()) {
            return List.of(heading, new Block.Prose("No recurring cost rests on money that comes once."));
        }
        return List.of(
                heading,
                new Table(
                        "Recurring costs that rest on money that comes once",
                        List.of(
                                Column.words("Recurring cost"),
                                Column.words("Rests on"),
                                Column.words("Which lasts to"),
                                Column.words("Not met from"),
                                Column.figures("£ in that year", "pressure"),
                                Column.figures("£ in that year", "gap")),
                        funding.runsOut().stream().map(RunningOut::row).toList(),
                        Table.Width.FULL,
                        false));
    }

    private static Row row(RunsOut out) {
        return Row.line(
                new Words(out.line()),
                new Words(out.source()),
                new Words(out.lastCovered().toString()),
                new Words(out.from().toString()),
                Cell.of(out.pressure(), Measure.PENCE),
                Cell.of(out.uncovered() - out.pressure(), Measure.PENCE));
    }
}
