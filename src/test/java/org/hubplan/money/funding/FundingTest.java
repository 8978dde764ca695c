package org.hubplan.money.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.model.CostKind.CAPITAL;
import static org.hubplan.model.CostKind.REVENUE_ONE_OFF;
import static org.hubplan.model.CostKind.REVENUE_RECURRING;
import static org.hubplan.model.FundingPlan.NEW_PAY;
import static org.hubplan.model.SourceKind.BASE_BUDGET;
import static org.hubplan.model.SourceKind.CHANGE_FUND;
import static org.hubplan.model.SourceKind.EARMARKED_RESERVE;
import static org.hubplan.model.SourceKind.PRESSURE;
import static org.hubplan.model.SourceKind.SAVINGS;
import static org.hubplan.model.SourceKind.UNDERSPEND;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hubplan.model.Assignment;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.ReservePayment;
import org.hubplan.money.funding.Cover.State;
import org.junit.jupiter.api.Test;

/// Figures in pounds, worked out by hand.
class FundingTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final FinancialYear Y2020 = new FinancialYear(2020);
    private static final FinancialYear Y2021 = new FinancialYear(2021);
    private static final FundingSource MTFP = new FundingSource("MTFP", PRESSURE, true, Map.of());

    @Test
    void a_reserve_is_drawn_once_however_many_years_ask_for_it() {
        Funding funding = of(
                payFrom(Y2019, 100),
                plan(
                        List.of(),
                        List.of(
                                new FundingSource("Left over", UNDERSPEND, false, pounds(Y2018, 250)),
                                new FundingSource("Reserve", EARMARKED_RESERVE, false, Map.of())),
                        List.of(new ReservePayment("Left over", "Reserve", Y2018, 150_00)),
                        List.of(Assignment.from(Y2019, NEW_PAY, "Reserve"))));

        assertThat(funding.yearZero()).isEqualTo(Y2019);
        assertThat(year(funding, Y2018).sources()).extracting(SourceOfYear::net).containsExactly(150_00L, -150_00L);
        assertThat(year(funding, Y2018).sources()).extracting(SourceOfYear::left).containsExactly(100_00L, 150_00L);
        assertThat(year(funding, Y2019).covers()).extracting(Cover::state).containsExactly(State.COVERED);
        assertThat(year(funding, Y2020).covers()).extracting(Cover::state).containsExactly(State.PART);
        assertThat(year(funding, Y2020).gap()).isEqualTo(50_00);
        assertThat(year(funding, Y2021).covers()).extracting(Cover::state).containsExactly(State.GAP);
        assertThat(funding.runsOut()).containsExactly(
                new RunsOut(NEW_PAY, "Reserve", Y2019, 50_00, 0, false), new RunsOut(NEW_PAY, "Reserve", Y2020, 100_00, 0, true));
    }

    /// 100 a year: 40 of savings from 2020/21 leave 60 of pressure.
    @Test
    void a_pressure_is_a_state_of_its_own_until_named_savings_meet_it() {
        Funding funding = of(
                payFrom(Y2019, 100),
                plan(
                        List.of(),
                        List.of(MTFP, new FundingSource("Estate", SAVINGS, true, pounds(Y2020, 40))),
                        List.of(),
                        List.of(
                                Assignment.from(Y2019, NEW_PAY, "Estate"),
                                Assignment.from(Y2019, NEW_PAY, "MTFP"))));

        assertThat(year(funding, Y2019).pressure()).isEqualTo(100_00);
        assertThat(year(funding, Y2019).gap()).isZero();
        assertThat(year(funding, Y2019).sources()).isEmpty();
        assertThat(year(funding, Y2020).pressure()).isEqualTo(60_00);
        assertThat(year(funding, Y2020).covers().getFirst().state()).isEqualTo(State.PRESSURE);
        assertThat(year(funding, Y2020).covers().getFirst().met()).isEqualTo(40_00);
        assertThat(funding.firstUnmet().orElseThrow().year()).isEqualTo(Y2019);
        assertThat(funding.runsOut()).isEmpty();
    }

    @Test
    void money_that_comes_every_year_carries_a_recurring_cost_for_good() {
        Funding funding = of(
                payFrom(Y2019, 100),
                plan(
                        List.of(new CostLine("Licences", REVENUE_RECURRING, Map.of(Y2020, 30_00L, Y2021, 10_00L))),
                        List.of(new FundingSource("Base", BASE_BUDGET, true, pounds(Y2019, 125))),
                        List.of(),
                        List.of(Assignment.from(Y2019, NEW_PAY, "Base"), Assignment.from(Y2019, "Licences", "Base"))));

        assertThat(funding.years()).extracting(FundingYear::revenueRecurring)
                .containsExactly(0L, 30_00L, 10_00L, 10_00L, 10_00L);
        assertThat(funding.years()).extracting(FundingYear::gap).containsExactly(0L, 5_00L, 0L, 0L, 0L);
        assertThat(funding.runsOut()).isEmpty();
    }

    /// The fund covers licences in all five years shown, and not in the sixth.
    @Test
    void one_off_money_that_lasts_to_the_last_year_shown_is_seen_to_run_out_after_it() {
        Map<FinancialYear, Long> five = Map.of(
                Y2019, 30_00L, Y2020, 30_00L, Y2021, 30_00L, Y2021.plus(1), 30_00L, Y2021.plus(2), 30_00L);
        Funding funding = of(
                payFrom(Y2019, 0),
                plan(
                        List.of(new CostLine("Licences", REVENUE_RECURRING, pounds(Y2019, 30))),
                        List.of(new FundingSource("Fund", CHANGE_FUND, false, five)),
                        List.of(),
                        List.of(Assignment.from(Y2019, "Licences", "Fund"))));

        assertThat(funding.years()).extracting(FundingYear::gap).containsOnly(0L);
        assertThat(funding.runsOut()).containsExactly(new RunsOut("Licences", "Fund", Y2021.plus(2), 30_00, 0, false));
        assertThat(funding.runsOut().getFirst().from()).isEqualTo(new FinancialYear(2024));
    }

    /// Hardware has first call on 100, and takes 70 at most; training gets the 30 left of its 50.
    @Test
    void costs_draw_in_the_order_they_were_assigned_and_no_more_than_they_may() {
        Funding funding = of(
                payFrom(Y2019, 0),
                plan(
                        List.of(
                                new CostLine("Training", REVENUE_ONE_OFF, pounds(Y2019, 50)),
                                new CostLine("Hardware", CAPITAL, pounds(Y2019, 80))),
                        List.of(new FundingSource("Fund", CHANGE_FUND, false, pounds(Y2019, 100))),
                        List.of(),
                        List.of(
                                new Assignment("Hardware", "Fund", Y2019, Optional.of(Y2019), OptionalLong.of(70_00)),
                                Assignment.in(Y2019, "Training", "Fund"))));
        FundingYear year = year(funding, Y2019);

        assertThat(year.covers()).extracting(Cover::line).containsExactly("Training", "Hardware");
        assertThat(year.covers()).extracting(Cover::met).containsExactly(30_00L, 70_00L);
        assertThat(year.covers()).extracting(Cover::gap).containsExactly(20_00L, 10_00L);
        assertThat(year.cost()).isEqualTo(130_00);
        assertThat(funding.oneOff()).isEqualTo(130_00);
    }

    /// PCD 484's: 703 at once and 206 in each of five years, at 3.5 %: 703 + 206 × 4.673079… = 1,665.654….
    @Test
    void present_value_is_exact_until_it_is_rounded_once() {
        Funding funding = of(
                payFrom(Y2019, 206_000),
                plan(
                        List.of(new CostLine("Once", CAPITAL, pounds(Y2019, 703_000))),
                        List.of(), List.of(), List.of()));

        assertThat(funding.fiveYearCash()).isEqualTo(1_733_000_00);
        assertThat(funding.presentValue(PresentValue.USUAL)).isEqualTo(1_665_654_32);
        assertThat(funding.presentValue(new PresentValue(0))).isEqualTo(1_733_000_00);
        assertThat(PresentValue.USUAL.words()).isEqualTo("3.5%");
    }

    @Test
    void year_zero_is_the_first_that_costs_something() {
        FundingPlan lineOf2021 =
                plan(List.of(new CostLine("Once", CAPITAL, pounds(Y2021, 1))), List.of(), List.of(), List.of());
        assertThat(of(payFrom(Y2020, 5), lineOf2021).yearZero()).isEqualTo(Y2020);
        assertThat(of(payFrom(Y2020, 0), lineOf2021).yearZero()).isEqualTo(Y2021);
        assertThat(of(payFrom(Y2020, 0), FundingPlan.NONE).yearZero()).isEqualTo(Y2018);
        assertThat(of(payFrom(Y2020, 5), lineOf2021).years()).hasSize(5);
    }

    @Test
    void a_saving_in_pay_needs_no_source() {
        Funding funding = of(payFrom(Y2019, -80), FundingPlan.NONE);

        assertThat(year(funding, Y2019).cost()).isEqualTo(-80_00);
        assertThat(year(funding, Y2019).covers()).isEmpty();
        assertThat(funding.firstUnmet()).isEmpty();
    }

    @Test
    void fewer_than_five_years_are_no_appraisal() {
        assertThatIllegalArgumentException().isThrownBy(() -> Funding.of(FundingPlan.NONE, payFrom(Y2019, 0), Y2018, 4));
    }

    private static Funding of(Pay pay, FundingPlan plan) {
        return Funding.of(plan, pay, Y2018, Funding.FIVE);
    }

    /// The same every year from one on.
    private static Pay payFrom(FinancialYear from, long pounds) {
        return year -> new Pay.OfYear(year.compareTo(from) < 0 ? 0 : pounds * 100, 0);
    }

    private static Map<FinancialYear, Long> pounds(FinancialYear year, long pounds) {
        return Map.of(year, pounds * 100);
    }

    private static FundingPlan plan(
            List<CostLine> lines,
            List<FundingSource> sources,
            List<ReservePayment> payments,
            List<Assignment> assignments) {
        return new FundingPlan(lines, sources, payments, assignments);
    }

    private static FundingYear year(Funding funding, FinancialYear year) {
        return funding.years().stream().filter(one -> one.year().equals(year)).findFirst().orElseThrow();
    }

    /// Savings meet new pay from 2021/22 on: it is short in 2020/21 alone, and not "a year".
    @Test
    void money_that_runs_out_is_short_a_year_only_where_it_is_so_in_every_year() {
        RunsOut once = new RunsOut(NEW_PAY, "Reserve", Y2019, 206_000_00, 206_000_00, false);
        RunsOut always = new RunsOut(NEW_PAY, "Reserve", Y2019, 206_000_00, 0, true);

        assertThat(once.words()).isEqualTo("New pay recurs, but rests on Reserve, which comes once and lasts to 2019/20: "
                + "in 2020/21 it is short of £206,000, a pressure until savings are named.");
        assertThat(always.words()).isEqualTo("New pay recurs, but rests on Reserve, which comes once and lasts to 2019/20: "
                + "from 2020/21 it is short of £206,000 a year, met by no money.");
    }
}
