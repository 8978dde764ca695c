package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Command.MET_INTELLIGENCE;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.model.Grade.DS;

import java.time.LocalDate;
import java.util.List;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RemovePosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.AtRates.Line;
import org.hubplan.model.Command;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.money.Pricing;
import org.junit.jupiter.api.Test;

/// At Central Intelligence three DC, one of them acting DS, and a vacant DI; at Central East a full-time Band E in an
/// unfunded half post; a DC without a post. By hand at DC £61,175, DS £67,864, DI £85,291, Band E £41,200.
class AtRatesTest {
    private final Plan plan = plan().at("MIB")
            .filled(2, DC, "Research").filled(1, DC, "Research").held(GradeFlag.ACTING, DS)
            .vacant(1, DI, "Research")
            .at("CE").filled(1, BAND_E, "Research").fte(50).unfunded()
            .waiting(DC, 80)
            .build();
    private final Standing standing = Standing.of(plan);

    private AtRates of(Figure figure, Where where) {
        return AtRates.of(standing.behind(figure, Scope.EVERYTHING, where), standing.ledger().pricing());
    }

    @Test
    void posts_cost_at_their_own_grade_filled_or_not() {
        AtRates rates = of(Figure.BWT_COST, Where.ANYWHERE);

        assertThat(rates.lines()).containsExactly(
                new Line(DI, 1, 100, 85_291_00, 85_291_00),
                new Line(DC, 3, 300, 61_175_00, 183_525_00),
                new Line(BAND_E, 1, 50, 41_200_00, 20_600_00));
        assertThat(rates.sum()).isEqualTo(standing.ledger().total(Scope.EVERYTHING).bwtCost());
    }

    @Test
    void people_cost_at_the_grade_they_hold_with_or_without_a_post() {
        AtRates rates = of(Figure.STRENGTH_COST, Where.ANYWHERE);

        assertThat(rates.lines()).containsExactly(
                new Line(DS, 1, 100, 67_864_00, 67_864_00),
                new Line(DC, 3, 280, 61_175_00, 171_290_00),
                new Line(BAND_E, 1, 100, 41_200_00, 41_200_00));
        assertThat(rates.sum()).isEqualTo(standing.ledger().total(Scope.EVERYTHING).get(Figure.STRENGTH_COST));
    }

    @Test
    void a_part_of_the_plan_has_its_own_and_unfunded_posts_theirs() {
        assertThat(of(Figure.BWT_COST, Where.at(new HubCode("CE"))).lines())
                .containsExactly(new Line(BAND_E, 1, 50, 41_200_00, 20_600_00));
        assertThat(of(Figure.UNFUNDED_BWT_COST, Where.ANYWHERE).lines())
                .containsExactly(new Line(BAND_E, 1, 50, 41_200_00, 20_600_00));
    }

    /// Three at 33 of 100 hours and £61,175.01 are £20,187.7533 each, £60,563.25 in three; at once £60,563.26.
    @Test
    void where_each_is_rounded_by_itself_a_line_says_so() {
        Plan odd = plan().vacant(3, DC, "Research").fte(33).rate(DC, 61_175_01).build();
        Standing odds = Standing.of(odd);
        AtRates rates = AtRates.of(
                odds.behind(Figure.BWT_COST, Scope.of(MET_INTELLIGENCE), Where.ANYWHERE), odds.ledger().pricing());

        assertThat(rates.lines()).containsExactly(new Line(DC, 3, 99, 61_175_01, 60_563_25));
        assertThat(rates.lines().getFirst().isRoundedOneByOne()).isTrue();
        assertThat(of(Figure.BWT_COST, Where.ANYWHERE).lines()).noneMatch(Line::isRoundedOneByOne);
    }

    @Test
    void the_card_they_come_from_is_named() {
        assertThat(of(Figure.BWT_COST, Where.ANYWHERE).pricing().card().year()).isEqualTo(new FinancialYear(2018));
        assertThat(of(Figure.BWT_COST, Where.ANYWHERE).pricing().line(BAND_E).map(Rate::basis))
                .contains("PCD 484: five posts at £0.206m a year");
    }

    /// Two more DC of new money from 2019, a Band E fewer found elsewhere.
    @Test
    void what_changes_cost_is_told_by_rate_too_as_of_a_day() {
        PlanFixture fixture = plan().at("MIB").filled(2, BAND_E, "Research");
        Standing changed = after(
                after(Standing.of(fixture.build()), "2018-04-01", new RemovePosts(posts(1), PayOrigin.FOUND)),
                "2019-04-01",
                new AddPosts(List.of(fixture.newPost(DC, "Research"), fixture.newPost(DC, "Research")), PayOrigin.NEW));
        Pricing pricing = changed.ledger().pricing();
        LocalDate endOf2018 = new FinancialYear(2018).lastDay();

        assertThat(AtRates.ofChanges(changed, Scope.EVERYTHING, pricing, LocalDate.MAX, PayOrigin.NEW::equals).lines())
                .containsExactly(new Line(DC, 2, 200, 61_175_00, 122_350_00));
        assertThat(AtRates.ofChanges(changed, Scope.EVERYTHING, pricing, endOf2018, PayOrigin.NEW::equals).lines())
                .isEmpty();
        assertThat(AtRates.ofChanges(changed, Scope.EVERYTHING, pricing, endOf2018, PayOrigin.FOUND::equals).lines())
                .containsExactly(new Line(BAND_E, -1, -100, 41_200_00, -41_200_00));
        assertThat(AtRates.ofChanges(
                                changed, Scope.of(new Command("Elsewhere")), pricing, LocalDate.MAX, PayOrigin.NEW::equals)
                        .lines())
                .isEmpty();
    }

    @Test
    void the_pay_bill_of_a_year_is_told_by_rate_as_it_stands_at_its_end() {
        Standing changed = after(standing, "2019-04-01", new RemovePosts(posts(1), PayOrigin.FOUND));
        Pricing of2018 = Pricing.nearest(plan.rates(), new FinancialYear(2018));
        Pricing of2019 = Pricing.nearest(plan.rates(), new FinancialYear(2019));

        assertThat(AtRates.ofBill(changed, Scope.EVERYTHING, of2018, PayBill.Part.BWT)).contains(of(Figure.BWT_COST, Where.ANYWHERE));
        assertThat(AtRates.ofBill(changed, Scope.EVERYTHING, of2019, PayBill.Part.FUNDED).orElseThrow().lines())
                .containsExactly(
                        new Line(DI, 1, 100, 85_291_00, 85_291_00), new Line(DC, 2, 200, 61_175_00, 122_350_00));
        assertThat(AtRates.ofBill(changed, Scope.EVERYTHING, of2018, PayBill.Part.STRENGTH))
                .contains(of(Figure.STRENGTH_COST, Where.ANYWHERE));
        assertThat(AtRates.ofBill(changed, Scope.EVERYTHING, of2018, PayBill.Part.VACANCY_SAVING)).isEmpty();
    }

    private static Standing after(Standing before, String effective, Change change) {
        return ((Standing.Next.Yes) before.then(change, LocalDate.parse(effective))).standing();
    }

    @Test
    void fte_has_no_rates() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(Figure.BWT_FTE, Where.ANYWHERE));
    }
}
