package org.hubplan.ui.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
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
        assertThat(table.rows()).extracting(MoneyRow::name)
                .containsExactly("New pay", "Van", "Cost", "Fund", "Pressure", "Gap", "Redistributed pay");
        assertThat(table.rows().get(0).cells()).startsWith(
                new Cell(41_200_00, Optional.of(State.COVERED)), new Cell(41_200_00, Optional.of(State.GAP)));
        assertThat(table.rows().get(1).cells()).startsWith(
                new Cell(20_000_00, Optional.of(State.GAP)), new Cell(0, Optional.empty()));
        assertThat(table.rows().get(5).cells()).startsWith(Cell.of(20_000_00), Cell.of(41_200_00));
    }

    @Test
    void what_it_comes_to_and_where_money_runs_out_stand_in_sentences() {
        assertThat(money.summaryProperty().get()).isEqualTo("One-off £20,000 · five-year cash £226,000"
                + " · present value £212,531 at 3.5%, year 0 is 2019/20");
        assertThat(money.warningsProperty().get()).containsExactly(
                "New pay recurs and rests on Fund, which lasts to 2019/20: £41,200 of 2020/21 is met by no money.");
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
        assertThat(money.tableProperty().get().rows().get(1).cells().get(1).pence()).isEqualTo(1_500_50);
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
