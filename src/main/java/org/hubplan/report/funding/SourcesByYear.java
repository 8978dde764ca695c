package org.hubplan.report.funding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.hubplan.model.FundingSource;
import org.hubplan.model.SourceKind;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.SourceOfYear;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;

/// Money in and out of each source, year by year.
final class SourcesByYear {
    private SourcesByYear() {}

    static List<Block> of(Funding funding) {
        List<Row> rows = new ArrayList<>();
        for (FundingSource source : sources(funding)) {
            rows.add(Row.group(source.name() + " · " + source.kind().label() + (comesOnce(source) ? ", comes once" : "")));
            for (FundingYear year : funding.years()) {
                year.sources().stream()
                        .filter(one -> one.source().equals(source))
                        .forEach(one -> rows.add(row(year, one)));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(1, "Money in and out of each source", false),
                new Table(
                        "Money in and out of each source by year",
                        List.of(
                                Column.words("Year"),
                                Column.words("What is left"),
                                Column.figures("£", "paid\u00a0in"),
                                Column.figures("£", "given"),
                                Column.figures("£", "left")),
                        rows,
                        Table.Width.FULL,
                        false));
    }

    private static SequencedSet<FundingSource> sources(Funding funding) {
        SequencedSet<FundingSource> sources = new LinkedHashSet<>();
        funding.years().forEach(year -> year.sources().forEach(one -> sources.add(one.source())));
        return sources;
    }

    private static boolean comesOnce(FundingSource source) {
        return !source.recurring() && source.kind() != SourceKind.PRESSURE;
    }

    private static Row row(FundingYear year, SourceOfYear one) {
        return Row.line(
                new Words(year.year().toString()),
                new Words(one.left() == 0 ? "" : one.source().isReserve() ? "stays for later years" : "lapses"),
                Cell.of(one.paidIn(), Measure.PENCE),
                Cell.of(one.given(), Measure.PENCE),
                Cell.of(one.left(), Measure.PENCE));
    }
}
