package org.hubplan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hubplan.change.AssignFunding;
import org.hubplan.change.Change;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.SetSource;
import org.hubplan.change.UnassignFunding;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.model.Assignment;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.Grade;
import org.hubplan.model.Post;
import org.hubplan.model.SourceKind;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.session.Answer;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures PCD 484 publishes, each by computation from posts, rates, cost lines and sources.
class Pcd484FundingTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void a_plan_as_sampled() {
        session = Pcd484.plan().create(folder.resolve("plan.hubplan"), Clock.systemUTC());
    }

    @AfterEach
    void closed() {
        session.close();
    }

    @Test
    void what_the_paper_publishes_is_what_the_option_comes_to() {
        Funding funding = funding();
        FundingYear first = year(funding, 2019);

        assertThat(first.payNew()).isEqualTo(206_000_00);
        assertThat(first.capital()).isEqualTo(374_000_00);
        assertThat(first.revenueOneOff()).isEqualTo(329_000_00);
        assertThat(funding.oneOff()).isEqualTo(703_000_00);
        assertThat(funding.fiveYearCash()).isEqualTo(1_733_000_00);
        assertThat(Math.round(funding.presentValue(PresentValue.USUAL) / 100_000.0)).isEqualTo(1_666);
        assertThat(first.redistributed()).isEqualTo(315_117_00);
    }

    @Test
    void growth_is_saved_for_in_2018_paid_from_the_reserve_in_2019_and_a_pressure_from_2020() {
        Funding funding = funding();

        assertThat(funding.years()).extracting(year -> year.year().toString())
                .containsExactly("2018/19", "2019/20", "2020/21", "2021/22", "2022/23", "2023/24");
        assertThat(year(funding, 2018).payNew()).isZero();
        assertThat(year(funding, 2018).sources()).extracting(one -> one.source().kind(), one -> one.net())
                .containsExactly(
                        tuple(SourceKind.UNDERSPEND, 206_000_00L),
                        tuple(SourceKind.EARMARKED_RESERVE, -206_000_00L));
        assertThat(year(funding, 2019).covers()).extracting(Cover::state).containsOnly(Cover.State.COVERED).hasSize(3);
        for (int year = 2020; year <= 2023; year++) {
            assertThat(year(funding, year).pressure()).isEqualTo(206_000_00);
            assertThat(year(funding, year).gap()).isZero();
        }
        assertThat(funding.runsOut()).singleElement().satisfies(out -> {
            assertThat(out.from()).isEqualTo(new FinancialYear(2020));
            assertThat(out.uncovered()).isEqualTo(206_000_00);
        });
    }

    @Test
    void taking_one_added_band_e_out_changes_every_figure_that_rests_on_it() {
        Post one = session.now().timeline(Pcd484.PREFERRED).now().plan().posts()
                .filter(post -> post.number().startsWith("PCD484-") && post.grade() == Grade.BAND_E)
                .findFirst()
                .orElseThrow();
        act(new RemovePosts(List.of(one.id()), PayOrigin.NEW));
        Funding funding = funding();

        assertThat(year(funding, 2020).payNew()).isEqualTo(164_800_00);
        assertThat(year(funding, 2020).pressure()).isEqualTo(164_800_00);
        assertThat(funding.fiveYearCash()).isEqualTo(703_000_00 + 5 * 164_800_00);
        assertThat(year(funding, 2019).sources().getFirst().left()).isEqualTo(41_200_00);
    }

    @Test
    void a_pressure_is_mitigated_by_naming_the_savings_that_meet_it() {
        FinancialYear y2020 = new FinancialYear(2020);
        act(new SetSource(new FundingSource("Estate savings", SourceKind.SAVINGS, true, Map.of(y2020, 206_000_00L))));
        act(new UnassignFunding(FundingPlan.NEW_PAY, "MTFP pressure, to be mitigated by savings"));
        act(new AssignFunding(Assignment.from(y2020, FundingPlan.NEW_PAY, "Estate savings")));

        assertThat(funding().firstUnmet()).isEmpty();
        assertThat(funding().runsOut()).isEmpty();
    }

    private void act(Change change) {
        assertThat(session.act(Pcd484.PREFERRED, change, "")).isInstanceOf(Answer.Done.class);
    }

    private Funding funding() {
        return OptionFunding.of(session.now().timeline(Pcd484.PREFERRED).now());
    }

    private static FundingYear year(Funding funding, int start) {
        return funding.years().stream()
                .filter(one -> one.year().equals(new FinancialYear(start)))
                .findFirst()
                .orElseThrow();
    }
}
