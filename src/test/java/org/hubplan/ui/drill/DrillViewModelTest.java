package org.hubplan.ui.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.AddPosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.SetRate;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.AtRates.Line;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three DC, one of them acting DS and one vacant, at £61,175 and £67,864.
class DrillViewModelTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);

    @TempDir
    Path folder;

    private final PlanFixture fixture = plan().at("MIB").filled(1, DC, "Research")
            .filled(1, DC, "Research").held(GradeFlag.ACTING, DS).vacant(1, DC, "Research");
    private Session session;
    private PlanModel plan;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(fixture.build(), folder);
        plan = new PlanModel(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private DrillViewModel of(Drill drill) {
        return DrillViewModel.of(plan.now(), drill);
    }

    private static Drill whole(Figure figure) {
        return Drill.whole(figure, Scope.EVERYTHING);
    }

    @Test
    void the_pay_of_posts_is_told_by_the_rate_of_their_grade() {
        DrillViewModel behind = of(whole(Figure.BWT_COST));

        assertThat(behind.rates().orElseThrow().lines())
                .containsExactly(new Line(DC, 3, 300, 61_175_00, 183_525_00));
        assertThat(behind.rates().orElseThrow().sum()).isEqualTo(behind.sum());
        assertThat(behind.otherSideOfPay()).contains(whole(Figure.STRENGTH_COST));
    }

    @Test
    void the_pay_of_people_is_told_by_the_rate_of_the_grade_they_hold() {
        DrillViewModel behind = of(whole(Figure.STRENGTH_COST));

        assertThat(behind.rates().orElseThrow().lines()).containsExactly(
                new Line(DS, 1, 100, 67_864_00, 67_864_00), new Line(DC, 1, 100, 61_175_00, 61_175_00));
        assertThat(behind.rates().orElseThrow().sum()).isEqualTo(behind.sum());
        assertThat(behind.otherSideOfPay()).contains(whole(Figure.BWT_COST));
    }

    @Test
    void posts_and_people_rest_on_no_rate_and_neither_has_an_other_side() {
        assertThat(of(whole(Figure.BWT_FTE)).rates()).isEmpty();
        assertThat(of(whole(Figure.BWT_FTE)).otherSideOfPay()).isEmpty();
    }

    @Test
    void an_options_own_rate_is_the_one_a_figure_rests_on_and_the_change_that_moved_it() {
        plan.act(new SetRate(Y2018, DC, new Rate(62_175_00, "award")), "");
        DrillViewModel behind = of(whole(Figure.BWT_COST));

        assertThat(behind.rates().orElseThrow().lines())
                .containsExactly(new Line(DC, 3, 300, 62_175_00, 186_525_00));
        assertThat(behind.movers()).singleElement().satisfies(mover -> assertThat(mover.by()).isEqualTo(3_000_00));
    }

    /// From 1 January 2019 on: 90 of 365 days of £61,175.
    @Test
    void new_money_of_a_year_rests_on_the_rates_of_its_full_year() {
        plan.act(new AddPosts(List.of(fixture.newPost(DC, "Research")), PayOrigin.NEW), "",
                Optional.of(LocalDate.of(2019, 1, 1)));
        DrillViewModel behind = of(new Drill.InYear(Y2018, true, false, Scope.EVERYTHING));

        assertThat(behind.sum()).isEqualTo(15_084_25);
        assertThat(behind.rates().orElseThrow().lines())
                .containsExactly(new Line(DC, 1, 100, 61_175_00, 61_175_00));
        assertThat(of(new Drill.Pay(PayOrigin.NEW, Scope.EVERYTHING)).rates()).isEqualTo(behind.rates());
        assertThat(of(new Drill.Pay(PayOrigin.FOUND, Scope.EVERYTHING)).rates()).isEmpty();
    }

    @Test
    void what_other_rates_cost_in_a_year_is_told_by_the_changes_that_set_them() {
        plan.act(new AddPosts(List.of(fixture.newPost(DC, "Research")), PayOrigin.NEW), "");
        plan.act(new SetRate(new FinancialYear(2020), DC, new Rate(62_175_00, "award")), "");

        assertThat(of(new Drill.OtherRates(new FinancialYear(2019), Scope.EVERYTHING)).movers()).isEmpty();
        assertThat(of(new Drill.OtherRates(new FinancialYear(2020), Scope.EVERYTHING)).sum()).isEqualTo(3_000_00);
        assertThat(of(new Drill.OtherRates(new FinancialYear(2020), Scope.EVERYTHING)).movers())
                .singleElement()
                .satisfies(mover -> assertThat(mover.entry().kind()).isEqualTo("set-rate"));
    }
}
