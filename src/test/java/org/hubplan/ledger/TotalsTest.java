package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.ledger.Figure.FUNDED_VACANT_FTE;
import static org.hubplan.ledger.Figure.UNFUNDED_BWT_COST;
import static org.hubplan.ledger.Figure.UNFUNDED_FTE;
import static org.hubplan.ledger.Figure.UNFUNDED_POSTS;
import static org.hubplan.ledger.Line.line;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.model.Grade.DS;
import static org.hubplan.model.GradeFlag.ACTING;

import org.hubplan.fixture.PlanFixture;
import org.junit.jupiter.api.Test;

/// What a line counts, figures worked out by hand at the 2018/19 rates: DC £61,175, DS £67,864, DI £85,291,
/// Band E £41,200.
class TotalsTest {
    @Test
    void a_filled_post_counts_to_bwt_and_its_person_to_strength() {
        assertThat(total(plan().filled(1, DC, "Research")))
                .isEqualTo(line().posts(1, 0).people(1).fte(100, 100, 0, 0).officers(100)
                        .cost(61_175_00, 61_175_00).totals());
    }

    @Test
    void a_vacant_post_counts_to_bwt_and_costs_but_has_no_strength() {
        assertThat(total(plan().vacant(1, BAND_E, "Research")))
                .isEqualTo(line().posts(1, 1).fte(100, 0, 100, 0).staff(100).cost(41_200_00, 0).totals());
    }

    /// 0.8 FTE filled by 0.5: 0.3 wanting, 0.8 × £61,175 = £48,940 and 0.5 × £61,175 = £30,587.50.
    @Test
    void a_part_filled_post_is_not_vacant_but_wants_the_rest() {
        assertThat(total(plan().vacant(1, DC, "Research").fte(80).filledBy(50)))
                .isEqualTo(line().posts(1, 0).people(1).fte(80, 50, 30, 0).officers(80)
                        .cost(48_940_00, 30_587_50).totals());
    }

    /// Two people of 0.6 in one post and nobody in the other: 0.2 over, 1 vacant, never 0.8 wanting.
    @Test
    void one_posts_over_strength_fills_no_other_posts_vacancy() {
        assertThat(total(plan().vacant(1, DC, "Research").filledBy(60, 60).vacant(1, DC, "Research")))
                .isEqualTo(line().posts(2, 1).people(2).fte(200, 120, 100, 20).officers(200)
                        .cost(122_350_00, 73_410_00).totals());
    }

    @Test
    void a_person_in_the_tray_is_strength_over_and_above_every_post_and_is_paid() {
        assertThat(total(plan().waiting(DC, 80)))
                .isEqualTo(line().people(1).fte(0, 80, 0, 80).cost(0, 48_940_00).totals());
    }

    @Test
    void a_person_is_paid_at_the_grade_held_and_a_post_costs_at_its_own() {
        assertThat(total(plan().filled(1, DS, "Research").held(ACTING, DI)))
                .isEqualTo(line().posts(1, 0).people(1).fte(100, 100, 0, 0).officers(100)
                        .cost(67_864_00, 85_291_00).totals());
    }

    @Test
    void an_unfunded_post_counts_in_full_and_is_told_apart() {
        assertThat(total(plan().vacant(1, BAND_E, "Research").fte(50).unfunded()))
                .isEqualTo(line().posts(1, 1).fte(50, 0, 50, 0).staff(50).cost(20_600_00, 0)
                        .with(FUNDED_VACANT_FTE, 0)
                        .with(UNFUNDED_POSTS, 1)
                        .with(UNFUNDED_FTE, 50)
                        .with(UNFUNDED_BWT_COST, 20_600_00)
                        .totals());
    }

    /// 0.5 FTE at 3p a year is 1.5p: 2p each, so three of them cost 6p and not 4.5p or 5p.
    @Test
    void half_a_penny_is_rounded_up_post_by_post() {
        assertThat(total(plan().rate(DC, 3).vacant(3, DC, "Research").fte(50).filledBy(50)))
                .isEqualTo(line().posts(3, 0).people(3).fte(150, 150, 0, 0).officers(150).cost(6, 6).totals());
    }

    /// 0.49 FTE at 1p is 0.49p, which is nothing.
    @Test
    void less_than_half_a_penny_is_rounded_down() {
        assertThat(total(plan().rate(DC, 1).vacant(1, DC, "Research").fte(49)))
                .isEqualTo(line().posts(1, 1).fte(49, 0, 49, 0).officers(49).totals());
    }

    @Test
    void vacancy_is_shown_in_tenths_of_a_percent_rounded_half_up() {
        assertThat(total(plan().filled(15, DC, "Research").vacant(1, DC, "Research")).vacancyPerMille())
                .as("1 of 16 is 6.25 %").isEqualTo(63);
        assertThat(Totals.ZERO.vacancyPerMille()).isZero();
    }

    private static Totals total(PlanFixture fixture) {
        return Standing.of(fixture.build()).ledger().total(Scope.EVERYTHING);
    }
}
