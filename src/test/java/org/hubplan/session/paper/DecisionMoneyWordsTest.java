package org.hubplan.session.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hubplan.change.AssignFunding;
import org.hubplan.change.Assume;
import org.hubplan.change.Change;
import org.hubplan.change.SetCostLine;
import org.hubplan.change.SetSource;
import org.hubplan.change.UprateRates;
import org.hubplan.model.Assignment;
import org.hubplan.model.Assumptions;
import org.hubplan.model.CostDriver;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.SourceKind;
import org.hubplan.model.UnitCost;
import org.hubplan.model.Uprating;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Answer;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample's option 1 with costs met in part, by several sources, or by none: each sum is said of the cost it meets.
class DecisionMoneyWordsTest {
    private static final LocalDate BOARD = LocalDate.of(2018, 11, 12);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-12T09:00:00Z"), ZoneOffset.UTC);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final FinancialYear Y2021 = new FinancialYear(2021);

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = SamplePlans.named("pcd484").orElseThrow().create(folder.resolve("plan.hubplan"), CLOCK);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private String decision(int option) {
        return PaperWords.of(Papers.of(session.now(), WantedPaper.of(PaperKind.DECISION, option, BOARD))).replaceAll("\\s+", " ");
    }

    private void act(Change... changes) {
        for (Change change : changes) {
            assertThat(session.act(1, change, "")).isInstanceOf(Answer.Done.class);
        }
    }

    private void savingsFrom2021() {
        act(new SetSource(new FundingSource("Savings A", SourceKind.SAVINGS, true, Map.of(Y2021, 150_000_00L))),
                new AssignFunding(Assignment.from(Y2021, FundingPlan.NEW_PAY, "Savings A")));
    }

    /// A cost counted by the posts the option adds.
    private void desks(CostKind kind) {
        act(new SetCostLine(new CostLine(
                "Desks", kind, Map.of(), Optional.of(new UnitCost(CostDriver.NEW_POST, 7_000_00)), List.of())));
    }

    @Test
    void new_pay_is_met_by_what_each_source_gives_to_it_alone() {
        savingsFrom2021();
        desks(CostKind.CAPITAL);

        assertThat(decision(1))
                .contains("in 2019/20 £206,000 from Earmarked reserve; in 2020/21 £206,000 as a pressure",
                        "from 2021/22 £150,000 a year from Savings A and £56,000 a year as a pressure")
                .doesNotContain("£206,000 a year from Savings A");
    }

    @Test
    void what_no_money_meets_of_another_line_is_said_of_that_line() {
        desks(CostKind.CAPITAL);

        assertThat(decision(1))
                .contains("Of Desks, in 2019/20 £70,000 is met by nothing said yet.")
                .contains("Approve £444,000 of capital: £374,000 from MPS Capital Plan and £70,000 met by nothing said yet,");
    }

    @Test
    void capital_that_meets_revenue_is_said_with_the_sum() {
        desks(CostKind.REVENUE_ONE_OFF);
        act(new SetSource(new FundingSource("Late capital", SourceKind.CAPITAL_PLAN, false, Map.of(Y2019, 50_000_00L))),
                new AssignFunding(new Assignment("Desks", "Late capital", Y2019, Optional.empty(), OptionalLong.empty())));

        assertThat(decision(1)).contains(
                "£399,000 of one-off revenue: £329,000 from Major Change Fund, £50,000 from Late capital and £20,000 met by"
                        + " nothing said yet",
                "Desks is revenue, but £50,000 of 2019/20 is met from Late capital, which is capital.");
    }

    @Test
    void what_is_assumed_of_pay_is_no_source_of_money() {
        act(new Assume(new Assumptions(3_50, 5_00, 0)));

        assertThat(decision(1))
                .contains("It is assumed that in 2019/20 turnover takes £10,300 off new pay; in 2020/21",
                        "in 2019/20 £195,700 from Earmarked reserve",
                        ": £703,000 once and £978,500 for pay with what is assumed of it")
                .doesNotContain("from Turnover assumed");
    }

    @Test
    void vacancies_to_fill_are_those_of_the_command_that_is_to_have_priority() {
        assertThat(decision(1)).contains("in the posting process, to fill its vacancies, 136.0 FTE in this option.");
    }

    @Test
    void what_recurs_is_said_so_that_the_parts_come_to_the_five_years_cash() {
        act(new SetCostLine(new CostLine("Licences", CostKind.REVENUE_RECURRING, Map.of(Y2019, 10_000_00L))));

        assertThat(decision(1)).contains(
                "that is £1,783,000 in cash: £703,000 once, £1,030,000 for pay and £50,000 of recurring revenue, £10,000 a year"
                        + " from 2019/20, of which");
    }

    @Test
    void an_option_without_changes_finds_no_pay_and_breaks_no_limit_in_words() {
        session.options().duplicate(0, "Nothing yet");

        assertThat(decision(2)).contains("None of the plan’s limits").doesNotContain("Redistributed pay is", "0 of the plan’s limits");
    }

    @Test
    void a_full_years_pay_is_said_with_the_year_of_its_rates_where_later_years_have_others() {
        act(new UprateRates(new FinancialYear(2018), new FinancialYear(2020), Uprating.ofPay(2_00, 2_00)));

        assertThat(decision(1)).contains(
                "£206,000 a year of new money for pay at 2018/19 grade rates.",
                "in 2019/20 £206,000 from Earmarked reserve; from 2020/21 £210,120 a year as a pressure",
                ": £703,000 once and £1,046,480 for pay",
                "Redistributed pay is £315,117 a year at 2018/19 grade rates");
    }
}
