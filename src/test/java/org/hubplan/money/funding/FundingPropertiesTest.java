package org.hubplan.money.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.hubplan.model.Assignment;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.ReservePayment;
import org.hubplan.model.SourceKind;
import org.junit.jupiter.api.Test;

/// What holds of every way to pay for every cost, tried on random ones.
class FundingPropertiesTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);

    private final Random random = new Random(484);

    @Test
    void every_penny_of_cost_is_met_or_a_gap_or_a_pressure_and_no_source_gives_more_than_it_has() {
        for (int run = 0; run < 2_000; run++) {
            FundingPlan plan = plan();
            long pay = random.nextLong(500);
            long saved = random.nextLong(pay + 1);
            long more = random.nextLong(100);
            Funding funding = Funding.of(plan, _ -> new Pay.OfYear(pay, 7, saved, more), Y2018, 8);
            Map<FundingSource, Long> given = new HashMap<>();
            for (FundingYear year : funding.years()) {
                long net = year.sources().stream().mapToLong(SourceOfYear::net).sum();
                assertThat(net + year.gap() + year.pressure()).isEqualTo(year.cost());
                for (SourceOfYear source : year.sources()) {
                    assertThat(source.left()).isNotNegative();
                    given.merge(source.source(), source.net(), Long::sum);
                }
            }
            given.forEach((source, pence) -> assertThat(pence)
                    .as(source.toString())
                    .isLessThanOrEqualTo(IntStream.range(0, 20).mapToLong(at -> source.in(Y2018.plus(at))).sum()));
        }
    }

    private FundingPlan plan() {
        List<CostLine> lines = IntStream.range(0, random.nextInt(4))
                .mapToObj(at -> new CostLine("Line " + at, any(CostKind.values()), amounts()))
                .toList();
        List<FundingSource> sources = IntStream.range(0, 1 + random.nextInt(5)).mapToObj(this::source).toList();
        return new FundingPlan(lines, sources, payments(sources), assignments(lines, sources));
    }

    private FundingSource source(int at) {
        SourceKind kind = any(SourceKind.values());
        boolean once = kind == SourceKind.EARMARKED_RESERVE || kind == SourceKind.UNDERSPEND;
        return new FundingSource(
                "Source " + at, kind, !once && random.nextBoolean(), kind == SourceKind.PRESSURE ? Map.of() : amounts());
    }

    private List<ReservePayment> payments(List<FundingSource> sources) {
        List<ReservePayment> payments = new ArrayList<>();
        for (FundingSource from : sources) {
            for (FundingSource into : sources) {
                if (into.isReserve() && !from.isReserve() && !from.isPressure() && random.nextBoolean()) {
                    payments.add(new ReservePayment(from.name(), into.name(), year(), 1 + random.nextLong(300)));
                }
            }
        }
        return payments;
    }

    private List<Assignment> assignments(List<CostLine> lines, List<FundingSource> sources) {
        return IntStream.range(0, random.nextInt(10))
                .mapToObj(_ -> new Assignment(
                        lines.isEmpty() || random.nextInt(3) == 0
                                ? FundingPlan.NEW_PAY
                                : lines.get(random.nextInt(lines.size())).name(),
                        sources.get(random.nextInt(sources.size())).name(),
                        year(),
                        Optional.empty(),
                        random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(1 + random.nextLong(200))))
                .toList();
    }

    private Map<FinancialYear, Long> amounts() {
        Map<FinancialYear, Long> amounts = new HashMap<>();
        IntStream.range(0, 1 + random.nextInt(3)).forEach(_ -> amounts.put(year(), random.nextLong(400)));
        return amounts;
    }

    private FinancialYear year() {
        return Y2018.plus(random.nextInt(6));
    }

    private <T> T any(T[] some) {
        return some[random.nextInt(some.length)];
    }
}
