package org.hubplan.ui.money;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.hubplan.model.CostLine;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.SourceOfYear;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.money.MoneyRow.Cell;
import org.hubplan.ui.money.MoneyRow.Sort;

/// Funding laid out as a table: costs, what meets them, what nothing meets, and beside them what is no cost.
record MoneyTable(List<String> years, List<MoneyRow> rows) {
    static MoneyTable of(FundingPlan plan, Funding funding) {
        List<MoneyRow> rows = new ArrayList<>();
        rows.add(cost(funding, FundingPlan.NEW_PAY, Texts.of("money.row.pay.note"), FundingYear::payNew));
        for (CostLine line : plan.lines()) {
            rows.add(cost(funding, line.name(), line.kind().label(), year -> line.in(year.year())));
        }
        rows.add(row(Sort.TOTAL, Texts.of("money.row.cost"), "", funding, FundingYear::cost));
        for (FundingSource source : plan.sources()) {
            if (!source.isPressure()) {
                String note = source.isReserve() ? Texts.of("money.row.reserve.note") : source.kind().label();
                rows.add(row(Sort.LINE, source.name(), note, funding, year -> net(year, source)));
            }
        }
        rows.add(row(Sort.TOTAL, Texts.of("money.row.pressure"), Texts.of("money.row.pressure.note"), funding, FundingYear::pressure));
        rows.add(row(Sort.TOTAL, Texts.of("money.row.gap"), "", funding, FundingYear::gap));
        rows.add(row(
                Sort.ASIDE,
                Texts.of("money.row.redistributed"),
                Texts.of("money.row.redistributed.note"),
                funding,
                FundingYear::redistributed));
        return new MoneyTable(funding.years().stream().map(year -> year.year().toString()).toList(), rows);
    }

    private static MoneyRow cost(Funding funding, String line, String note, ToLongFunction<FundingYear> pence) {
        return cells(Sort.LINE, line, note, funding, year -> new Cell(
                pence.applyAsLong(year),
                year.covers().stream().filter(cover -> cover.line().equals(line)).map(Cover::state).findFirst()));
    }

    private static MoneyRow row(
            Sort sort, String name, String note, Funding funding, ToLongFunction<FundingYear> pence) {
        return cells(sort, name, note, funding, year -> Cell.of(pence.applyAsLong(year)));
    }

    private static MoneyRow cells(
            Sort sort, String name, String note, Funding funding, Function<FundingYear, Cell> cell) {
        return new MoneyRow(sort, name, note, funding.years().stream().map(cell).toList());
    }

    private static long net(FundingYear year, FundingSource source) {
        return year.sources().stream()
                .filter(one -> one.source().equals(source))
                .mapToLong(SourceOfYear::net)
                .sum();
    }
}
