package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hubplan.change.PayOrigin.FOUND;
import static org.hubplan.change.PayOrigin.NEW;
import static org.hubplan.change.PayOrigin.NONE;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Command.MET_INTELLIGENCE;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.MovePosts;
import org.hubplan.change.RegradePosts;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.SetRate;
import org.hubplan.change.TransferPosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.PayByYear.Line;
import org.hubplan.model.Command;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.money.Pricing;
import org.junit.jupiter.api.Test;

/// What changes cost in each financial year, worked out by hand at Band E £41,200, DC £61,175, DS £67,864 a year.
class PayByYearTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final Scope ALL = Scope.EVERYTHING;
    private static final Scope MET = Scope.of(MET_INTELLIGENCE);
    private static final Command CE_BCU = new Command("Central East BCU");

    /// At MIB posts 1-4 DC filled.
    private final PlanFixture fixture = plan().at("MIB").filled(4, DC, "Research");
    private Standing standing = Standing.of(fixture.build());
    private long entries;

    private void then(String effective, Change change) {
        standing = ((Standing.Next.Yes) standing.then(change, LocalDate.parse(effective), ++entries)).standing();
    }

    private AddPosts oneMoreBandE() {
        return new AddPosts(List.of(fixture.newPost(BAND_E, "Research")), NEW);
    }

    private PayByYear year(Scope scope, FinancialYear year) {
        return PayByYear.of(standing, scope, year);
    }

    @Test
    void a_change_effective_1_january_costs_90_of_365_days_of_its_first_year() {
        then("2019-01-01", oneMoreBandE());

        // 41,200.00 × 90 / 365 = 10,158.904…
        assertThat(year(ALL, Y2018)).isEqualTo(new PayByYear(
                Y2018, Y2018, List.of(new Line(1, LocalDate.of(2019, 1, 1), NEW, 10_158_90, 41_200_00))));
    }

    @Test
    void a_change_effective_1_january_2020_costs_91_of_366_days() {
        then("2020-01-01", oneMoreBandE());

        // 41,200.00 × 91 / 366 = 10,243.715…
        assertThat(year(ALL, Y2019).cost().newPartYear()).isEqualTo(10_243_72);
        assertThat(year(ALL, Y2019).cost().newFullYear()).isEqualTo(41_200_00);
    }

    @Test
    void it_costs_a_whole_year_from_the_next_on_and_nothing_before() {
        then("2019-01-01", oneMoreBandE());

        assertThat(year(ALL, Y2019).cost().newPartYear()).isEqualTo(41_200_00);
        assertThat(year(ALL, new FinancialYear(2017))).isEqualTo(new PayByYear(new FinancialYear(2017), Y2018, List.of()));
    }

    @Test
    void the_last_day_of_a_year_is_one_day_and_the_first_is_all_of_it() {
        then("2019-03-31", oneMoreBandE());
        then("2018-04-01", oneMoreBandE());

        // 41,200.00 / 365 = 112.876…
        assertThat(year(ALL, Y2018).lines()).extracting(Line::partYear).containsExactly(112_88L, 41_200_00L);
    }

    @Test
    void pence_are_rounded_once_a_change_and_totals_add_those() {
        then("2019-01-01", new AddPosts(
                List.of(fixture.newPost(BAND_E, "Research"), fixture.newPost(BAND_E, "Research")), NEW));
        then("2019-01-01", oneMoreBandE());

        // two of them 20,317.808…, the third 10,158.904…; all three unrounded would be 30,476.712…
        assertThat(year(ALL, Y2018).cost().newPartYear()).isEqualTo(20_317_81 + 10_158_90);
    }

    @Test
    void new_and_redistributed_money_are_never_added_together() {
        then("2019-01-01", oneMoreBandE());
        then("2018-04-01", new AddPosts(List.of(fixture.newPost(DS, "Research")), FOUND));
        then("2018-04-01", new RemovePosts(posts(1), FOUND));

        assertThat(year(MET, Y2018).cost()).isEqualTo(new YearCost(10_158_90, 41_200_00, 6_689_00, 6_689_00));
    }

    @Test
    void a_transfer_redistributes_between_commands_and_is_nothing_to_everything() {
        then("2019-01-01", new TransferPosts(posts(1), CE_BCU));

        // 61,175.00 × 90 / 365 = 15,084.246…
        assertThat(year(MET, Y2018).lines())
                .containsExactly(new Line(1, LocalDate.of(2019, 1, 1), NONE, -15_084_25, -61_175_00));
        assertThat(year(Scope.of(CE_BCU), Y2018).cost().redistributedPartYear()).isEqualTo(15_084_25);
        assertThat(year(ALL, Y2018).lines()).isEmpty();
        assertThat(standing.growth(MET)).isEqualTo(new Growth(0, 0, -61_175_00));
        assertThat(standing.growth(ALL)).isEqualTo(Growth.NONE);
    }

    @Test
    void a_move_costs_nothing_in_any_year() {
        then("2019-01-01", new MovePosts(posts(1, 2), hub("CE")));

        assertThat(standing.paySteps()).isEmpty();
    }

    @Test
    void each_year_is_priced_by_its_own_card_or_the_one_before() {
        Map<Grade, Rate> dearer = new EnumMap<>(Grade.class);
        dearer.put(BAND_E, new Rate(42_000_00, "2 % more"));
        Plan plan = fixture.build();
        standing = Standing.of(plan.with(plan.rates().with(new RateCard(Y2019, dearer))));
        then("2018-04-01", oneMoreBandE());

        assertThat(PayByYear.of(standing, ALL, Y2018, 3))
                .extracting(PayByYear::rateYear, year -> year.cost().newFullYear())
                .containsExactly(
                        tuple(Y2018, 41_200_00L),
                        tuple(Y2019, 42_000_00L),
                        tuple(Y2019, 42_000_00L));
    }

    /// Four DC at £62,000 and not £61,175, and one more at £62,000.
    @Test
    void an_options_own_rates_are_a_figure_beside_new_and_redistributed_money() {
        then("2018-04-01", new SetRate(Y2018, DC, new Rate(62_000_00, "a test's")));
        then("2018-04-01", new AddPosts(List.of(fixture.newPost(DC, "Research")), NEW));

        assertThat(year(MET, Y2018).cost()).isEqualTo(new YearCost(62_000_00, 62_000_00, 0, 0, 4 * 825_00));
        assertThat(year(Scope.of(CE_BCU), Y2018).cost()).isEqualTo(YearCost.NONE);
    }

    @Test
    void a_rate_from_a_year_on_leaves_the_years_before_alone() {
        then("2018-04-01", new SetRate(Y2019, DC, new Rate(62_000_00, "a test's")));

        assertThat(PayByYear.of(standing, ALL, Y2018, 3))
                .extracting(PayByYear::otherRates)
                .containsExactly(0L, 4 * 825_00L, 4 * 825_00L);
    }

    /// 80 of 100 hours at £61,175.01 is £48,940.01, half up, where £61,175 makes £48,940.00.
    @Test
    void other_rates_are_rounded_post_by_post_as_the_ledger_rounds_them() {
        standing = Standing.of(plan().at("MIB").filled(3, DC, "Research").fte(80).build());
        long before = standing.ledger().total(ALL).bwtCost();
        then("2018-04-01", new SetRate(Y2018, DC, new Rate(61_175_01, "a test's")));

        assertThat(year(ALL, Y2018).otherRates()).isEqualTo(3);
        assertThat(standing.ledger().total(ALL).bwtCost() - before).isEqualTo(3);
    }

    @Test
    void growth_can_be_asked_for_at_other_prices_than_the_ledgers() {
        Map<Grade, Rate> dearer = new EnumMap<>(Grade.class);
        dearer.put(DC, new Rate(60_000_00, "a test's"));
        dearer.put(DS, new Rate(70_000_00, "a test's"));
        then("2019-01-01", new RegradePosts(posts(1, 2), DS, NEW));

        assertThat(standing.growth(ALL)).isEqualTo(new Growth(13_378_00, 0));
        assertThat(standing.growth(
                        ALL, Pricing.newest(standing.plan().rates().with(new RateCard(Y2019, dearer)))))
                .isEqualTo(new Growth(20_000_00, 0));
    }
}
