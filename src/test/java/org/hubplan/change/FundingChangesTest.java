package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.model.CostKind.CAPITAL;
import static org.hubplan.model.CostKind.REVENUE_RECURRING;
import static org.hubplan.model.FundingPlan.NEW_PAY;
import static org.hubplan.model.SourceKind.CHANGE_FUND;
import static org.hubplan.model.SourceKind.EARMARKED_RESERVE;
import static org.hubplan.model.SourceKind.PRESSURE;
import static org.hubplan.model.SourceKind.UNDERSPEND;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Assignment;
import org.hubplan.model.Assumptions;
import org.hubplan.model.CostDriver;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.Plan;
import org.hubplan.model.ReservePayment;
import org.hubplan.model.UnitCost;
import org.junit.jupiter.api.Test;

class FundingChangesTest {
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final CostLine IT = new CostLine("IT", CAPITAL, Map.of(Y2019, 374_000_00L));
    private static final FundingSource LEFT_OVER =
            new FundingSource("Left over", UNDERSPEND, false, Map.of(Y2019, 206_000_00L));
    private static final FundingSource RESERVE = new FundingSource("Reserve", EARMARKED_RESERVE, false, Map.of());
    private static final FundingSource MTFP = new FundingSource("MTFP", PRESSURE, true, Map.of());
    private static final FundingPlan ALL = new FundingPlan(
            List.of(IT),
            List.of(LEFT_OVER, RESERVE, MTFP),
            List.of(new ReservePayment("Left over", "Reserve", Y2019, 5_00)),
            List.of(Assignment.in(Y2019, "IT", "Left over"), Assignment.from(Y2019, NEW_PAY, "MTFP")));

    private final Plan plan = Plan.blank().with(ALL);

    @Test
    void a_line_is_set_by_its_name_and_leaves_with_what_was_assigned_to_it() {
        CostLine dearer = new CostLine("IT", CAPITAL, Map.of(Y2019, 400_000_00L));
        CostLine licences = new CostLine("Licences", REVENUE_RECURRING, Map.of(Y2019, 1_00L));

        assertThat(after(new SetCostLine(dearer)).lines()).containsExactly(dearer);
        assertThat(after(new SetCostLine(licences)).lines()).containsExactly(IT, licences);
        assertThat(after(new RemoveCostLine("it"))).isEqualTo(new FundingPlan(
                List.of(), ALL.sources(), ALL.payments(), List.of(Assignment.from(Y2019, NEW_PAY, "MTFP"))));
        assertThat(new SetCostLine(licences).words(plan)).isEqualTo("Set cost Licences (recurring revenue): £1 in 2019/20 on");
    }

    @Test
    void a_source_leaves_with_what_was_paid_and_assigned_from_it() {
        FundingSource fund = new FundingSource("Fund", CHANGE_FUND, false, Map.of(Y2019, 9_00L));

        assertThat(after(new SetSource(fund)).sources()).containsExactly(LEFT_OVER, RESERVE, MTFP, fund);
        assertThat(after(new RemoveSource("Left over"))).isEqualTo(new FundingPlan(
                ALL.lines(), List.of(RESERVE, MTFP), List.of(), List.of(Assignment.from(Y2019, NEW_PAY, "MTFP"))));
        assertThat(new SetSource(fund).words(plan)).isEqualTo("Set source Fund (Change fund): £9 in 2019/20");
    }

    @Test
    void a_payment_takes_the_place_of_the_one_before_and_of_nothing_takes_it_back() {
        assertThat(after(new PayIntoReserve("left over", "reserve", Y2019, 7_00)).payments())
                .containsExactly(new ReservePayment("Left over", "Reserve", Y2019, 7_00));
        assertThat(after(new PayIntoReserve("Left over", "Reserve", Y2019, 0)).payments()).isEmpty();
    }

    @Test
    void an_assignment_comes_last_or_in_place_of_its_like() {
        Assignment reserve = Assignment.from(Y2019, NEW_PAY, "Reserve");
        Assignment some = new Assignment("IT", "Left over", Y2019, Optional.empty(), OptionalLong.of(5_00));

        assertThat(after(new AssignFunding(Assignment.from(Y2019, "new PAY", "reserve"))).assignments())
                .endsWith(reserve).hasSize(3);
        assertThat(after(new AssignFunding(some)).assignments())
                .containsExactly(some, Assignment.from(Y2019, NEW_PAY, "MTFP"));
        assertThat(after(new UnassignFunding("IT", "Left over")).assignments()).hasSize(1);
        assertThat(new AssignFunding(some).words(plan)).isEqualTo("Meet up to £5 a year of IT from Left over from 2019/20 on");
    }

    @Test
    void only_the_impossible_is_refused_with_the_way_out() {
        assertThat(refused(new SetCostLine(new CostLine("new pay", CAPITAL, Map.of()))))
                .isEqualTo("New pay follows from the posts of the option. Give the line another name.");
        assertThat(refused(new SetCostLine(new CostLine("it", CAPITAL, Map.of())))).startsWith("There is already a cost line IT.");
        assertThat(refused(new RemoveCostLine("Desks")))
                .isEqualTo("There is no cost line Desks. There is New pay, IT.");
        assertThat(refused(new RemoveSource("Fund")))
                .isEqualTo("There is no source of funding Fund. There is Left over, Reserve, MTFP.");
        assertThat(refused(new SetSource(new FundingSource("Reserve", CHANGE_FUND, false, Map.of()))))
                .isEqualTo("Reserve is paid from or into as earmarked reserve. Take the payments back first.");
        assertThat(refused(new PayIntoReserve("Left over", "MTFP", Y2019, 1))).startsWith("MTFP is no earmarked reserve.");
        assertThat(refused(new PayIntoReserve("MTFP", "Reserve", Y2019, 1))).startsWith("MTFP has no money");
        assertThat(refused(new AssignFunding(Assignment.from(Y2019, "Desks", "MTFP")))).startsWith("There is no cost line Desks.");
        assertThat(refused(new UnassignFunding("IT", "MTFP"))).startsWith("MTFP does not meet IT.");
    }

    @Test
    void on_another_plan_a_part_of_the_funding_fits_done_or_clashes() {
        SetCostLine dearer = new SetCostLine(new CostLine("IT", CAPITAL, Map.of(Y2019, 400_000_00L)));
        Plan cheaper = plan.with(ALL.with(new CostLine("IT", CAPITAL, Map.of(Y2019, 300_000_00L))));

        assertThat(Fit.of(dearer, plan, plan.with(ALL.with(MTFP))).verdict()).isEqualTo(Verdict.VALID);
        assertThat(Fit.of(dearer, plan, plan.with(ALL.with(dearer.line()))).verdict()).isEqualTo(Verdict.DONE);
        assertThat(Fit.of(dearer, plan, cheaper).verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(Fit.of(dearer, plan, cheaper).touched()).extracting(Touch::of).containsExactly("Cost line IT");
    }

    @Test
    void what_is_assumed_stays_when_all_else_of_the_funding_changes_and_the_usual_is_nothing_said() {
        Assumptions turnover = new Assumptions(3_50, 5_00, 0);
        Plan assuming = ((Applied) new Assume(turnover).applyTo(plan)).plan();

        assertThat(((Applied) new RemoveCostLine("IT").applyTo(assuming)).plan().funding().assumptions()).isEqualTo(turnover);
        assertThat(((Applied) new Assume(Assumptions.USUAL).applyTo(assuming)).plan().funding()).isEqualTo(ALL);
        assertThat(new Assume(turnover).words(plan))
                .isEqualTo("Assume a discount of 3.5% a year, turnover of 5%, no increments");
        assertThat(Fit.of(new Assume(turnover), plan, assuming).verdict()).isEqualTo(Verdict.DONE);
        assertThat(Fit.of(new Assume(new Assumptions(0, 0, 0)), plan, assuming).verdict()).isEqualTo(Verdict.CONFLICT);
    }

    @Test
    void a_line_says_what_it_counts_and_the_changes_it_is_there_for() {
        CostLine desks = new CostLine(
                "Desks", CAPITAL, Map.of(Y2019, 5_00L), Optional.of(new UnitCost(CostDriver.POST_IN, 1_850_00)), List.of(12L, 7L));

        assertThat(new SetCostLine(desks).words(plan))
                .isEqualTo("Set cost Desks (capital): £5 in 2019/20, £1,850 per post moved in, for changes 7, 12");
    }

    private FundingPlan after(Change change) {
        return switch (change.applyTo(plan)) {
            case Applied applied -> applied.plan().funding();
            case Refused refused -> throw new AssertionError(refused.words());
        };
    }

    private String refused(Change change) {
        return switch (change.applyTo(plan)) {
            case Applied applied -> throw new AssertionError("Done: " + applied.plan().funding());
            case Refused refused -> refused.words();
        };
    }
}
