package org.hubplan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.model.Command.MET_INTELLIGENCE;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RemovePosts;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.ledger.YearCost;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Post;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.session.Session;
import org.hubplan.session.SideBySide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PCD 484 with four Band E and not five: every figure that rests on the fifth changes, and no other. By hand, four at
/// £41,200 are £164,800 a year.
class OneBandEFewerTest {
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final Scope MET = Scope.of(MET_INTELLIGENCE);

    @TempDir
    Path folder;

    private Session session;
    private Totals before;

    @BeforeEach
    void one_is_taken_out() {
        session = Pcd484.plan().create(folder.resolve("plan.hubplan"), Clock.systemUTC());
        before = session.now().timeline(Pcd484.PREFERRED).now().ledger().total(MET);
        Post one = session.now().timeline(Pcd484.PREFERRED).now().plan().posts()
                .filter(post -> post.number().startsWith("PCD484-") && post.grade() == Grade.BAND_E)
                .findFirst()
                .orElseThrow();
        session.act(Pcd484.PREFERRED, new RemovePosts(List.of(one.id()), PayOrigin.NEW), "");
    }

    @AfterEach
    void closed() {
        session.close();
    }

    private Funding funding() {
        return OptionFunding.of(session.now().timeline(Pcd484.PREFERRED).now());
    }

    @Test
    void totals_have_one_post_and_its_pay_less() {
        Totals after = session.now().timeline(Pcd484.PREFERRED).now().ledger().total(MET);

        assertThat(after.posts() - before.posts()).isEqualTo(-1);
        assertThat(after.staffFte() - before.staffFte()).isEqualTo(-100);
        assertThat(after.officersFte()).isEqualTo(before.officersFte());
        assertThat(after.bwtCost() - before.bwtCost()).isEqualTo(-41_200_00);
        assertThat(session.now().timeline(Pcd484.PREFERRED).now().growth(MET))
                .isEqualTo(new Growth(164_800_00, 315_117_00));
    }

    @Test
    void compared_with_the_baseline_four_are_new_in_every_year() {
        SideBySide compared = SideBySide.of(session.now(), List.of(0, Pcd484.PREFERRED), MET);

        assertThat(compared.years()).extracting(year -> year.change(1))
                .hasSize(5)
                .containsOnly(new YearCost(164_800_00, 164_800_00, 315_117_00, 315_117_00));
        assertThat(compared.figures().row(By.GRADE, Grade.BAND_E).change(1).posts()).isEqualTo(4);
    }

    /// Over five years from 2019/20 at 3.5 %: 703,000 + 164,800 × 4.673079… = 1,473,123.
    @Test
    void funding_pays_for_four() {
        assertThat(funding().years().stream().filter(year -> year.year().compareTo(Y2019) > 0))
                .hasSize(4)
                .allSatisfy(year -> {
                    assertThat(year.payNew()).isEqualTo(16_480_000);
                    assertThat(year.pressure()).isEqualTo(16_480_000);
                    assertThat(year.redistributed()).isEqualTo(31_511_700);
                });
        assertThat(funding().fiveYearCash()).isEqualTo(1_527_000_00);
        assertThat(funding().presentValue(PresentValue.USUAL) / 100).isEqualTo(1_473_123);
        assertThat(funding().oneOff()).isEqualTo(703_000_00);
        assertThat(funding().years()).extracting(FundingYear::gap).containsOnly(0L);
    }

    @Test
    void the_check_against_the_published_figures_names_each_that_rests_on_it() {
        assertThat(PublishedFigures.of(session.now()).orElseThrow().stream().filter(figure -> !figure.agrees()))
                .extracting(figure -> figure.what() + ": " + figure.reckoned())
                .containsExactly(
                        "Police staff posts in Met Intelligence, all Band E: +4",
                        "Their cost a year: £164,800",
                        "2019/20: growth paid from the reserve: £164,800",
                        "2020/21: pressure no savings meet yet: £164,800",
                        "Five-year cash, 2019/20 to 2023/24: £1,527,000",
                        "Present value at 3.5%, to the nearest thousand: £1,473,000");
    }
}
