package org.hubplan.money.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.model.CostKind.CAPITAL;
import static org.hubplan.model.CostKind.REVENUE_ONE_OFF;
import static org.hubplan.model.FundingPlan.NEW_PAY;
import static org.hubplan.model.SourceKind.BASE_BUDGET;
import static org.hubplan.model.SourceKind.CAPITAL_PLAN;
import static org.hubplan.model.SourceKind.PRESSURE;
import static org.hubplan.model.SourceKind.SAVINGS;

import java.util.List;
import java.util.Map;
import org.hubplan.model.Assignment;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.money.funding.Cover.Part;
import org.hubplan.money.funding.Cover.State;
import org.junit.jupiter.api.Test;

/// What is assumed of new pay, and money that is not what a line needs. Figures in pounds, worked out by hand.
class AssumedPayTest {
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final FinancialYear Y2020 = new FinancialYear(2020);
    private static final FundingSource MTFP = new FundingSource("MTFP", PRESSURE, true, Map.of());
    private static final FundingSource BUDGET = new FundingSource("Budget", BASE_BUDGET, true, Map.of(Y2019, 95_00L));

    /// New pay 100, of which turnover saves 5, and increments of 2 on top: 97.
    private static final Pay PAY = _ -> new Pay.OfYear(100_00, 0, 5_00, 2_00);

    @Test
    void turnover_and_increments_are_figures_of_their_own_and_new_pay_stays_what_it_is() {
        FundingYear year = first(FundingPlan.NONE, PAY);

        assertThat(year.payNew()).isEqualTo(100_00);
        assertThat(year.turnover()).isEqualTo(5_00);
        assertThat(year.increments()).isEqualTo(2_00);
        assertThat(year.cost()).isEqualTo(97_00);
    }

    @Test
    void turnover_meets_new_pay_first_and_what_is_assigned_to_new_pay_meets_its_increments_last() {
        FundingYear year = first(
                new FundingPlan(List.of(), List.of(BUDGET), List.of(), List.of(Assignment.from(Y2019, NEW_PAY, "Budget"))),
                PAY);

        assertThat(year.covers()).containsExactly(
                new Cover(NEW_PAY, true, 100_00, List.of(new Part(Cover.TURNOVER, 5_00), new Part(BUDGET, 95_00))),
                new Cover(Cover.INCREMENTS, true, 2_00, List.of()));
        assertThat(year.gap()).isEqualTo(2_00);
    }

    @Test
    void savings_named_after_a_pressure_began_meet_it() {
        FundingSource estate = new FundingSource("Estate", SAVINGS, true, Map.of(Y2020, 100_00L));
        FundingPlan plan = new FundingPlan(
                List.of(),
                List.of(MTFP, estate),
                List.of(),
                List.of(Assignment.from(Y2019, NEW_PAY, "MTFP"), Assignment.from(Y2020, NEW_PAY, "Estate")));

        assertThat(funding(plan, _ -> new Pay.OfYear(100_00, 0)).years())
                .extracting(year -> year.covers().getFirst().state())
                .containsExactly(State.PRESSURE, State.COVERED, State.COVERED, State.COVERED, State.COVERED);
    }

    @Test
    void what_is_part_a_pressure_and_met_by_no_money_is_a_gap() {
        assertThat(new Cover(NEW_PAY, true, 100, List.of(new Part(MTFP, 40))).state()).isEqualTo(State.GAP);
        assertThat(new Cover(NEW_PAY, true, 100, List.of(new Part(MTFP, 40), new Part(BUDGET, 1))).state())
                .isEqualTo(State.PART);
    }

    @Test
    void capital_money_on_a_revenue_cost_is_told_once_with_its_first_year() {
        FundingSource capital = new FundingSource("Capital", CAPITAL_PLAN, true, Map.of(Y2019, 1_000_00L));
        FundingPlan plan = new FundingPlan(
                List.of(
                        new CostLine("Hardware", CAPITAL, Map.of(Y2019, 20_00L)),
                        new CostLine("Training", REVENUE_ONE_OFF, Map.of(Y2020, 30_00L))),
                List.of(capital),
                List.of(),
                List.of(
                        Assignment.from(Y2019, "Hardware", "Capital"),
                        Assignment.from(Y2019, "Training", "Capital"),
                        Assignment.from(Y2020, NEW_PAY, "Capital")));

        assertThat(funding(plan, _ -> new Pay.OfYear(100_00, 0)).capitalOnRevenue()).containsExactly(
                new CapitalOnRevenue(NEW_PAY, "Capital", Y2020, 100_00),
                new CapitalOnRevenue("Training", "Capital", Y2020, 30_00));
    }

    private static FundingYear first(FundingPlan plan, Pay pay) {
        return funding(plan, pay).years().getFirst();
    }

    private static Funding funding(FundingPlan plan, Pay pay) {
        return Funding.of(plan, pay, Y2019, Funding.FIVE);
    }
}
