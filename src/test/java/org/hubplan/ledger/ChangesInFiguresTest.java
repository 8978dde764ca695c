package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.person;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.ledger.Line.line;
import static org.hubplan.model.Command.MET_INTELLIGENCE;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;
import static org.hubplan.model.Grade.PC;
import static org.hubplan.model.HubKind.BCU;
import static org.hubplan.model.HubKind.CENTRAL;
import static org.hubplan.model.HubKind.UNPLACED;

import java.util.List;
import java.util.Optional;
import org.hubplan.change.AddPosts;
import org.hubplan.change.AlignPeople;
import org.hubplan.change.Change;
import org.hubplan.change.ChangeFte;
import org.hubplan.change.EndAlignment;
import org.hubplan.change.FillPost;
import org.hubplan.change.FundPosts;
import org.hubplan.change.LeavePlan;
import org.hubplan.change.MovePosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RegradePosts;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.SetRate;
import org.hubplan.change.SpreadPosts;
import org.hubplan.change.SpreadPosts.Share;
import org.hubplan.change.TradePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.change.VacatePosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Command;
import org.hubplan.model.Displaced;
import org.hubplan.model.HubCode;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.PersonId;
import org.hubplan.model.PostId;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.money.Pricing;
import org.junit.jupiter.api.Test;

/// What each change does to the figures, worked out by hand at DC £61,175, DS £67,864, Band E £41,200.
class ChangesInFiguresTest {
    private static final HubCode MIB = hub("MIB");
    private static final HubCode CE = hub("CE");
    private static final HubCode TRAY = HubCode.UNPLACED;
    private static final Scope ALL = Scope.EVERYTHING;
    private static final Scope MET = Scope.of(MET_INTELLIGENCE);
    private static final Command CE_BCU = new Command("Central East BCU");

    /// At MIB posts 1-3 DC filled, 4 DC vacant; at CE, owned by its BCU, post 5 Band E filled.
    private static PlanFixture fixture() {
        return plan().at("MIB").filled(3, DC, "Research").vacant(1, DC, "Research")
                .at("CE").owner("Central East BCU").filled(1, BAND_E, "Research");
    }

    private final Standing before = Standing.of(fixture().build());

    @Test
    void moving_posts_leaves_the_totals_alone_but_for_what_moved() {
        Standing after = after(before, new MovePosts(posts(1, 2, 4), CE));

        assertThat(after.ledger().total(ALL))
                .isEqualTo(before.ledger().total(ALL).plus(line().moved(3, 2, 1).totals()));
        assertThat(after.growth(ALL)).isEqualTo(Growth.NONE);
    }

    @Test
    void a_moved_post_counts_where_it_sits_and_stays_on_its_owners_bwt() {
        Ledger after = after(before, new MovePosts(posts(1, 2, 4), CE)).ledger();

        assertThat(after.at(ALL, MIB)).isEqualTo(
                line().posts(1, 0).people(1).fte(100, 100, 0, 0).officers(100).cost(61_175_00, 61_175_00).totals());
        assertThat(after.at(ALL, CE)).isEqualTo(
                line().posts(4, 1).people(3).fte(400, 300, 100, 0).officers(300).staff(100)
                        .cost(224_725_00, 163_550_00).moved(3, 2, 1).totals());
        assertThat(after.of(ALL, By.KIND, BCU)).isEqualTo(after.at(ALL, CE));
        assertThat(after.of(ALL, By.KIND, CENTRAL)).isEqualTo(after.at(ALL, MIB));
        assertThat(after.of(ALL, By.COMMAND, MET_INTELLIGENCE).bwtFte()).isEqualTo(400);
        assertThat(after.of(ALL, By.COMMAND, CE_BCU)).isEqualTo(before.ledger().of(ALL, By.COMMAND, CE_BCU));
    }

    @Test
    void moving_a_vacant_post_leaves_strength_alone_everywhere() {
        Ledger after = after(before, new MovePosts(posts(4), CE)).ledger();

        assertThat(after.at(ALL, MIB).strengthFte()).isEqualTo(300);
        assertThat(after.at(ALL, CE).strengthFte()).isEqualTo(100);
        assertThat(after.at(ALL, CE).vacantFte()).isEqualTo(100);
    }

    @Test
    void a_post_moved_and_moved_back_is_a_post_that_never_moved() {
        assertThat(after(before, new MovePosts(posts(1), CE), new MovePosts(posts(1), MIB))).isEqualTo(before);
    }

    @Test
    void a_spread_comes_to_the_same_as_its_moves_one_by_one() {
        HubCode na = hub("NA");
        Standing spread = after(before, new SpreadPosts(List.of(new Share(CE, posts(1, 4)), new Share(na, posts(2)))));

        assertThat(spread).isEqualTo(after(before, new MovePosts(posts(1, 4), CE), new MovePosts(posts(2), na)));
    }

    @Test
    void a_transfer_changes_a_commands_bwt_and_no_hubs_posts() {
        Ledger after = after(before, new TransferPosts(posts(1), CE_BCU)).ledger();

        assertThat(after.rows(ALL, By.HUB)).isEqualTo(before.ledger().rows(ALL, By.HUB));
        assertThat(after.total(ALL)).isEqualTo(before.ledger().total(ALL));
        assertThat(after.total(MET)).isEqualTo(
                line().posts(3, 1).people(2).fte(300, 200, 100, 0).officers(300).cost(183_525_00, 122_350_00).totals());
        assertThat(after.total(Scope.of(CE_BCU))).isEqualTo(
                line().posts(2, 0).people(2).fte(200, 200, 0, 0).officers(100).staff(100)
                        .cost(102_375_00, 102_375_00).totals());
        assertThat(after.at(MET, CE)).isEqualTo(Totals.ZERO);
        assertThat(after.at(Scope.of(CE_BCU), MIB).posts()).isEqualTo(1);
    }

    @Test
    void a_move_that_transfers_does_both() {
        Standing after = after(before, new MovePosts(posts(1), CE, Optional.of(CE_BCU)));

        assertThat(after).isEqualTo(after(before, new MovePosts(posts(1), CE), new TransferPosts(posts(1), CE_BCU)));
    }

    @Test
    void posts_taken_out_wait_in_the_tray_and_still_count() {
        Ledger after = after(before, new MovePosts(posts(4), TRAY)).ledger();

        assertThat(after.of(ALL, By.KIND, UNPLACED)).isEqualTo(
                line().posts(1, 1).fte(100, 0, 100, 0).officers(100).cost(61_175_00, 0).moved(1, 0, 1).totals());
        assertThat(after.total(MET).bwtFte()).isEqualTo(400);
    }

    @Test
    void a_removed_posts_people_are_strength_over_and_above_until_placed() {
        Standing after = after(before, new RemovePosts(posts(1, 4), PayOrigin.NEW));

        assertThat(after.ledger().total(MET)).isEqualTo(
                line().posts(2, 0).people(3).fte(200, 300, 0, 100).officers(200)
                        .cost(122_350_00, 183_525_00).totals());
        assertThat(after.ledger().at(ALL, TRAY)).isEqualTo(
                line().people(1).fte(0, 100, 0, 100).cost(0, 61_175_00).totals());
        assertThat(after.growth(MET)).isEqualTo(new Growth(-122_350_00, 0));
    }

    @Test
    void vacating_a_post_leaves_bwt_alone_whether_its_people_wait_or_leave() {
        Ledger waiting = after(before, new VacatePosts(posts(1), false)).ledger();
        Ledger left = after(before, new VacatePosts(posts(1), true)).ledger();

        assertThat(waiting.total(MET)).isEqualTo(
                line().posts(4, 2).people(3).fte(400, 300, 200, 100).officers(400)
                        .cost(244_700_00, 183_525_00).totals());
        assertThat(left.total(MET)).isEqualTo(
                line().posts(4, 2).people(2).fte(400, 200, 200, 0).officers(400)
                        .cost(244_700_00, 122_350_00).totals());
    }

    @Test
    void a_person_taken_out_and_put_back_changes_nothing() {
        Displaced waiting = new Displaced(
                before.plan().post(new PostId(1)).orElseThrow().occupants().getFirst(), MET_INTELLIGENCE, "P1");

        assertThat(after(before, new VacatePosts(posts(1), false), FillPost.fromTray(new PostId(1), waiting)))
                .isEqualTo(before);
    }

    @Test
    void a_newcomer_fills_a_vacancy() {
        PlanFixture fixture = fixture();
        Ledger after = after(before, FillPost.byNewcomer(new PostId(4), person(fixture.identities(), DC))).ledger();

        assertThat(after.total(MET)).isEqualTo(
                line().posts(4, 0).people(4).fte(400, 400, 0, 0).officers(400).cost(244_700_00, 244_700_00).totals());
    }

    @Test
    void added_and_removed_posts_keep_new_and_found_money_apart() {
        PlanFixture fixture = fixture().at("MIB");
        Standing after = after(
                before,
                new AddPosts(List.of(fixture.newPost(BAND_E, "Research")), PayOrigin.NEW),
                new AddPosts(List.of(fixture.newPost(DS, "Research")), PayOrigin.FOUND),
                new RemovePosts(posts(4), PayOrigin.FOUND));

        assertThat(after.growth(ALL)).isEqualTo(new Growth(41_200_00, 6_689_00));
        assertThat(after.growth(MET)).isEqualTo(after.growth(ALL));
        assertThat(after.growth(Scope.of(CE_BCU))).isEqualTo(Growth.NONE);
        assertThat(after.ledger().total(MET)).isEqualTo(
                line().posts(5, 2).people(3).fte(500, 300, 200, 0).officers(400).staff(100)
                        .cost(292_589_00, 183_525_00).totals());
    }

    @Test
    void a_regraded_post_costs_more_and_its_person_keeps_the_grade_held() {
        Standing after = after(before, new RegradePosts(posts(1), DS, PayOrigin.NEW));

        assertThat(after.ledger().total(MET)).isEqualTo(
                line().posts(4, 1).people(3).fte(400, 300, 100, 0).officers(400)
                        .cost(251_389_00, 183_525_00).totals());
        assertThat(after.ledger().of(MET, By.GRADE, DS).posts()).isEqualTo(1);
        assertThat(after.growth(MET)).isEqualTo(new Growth(6_689_00, 0));
    }

    @Test
    void aligned_people_show_where_they_work_and_leave_bwt_strength_and_vacancies_with_their_posts() {
        Ledger after = after(before, new AlignPeople(posts(1, 2), CE)).ledger();

        assertThat(after.at(ALL, MIB)).isEqualTo(before.ledger().at(ALL, MIB).plus(line().aligned(0, 200).totals()));
        assertThat(after.at(ALL, CE)).isEqualTo(before.ledger().at(ALL, CE).plus(line().aligned(200, 0).totals()));
        assertThat(after.total(MET)).isEqualTo(before.ledger().total(MET).plus(line().aligned(200, 200).totals()));
        assertThat(after.of(MET, By.KIND, BCU)).isEqualTo(line().aligned(200, 0).totals());
        assertThat(after.total(Scope.of(CE_BCU))).isEqualTo(before.ledger().total(Scope.of(CE_BCU)));
        assertThat(after.cells(MET, CE)).as("nothing of its own sits there").isEmpty();
        assertThat(after.of(MET, Where.at(CE).graded(DC))).isEqualTo(line().aligned(200, 0).totals());
    }

    @Test
    void an_alignment_that_ends_leaves_no_trace() {
        Standing aligned = after(before, new AlignPeople(posts(1, 2), CE));

        assertThat(after(aligned, new EndAlignment(posts(1, 2)))).isEqualTo(before);
        assertThat(after(aligned, new MovePosts(posts(1, 2), CE)))
                .as("their posts come to where they work")
                .isEqualTo(after(before, new MovePosts(posts(1, 2), CE)));
        assertThat(after(aligned, new VacatePosts(posts(1, 2), false)).ledger())
                .isEqualTo(after(before, new VacatePosts(posts(1, 2), false)).ledger());
    }

    @Test
    void a_post_of_other_fte_costs_its_share_and_its_person_may_be_over_strength() {
        Standing after = after(before, new ChangeFte(posts(1, 4), 60, PayOrigin.FOUND));

        assertThat(after.ledger().total(MET)).isEqualTo(
                line().posts(4, 1).people(3).fte(320, 300, 60, 40).officers(320)
                        .cost(195_760_00, 183_525_00).totals());
        assertThat(after.growth(MET)).isEqualTo(new Growth(0, -48_940_00));
    }

    @Test
    void posts_that_lose_their_budget_stay_on_the_bwt() {
        Standing after = after(before, new FundPosts(posts(1, 4), false));

        assertThat(after.ledger().total(MET)).isEqualTo(
                line().posts(4, 1).people(3).fte(400, 300, 100, 0).officers(400).cost(244_700_00, 183_525_00)
                        .with(Figure.UNFUNDED_POSTS, 2)
                        .with(Figure.UNFUNDED_FTE, 200)
                        .with(Figure.UNFUNDED_BWT_COST, 122_350_00)
                        .with(Figure.FUNDED_VACANT_FTE, 0)
                        .totals());
        assertThat(after.growth(MET)).isEqualTo(Growth.NONE);
    }

    @Test
    void a_trade_is_paid_from_existing_posts() {
        PlanFixture fixture = fixture().at("MIB");
        Standing after = after(
                before,
                new TradePosts(posts(3, 4), List.of(
                        fixture.newPost(BAND_E, "Research"), fixture.newPost(BAND_E, "Research"))));

        assertThat(after.growth(MET)).isEqualTo(new Growth(0, -39_950_00));
        assertThat(after.ledger().total(MET)).isEqualTo(
                line().posts(4, 2).people(3).fte(400, 300, 200, 100).officers(200).staff(200)
                        .cost(204_750_00, 183_525_00).totals());
    }

    @Test
    void an_options_own_rate_prices_every_post_and_what_was_added_before() {
        PlanFixture fixture = fixture().at("MIB");
        Standing grown = after(before, new AddPosts(List.of(fixture.newPost(DC, "Research")), PayOrigin.NEW));
        Standing after = after(grown, new SetRate(new FinancialYear(2018), DC, new Rate(62_000_00, "award")));

        assertThat(after.ledger()).isEqualTo(
                Ledger.of(after.plan(), before.plan(), Pricing.newest(after.plan().rates())));
        assertThat(after.ledger().total(MET).bwtCost()).isEqualTo(310_000_00);
        assertThat(after.growth(MET)).isEqualTo(new Growth(62_000_00, 0));
    }

    @Test
    void a_rate_of_a_later_year_leaves_this_years_prices_alone() {
        Standing after = after(before, new SetRate(new FinancialYear(2019), DC, new Rate(62_000_00, "award")));

        assertThat(after.ledger()).isEqualTo(before.ledger());
        assertThat(after.plan().rates().byYear()).hasSize(2);
    }

    @Test
    void growth_that_nets_to_nothing_at_one_price_shows_at_another() {
        PlanFixture fixture = fixture().at("MIB");
        Standing even = after(
                before,
                new AddPosts(List.of(fixture.newPost(DC, "Research")), PayOrigin.NEW),
                new RemovePosts(posts(4), PayOrigin.NEW),
                new RegradePosts(posts(1), PC, PayOrigin.NEW));
        Standing after = after(even, new SetRate(new FinancialYear(2018), DC, new Rate(62_000_00, "award")));

        assertThat(even.growth(MET)).isEqualTo(Growth.NONE);
        assertThat(after.growth(MET)).isEqualTo(new Growth(-825_00, 0));
    }

    @Test
    void whoever_leaves_the_plan_from_the_tray_is_strength_no_more() {
        Standing vacated = after(before, new VacatePosts(posts(1), false));

        assertThat(after(vacated, new LeavePlan(List.of(new PersonId(1)))))
                .isEqualTo(after(before, new VacatePosts(posts(1), true)));
    }

    private static Standing after(Standing before, Change... changes) {
        Standing standing = before;
        for (Change change : changes) {
            standing = ((Standing.Next.Yes) standing.then(change)).standing();
        }
        return standing;
    }
}
