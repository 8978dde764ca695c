package org.hubplan.report.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.model.Money;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;

/// Of each line in each year, whether it is paid for.
final class CoverOfLines {
    private CoverOfLines() {}

    static List<Block> of(Funding funding) {
        List<Row> rows = new ArrayList<>();
        for (FundingYear year : funding.years()) {
            if (!year.covers().isEmpty()) {
                rows.add(Row.group(year.year().toString()));
                year.covers().forEach(cover -> rows.add(row(cover)));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(1, "Each cost and what covers it", false),
                new Table(
                        "Each cost of each year and what covers it",
                        List.of(
                                Column.words("Cost"),
                                Column.words("State"),
                                Column.words("Met by"),
                                Column.figures("£", "cost"),
                                Column.figures("£", "met"),
                                Column.figures("£", "pressure"),
                                Column.figures("£", "gap")),
                        rows,
                        Table.Width.FULL,
                        false));
    }

    private static Row row(Cover cover) {
        return Row.line(
                new Words(cover.line() + (cover.recurs() ? " (every year)" : " (once)")),
                new Words(state(cover)),
                new Words(metBy(cover)),
                Cell.of(cover.pence(), Measure.PENCE),
                Cell.of(cover.met(), Measure.PENCE),
                Cell.of(cover.pressure(), Measure.PENCE),
                Cell.of(cover.gap(), Measure.PENCE));
    }

    private static String state(Cover cover) {
        return switch (cover.state()) {
            case COVERED -> "covered";
            case PART -> "part covered";
            case GAP -> "GAP";
            case PRESSURE -> "pressure, not mitigated";
        };
    }

    private static String metBy(Cover cover) {
        return cover.parts().stream()
                .map(part -> part.source().name() + " " + Money.words(part.pence()))
                .collect(Collectors.joining(", "));
    }
}
