package org.hubplan.ui.money;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.ledger.DriverCount;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Standing;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.HubCode;
import org.hubplan.model.Money;
import org.hubplan.model.UnitCost;
import org.hubplan.ui.kit.Texts;

/// A cost line in words: what is given, what is counted by which changes, and which changes it is there for.
record LineWords(Standing option) {
    String of(CostLine line) {
        return Stream.of(
                        Stream.of(line.kind().label()),
                        amounts(line.pence()),
                        line.each().stream().map(UnitCost::words),
                        line.each().stream().flatMap(this::counts),
                        Stream.of(line).filter(one -> !one.causes().isEmpty()).map(this::causes))
                .flatMap(words -> words)
                .collect(Collectors.joining(" · "));
    }

    static Stream<String> amounts(Map<FinancialYear, Long> pence) {
        return pence.entrySet().stream()
                .map(year -> Texts.of("money.amount", Money.words(year.getValue()), year.getKey()));
    }

    private Stream<String> counts(UnitCost each) {
        DriverCount count = DriverCount.of(option, each.per());
        Stream<String> years = count.years().entrySet().stream()
                .map(year -> Texts.of(
                        "money.counted", year.getValue().count(), year.getKey(), listed(year.getValue().entries().stream())));
        Stream<String> none = count.total() == 0 ? Stream.of(Texts.of("money.counted.none")) : Stream.of();
        Stream<String> unknown = count.unknown().isEmpty()
                ? Stream.of()
                : Stream.of(Texts.of("money.counted.unknown", listed(count.unknown().stream().map(HubCode::value))));
        return Stream.of(years, none, unknown).flatMap(words -> words);
    }

    private String causes(CostLine line) {
        return OptionFunding.isTakenBack(option, line)
                ? Texts.of("money.taken-back")
                : Texts.of("money.causes", listed(line.causes().stream()));
    }

    private static String listed(Stream<?> some) {
        return some.map(String::valueOf).collect(Collectors.joining(", "));
    }
}
