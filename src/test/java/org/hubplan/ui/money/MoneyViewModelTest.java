package org.hubplan.ui.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.AddPosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.SetFunding;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.model.Assignment;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.SourceKind;
import org.hubplan.money.funding.Cover.State;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.money.MoneyRow.Cell;
import org.hubplan.change.Assume;
import org.hubplan.change.SetCostLine;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Assumptions;
import org.hubplan.model.CostDriver;
import org.hubplan.model.UnitCost;
import org.hubplan.session.Mover;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.drill.DrillViewModel;
import org.hubplan.change.MovePosts;
import org.hubplan.ledger.Sensitivity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An option from 1 April 2019 that adds one Band E at £41,200 on a fund of £41,200 in its first year, and a van.
class MoneyViewModelTest {
    private static final FinancialYear Y2019 = new FinancialYear(2019);

    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private MoneyViewModel money;

    @BeforeEach
    void open() {
        PlanFixture fixture = plan().at("MIB").filled(1, BAND_E, "Research");
        session = PlanOnDisk.open(fixture.build(), folder);
        plan = new PlanModel(session);
        plan.act(new AddPosts(List.of(fixture.newPost(BAND_E, "Research")), PayOrigin.NEW), "");
        plan.act(new SetFunding(new FundingPlan(
                List.of(new CostLine("Van", CostKind.CAPITAL, Map.of(Y2019, 20_000_00L))),
                List.of(new FundingSource("Fund", SourceKind.CHANGE_FUND, false, Map.of(Y2019, 41_200_00L))),
                List.of(),
                List.of(Assignment.from(Y2019, FundingPlan.NEW_PAY, "Fund")))), "");
        money = new MoneyViewModel(plan);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void each_cost_says_in_each_year_whether_it_is_paid_for() {
        MoneyTable table = money.tableProperty().get();

        assertThat(table.years()).containsExactly("2019/20", "2020/21", "2021/22", "2022/23", "2023/24");
        assertThat(table.groups()).extracting(MoneyGroup::title, group -> names(group)).containsExactly(
                tuple("What it costs", List.of("New pay", "Van", "Cost")),
                tuple("What meets it", List.of("Fund", "Pressure", "Gap")),
                tuple("Beside it, and in no sum above", List.of("Redistributed pay")),
                tuple("Pay bill of everything in the plan", List.of(
                        "Funded BWT", "Non-funded BWT", "BWT cost", "Strength cost", "Vacancy saving")));
        assertThat(table.row("New pay").cells()).startsWith(
                new Cell(41_200_00, Optional.of(State.COVERED), "£41,200 by Fund", newPay(Y2019)),
                new Cell(41_200_00, Optional.of(State.GAP), "£41,200 by nothing yet", newPay(Y2019.plus(1))));
        assertThat(table.row("Van").cells()).startsWith(
                new Cell(20_000_00, Optional.of(State.GAP), "£20,000 by nothing yet", Optional.empty()), Cell.of(0));
        assertThat(table.row("Gap").cells()).startsWith(Cell.of(20_000_00), Cell.of(41_200_00));
    }

    private static List<String> names(MoneyGroup group) {
        return group.rows().stream().map(MoneyRow::name).toList();
    }

    private static Optional<Drill> newPay(FinancialYear year) {
        return Optional.of(new Drill.InYear(year, true, false, Scope.EVERYTHING));
    }

    /// One of two Band E posts is filled: 82,400 − 41,200.
    @Test
    void the_pay_bill_stands_apart_with_the_vacancy_saving_and_each_figure_leads_to_its_changes() {
        Cell saving = money.tableProperty().get().row("Vacancy saving").cells().getFirst();
        DrillViewModel behind = DrillViewModel.of(plan.now(), saving.drill().orElseThrow());

        assertThat(saving.pence()).isEqualTo(41_200_00);
        assertThat(behind.sum()).isEqualTo(41_200_00);
        assertThat(behind.movers()).extracting(Mover::by).containsExactly(41_200_00L);
        assertThat(behind.of()).contains("£0 before any change");
    }

    @Test
    void what_is_assumed_stands_in_lines_of_its_own() {
        plan.act(new Assume(new Assumptions(3_50, 5_00, 1_00)), "");
        MoneyTable table = money.tableProperty().get();

        assertThat(table.row("New pay").cells().getFirst().pence()).isEqualTo(41_200_00);
        assertThat(table.row("Turnover assumed").cells().getFirst().pence()).isEqualTo(-2_060_00);
        assertThat(table.row("Increments assumed on new pay").cells().getFirst().pence()).isEqualTo(412_00);
        assertThat(table.row("Cost").cells().getFirst().pence()).isEqualTo(20_000_00 + 41_200_00 - 2_060_00 + 412_00);
    }

    @Test
    void a_line_that_counts_leads_to_the_changes_it_counts() {
        plan.act(new SetCostLine(new CostLine(
                "Laptops", CostKind.CAPITAL, Map.of(), Optional.of(new UnitCost(CostDriver.NEW_POST, 900_00)), List.of())), "");
        Cell laptops = money.tableProperty().get().row("Laptops").cells().getFirst();
        DrillViewModel behind = DrillViewModel.of(plan.now(), laptops.drill().orElseThrow());

        assertThat(laptops.pence()).isEqualTo(900_00);
        assertThat(behind.sum()).isEqualTo(1);
        assertThat(behind.movers()).extracting(mover -> mover.entry().words()).containsExactly("Add 1 Band E at Central Intelligence");
    }

    @Test
    void what_it_comes_to_and_where_money_runs_out_stand_in_sentences() {
        assertThat(money.summaryProperty().get()).isEqualTo("One-off £20,000 · five-year cash £226,000"
                + " · present value £212,531 at 3.5%, year 0 is 2019/20"
                + " · never pays back £20,000: it does not save that much within 50 years");
        assertThat(money.warningsProperty().get()).containsExactly(
                "New pay recurs, but rests on Fund, which comes once and lasts to 2019/20: from 2020/21 it is short of £41,200"
                        + " a year, met by no money.");
    }

    @Test
    void a_draft_says_what_is_wanted_until_it_is_whole() {
        CostDraft cost = new CostDraft();
        assertThat(cost.written(FundingPlan.NONE)).isEqualTo(new Written.Missing("Name the cost."));
        cost.name.set("van");
        assertThat(cost.written(FundingPlan.NONE)).isEqualTo(new Written.Missing("Write the year as 2019/20."));
        cost.year.set("2020/21");
        cost.pounds.set("much");
        assertThat(cost.written(FundingPlan.NONE))
                .isEqualTo(new Written.Missing("Write the amount in pounds, as 374,000."));
        cost.pounds.set("£1,500.50");
        Written whole = cost.written(money.fundingProperty().get());
        assertThat(money.act(((Written.Whole) whole).change())).isEmpty();

        assertThat(money.fundingProperty().get().lines()).containsExactly(new CostLine(
                "Van", CostKind.CAPITAL, Map.of(Y2019, 20_000_00L, Y2019.plus(1), 1_500_50L)));
        assertThat(money.tableProperty().get().row("Van").cells().get(1).pence()).isEqualTo(1_500_50);
    }

    @Test
    void a_pressure_and_a_reserve_need_no_amount_and_what_meets_what_needs_both() {
        SourceDraft source = new SourceDraft();
        source.name.set("MTFP");
        source.kind.set(SourceKind.PRESSURE);
        assertThat(source.written(FundingPlan.NONE)).isInstanceOf(Written.Whole.class);
        source.kind.set(SourceKind.EARMARKED_RESERVE);
        assertThat(source.written(FundingPlan.NONE)).isInstanceOf(Written.Whole.class);
        source.kind.set(SourceKind.SAVINGS);
        assertThat(source.written(FundingPlan.NONE)).isInstanceOf(Written.Missing.class);

        MeetDraft meet = new MeetDraft();
        assertThat(meet.assigned()).isEqualTo(new Written.Missing("Choose both."));
        meet.to.set("Van");
        meet.source.set("Fund");
        meet.from.set("2020/21");
        meet.until.set("2019/20");
        assertThat(meet.assigned()).isEqualTo(new Written.Missing("The last year is no earlier than the first."));
    }

    @Test
    void a_cost_counted_for_each_keeps_what_it_counts_when_a_year_is_added() {
        CostDraft cost = new CostDraft();
        cost.name.set("Laptops");
        cost.per.set(CostDriver.NEW_POST);
        assertThat(cost.written(FundingPlan.NONE)).isEqualTo(new Written.Missing("Write what one costs in pounds, above £0."));
        cost.each.set("900");
        MadeChange added = money.changes().getLast();
        assertThat(added.words()).isEqualTo("Add 1 Band E at Central Intelligence");
        cost.cause.set(added);
        assertThat(money.act(((Written.Whole) cost.written(money.fundingProperty().get())).change())).isEmpty();

        CostDraft again = new CostDraft();
        again.name.set("laptops");
        again.year.set("2020/21");
        again.pounds.set("50");
        assertThat(again.written(money.fundingProperty().get())).isEqualTo(new Written.Whole(new SetCostLine(new CostLine(
                "Laptops", CostKind.CAPITAL, Map.of(Y2019.plus(1), 50_00L),
                Optional.of(new UnitCost(CostDriver.NEW_POST, 900_00)), List.of(added.n())))));
        assertThat(money.lineWords().of(money.fundingProperty().get().lines().getLast())).isEqualTo(
                "Capital · £900 per new post · 1 in 2019/20 (log " + added.n() + ") · because of log " + added.n());
    }

    @Test
    void what_is_assumed_is_written_as_percentages_and_the_swings_follow() {
        AssumptionsViewModel assumptions = money.assumptions();
        assertThat(assumptions.draft.discount.get()).isEqualTo("3.5%");
        assumptions.draft.turnover.set("101");
        assertThat(assumptions.draft.written())
                .isEqualTo(new Written.Missing("Write each as a percentage from 0% to 100%, as 3.5%."));
        assumptions.draft.turnover.set("5");
        assertThat(money.act(((Written.Whole) assumptions.draft.written()).change())).isEmpty();

        assertThat(assumptions.draft.turnover.get()).isEqualTo("5%");
        assertThat(assumptions.sensitivityProperty().get()).isEqualTo(Sensitivity.of(plan.standing()));
        assumptions.vary.set("20");
        assertThat(assumptions.sensitivityProperty().get().percent()).isEqualTo(20_00);
        assumptions.vary.set("much");
        assertThat(assumptions.sensitivityProperty().get().percent()).isEqualTo(20_00);
    }

    @Test
    void a_move_leaves_the_table_as_it_is_and_tells_what_it_leaves_unpriced() {
        MoneyTable before = money.tableProperty().get();
        plan.act(new MovePosts(posts(1), hub("CE")), "");

        assertThat(money.tableProperty().get()).isSameAs(before);
        assertThat(money.basisProperty().get().getFirst()).contains("excess travel");
    }

    @Test
    void a_refusal_is_told_where_it_was_asked_for() {
        CostDraft cost = new CostDraft();
        cost.name.set("New pay");
        cost.year.set("2019/20");
        cost.pounds.set("1");
        Written whole = cost.written(money.fundingProperty().get());

        assertThat(money.act(((Written.Whole) whole).change()).orElseThrow()).startsWith("New pay follows from the posts");
    }

    @Test
    void figures_of_a_paper_stand_beside_the_sample_alone() {
        assertThat(money.publishedProperty().get()).isEmpty();
    }
}
