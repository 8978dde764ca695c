package org.hubplan.money.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.junit.jupiter.api.Test;

/// Figures in pounds, worked out by hand.
class PaybackTest {
    private static final FinancialYear Y2019 = new FinancialYear(2019);

    /// 300 at once; pay saves 100 a year from 2020/21, of which licences take 10: 90, 180, 270, 360 by 2023/24.
    @Test
    void it_is_paid_back_by_the_end_of_the_first_year_in_which_all_that_was_saved_comes_to_what_it_cost() {
        Payback payback = of(
                year -> new Pay.OfYear(year.start() < 2020 ? 0 : -100_00, 0),
                new CostLine("Move", CostKind.REVENUE_ONE_OFF, Map.of(Y2019, 300_00L)),
                new CostLine("Licences", CostKind.REVENUE_RECURRING, Map.of(new FinancialYear(2020), 10_00L)));

        assertThat(payback).isEqualTo(new Payback(300_00, Y2019, Optional.of(new FinancialYear(2023))));
        assertThat(payback.words()).isEqualTo("pays back £300 in 5 years, by the end of 2023/24");
    }

    /// 300 at once and 100 saved a year: to the penny at the end of the third year.
    @Test
    void a_year_that_ends_with_the_very_sum_has_paid_it_back() {
        assertThat(of(_ -> new Pay.OfYear(-100_00, 0), once(300_00)).years()).contains(3);
        assertThat(of(_ -> new Pay.OfYear(-100_00, 0), once(300_01)).years()).contains(4);
    }

    @Test
    void what_saves_nothing_never_pays_back_and_says_so() {
        Payback payback = of(_ -> new Pay.OfYear(206_000_00, 0), once(703_000_00));

        assertThat(payback.by()).isEmpty();
        assertThat(payback.words())
                .isEqualTo("never pays back £703,000: it does not save that much within 50 years");
    }

    @Test
    void money_that_is_only_redistributed_saves_nothing() {
        assertThat(of(_ -> new Pay.OfYear(0, -500_00), once(300_00)).by()).isEmpty();
    }

    @Test
    void what_costs_nothing_once_has_nothing_to_pay_back() {
        assertThat(of(_ -> new Pay.OfYear(-100_00, 0)).isDue()).isFalse();
    }

    private static CostLine once(long pence) {
        return new CostLine("Once", CostKind.CAPITAL, Map.of(Y2019, pence));
    }

    private static Payback of(Pay pay, CostLine... lines) {
        FundingPlan plan = new FundingPlan(List.of(lines), List.of(), List.of(), List.of());
        return Payback.of(Funding.of(plan, pay, Y2019, Payback.LOOKED_AHEAD));
    }
}
