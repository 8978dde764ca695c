package org.hubplan.ui.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.ledger.DriverCount;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.CostLine;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.Money;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.SourceOfYear;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.money.MoneyRow.Cell;
import org.hubplan.ui.money.MoneyRow.Sort;

/// The lines of what an option costs, and of what meets it.
record CostRows(Standing option, Funding funding) {
    List<MoneyRow> costs() {
        List<MoneyRow> rows = new ArrayList<>();
        rows.add(cost(
                FundingPlan.NEW_PAY,
                Texts.of("money.row.pay.note"),
                FundingYear::payNew,
                year -> Optional.of(new Drill.InYear(year.year(), true, false, Scope.EVERYTHING))));
        add(rows, row(Sort.LINE, Cover.TURNOVER.name(), Texts.of("money.turnover.note"), year -> -year.turnover()));
        add(rows, cost(Cover.INCREMENTS, "", FundingYear::increments, _ -> Optional.empty()));
        FundingPlan counted = OptionFunding.plan(option);
        for (CostLine line : option.plan().funding().lines()) {
            CostLine whole = counted.line(line.name()).orElseThrow();
            rows.add(cost(line.name(), note(line), year -> whole.in(year.year()), year -> counting(line, year)));
        }
        rows.add(row(Sort.TOTAL, Texts.of("money.row.cost"), "", FundingYear::cost));
        return rows;
    }

    List<MoneyRow> met() {
        List<MoneyRow> rows = new ArrayList<>();
        for (FundingSource source : option.plan().funding().sources()) {
            if (!source.isPressure()) {
                String note = source.isReserve() ? Texts.of("money.row.reserve.note") : source.kind().label();
                rows.add(row(Sort.LINE, source.name(), note, year -> net(year, source)));
            }
        }
        rows.add(row(Sort.TOTAL, Texts.of("money.row.pressure"), Texts.of("money.row.pressure.note"), FundingYear::pressure));
        rows.add(row(Sort.TOTAL, Texts.of("money.row.gap"), "", FundingYear::gap));
        return rows;
    }

    private static void add(List<MoneyRow> rows, MoneyRow row) {
        if (!row.isNil()) {
            rows.add(row);
        }
    }

    private String note(CostLine line) {
        return OptionFunding.isTakenBack(option, line) ? Texts.of("money.taken-back") : line.kind().label();
    }

    /// What a line counts in a year; empty where that year has nothing of it to count.
    private Optional<Drill> counting(CostLine line, FundingYear year) {
        return line.each()
                .filter(_ -> !OptionFunding.isTakenBack(option, line))
                .filter(each -> DriverCount.of(option, each.per()).years().containsKey(year.year()))
                .map(_ -> new Drill.Counting(year.year(), line.name(), Scope.EVERYTHING));
    }

    private MoneyRow cost(
            String line, String note, ToLongFunction<FundingYear> pence, Function<FundingYear, Optional<Drill>> drill) {
        return cells(Sort.LINE, line, note, year -> {
            long amount = pence.applyAsLong(year);
            Optional<Cover> cover = year.covers().stream().filter(one -> one.line().equals(line)).findFirst();
            return new Cell(
                    amount,
                    cover.map(Cover::state),
                    cover.map(CostRows::said).orElse(""),
                    amount == 0 ? Optional.empty() : drill.apply(year));
        });
    }

    /// What meets a cost, one a line, and what of it nothing does.
    private static String said(Cover cover) {
        Stream<String> parts = cover.parts().stream()
                .map(part -> Texts.of("money.by", Money.words(part.pence()), part.source().name()));
        Stream<String> gap = cover.gap() == 0
                ? Stream.of()
                : Stream.of(Texts.of("money.by.nothing", Money.words(cover.gap())));
        return Stream.concat(parts, gap).collect(Collectors.joining("\n"));
    }

    private MoneyRow row(Sort sort, String name, String note, ToLongFunction<FundingYear> pence) {
        return cells(sort, name, note, year -> Cell.of(pence.applyAsLong(year)));
    }

    private MoneyRow cells(Sort sort, String name, String note, Function<FundingYear, Cell> cell) {
        return new MoneyRow(sort, name, note, funding.years().stream().map(cell).toList());
    }

    private static long net(FundingYear year, FundingSource source) {
        return year.sources().stream()
                .filter(one -> one.source().equals(source))
                .mapToLong(SourceOfYear::net)
                .sum();
    }
}
