package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.change.PayOrigin.NEW;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Assume;
import org.hubplan.change.Change;
import org.hubplan.change.FundPosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.change.VacatePosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.ledger.PayBill.Amount;
import org.hubplan.model.Assumptions;
import org.hubplan.model.Command;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.RateCard;
import org.hubplan.model.Uprating;
import org.junit.jupiter.api.Test;

/// The pay bill by year, worked out by hand at Band E £41,200, DC £61,175 a year.
class PayBillTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final Scope ALL = Scope.EVERYTHING;

    /// Posts 1-2 DC filled and funded, 3 DC vacant and without a budget.
    private final PlanFixture fixture = plan().at("MIB").filled(2, DC, "Research").vacant(1, DC, "Research").unfunded();
    private Standing standing = Standing.of(fixture.build());

    @Test
    void funded_and_non_funded_bwt_and_strength_stand_apart_and_their_difference_is_the_vacancy_saving() {
        PayBill bill = PayBill.of(standing, ALL, Y2018);

        assertThat(bill).isEqualTo(new PayBill(
                Y2018, Y2018, whole(122_350_00), whole(61_175_00), whole(122_350_00), Assumptions.USUAL));
        assertThat(bill.bwt()).isEqualTo(whole(183_525_00));
        assertThat(bill.vacancySaving()).isEqualTo(whole(61_175_00));
    }

    /// From 1 January 2019, 90 of 365 days: Band E 10,158.90 of 41,200.00; a DC leaves, 15,084.25 of 61,175.00.
    @Test
    void each_change_counts_by_the_days_from_its_day_of_effect_and_in_full_beside() {
        then("2019-01-01", new AddPosts(List.of(fixture.newPost(BAND_E, "Research")), NEW));
        then("2019-01-01", new VacatePosts(posts(1), true));

        PayBill bill = PayBill.of(standing, ALL, Y2018);
        assertThat(bill.funded()).isEqualTo(new Amount(122_350_00 + 10_158_90, 163_550_00));
        assertThat(bill.strength()).isEqualTo(new Amount(122_350_00 - 15_084_25, 61_175_00));
        assertThat(bill.vacancySaving().fullYear()).isEqualTo(163_550_00);
        assertThat(PayBill.of(standing, ALL, Y2019).funded()).isEqualTo(whole(163_550_00));
    }

    @Test
    void a_budget_put_behind_a_post_moves_it_from_one_part_to_the_other_and_is_no_new_money() {
        then("2018-04-01", new FundPosts(posts(3), true));

        assertThat(PayBill.of(standing, ALL, Y2018).funded()).isEqualTo(whole(183_525_00));
        assertThat(PayBill.of(standing, ALL, Y2018).nonFunded()).isEqualTo(whole(0));
        assertThat(PayByYear.of(standing, ALL, Y2018).cost()).isEqualTo(YearCost.NONE);
        assertThat(standing.growth(ALL)).isEqualTo(Growth.NONE);
    }

    @Test
    void a_transfer_takes_posts_and_their_people_to_the_other_commands_bill() {
        Command bcu = new Command("Central East BCU");
        then("2018-04-01", new TransferPosts(posts(1), bcu));

        assertThat(PayBill.of(standing, Scope.of(bcu), Y2018).funded()).isEqualTo(whole(61_175_00));
        assertThat(PayBill.of(standing, Scope.of(bcu), Y2018).strength()).isEqualTo(whole(61_175_00));
    }

    /// 5 % of 122,350.00; 1 % compound over two years since the rates: 122,350.00 × 0.0201.
    @Test
    void turnover_and_increments_are_beside_the_bill_and_in_none_of_it() {
        then("2018-04-01", new Assume(new Assumptions(3_50, 5_00, 1_00)));
        PayBill bill = PayBill.of(standing, ALL, new FinancialYear(2020));

        assertThat(bill.strength()).isEqualTo(whole(122_350_00));
        assertThat(bill.turnover()).isEqualTo(-6_117_50);
        assertThat(bill.increments()).isEqualTo(2_459_24);
        assertThat(PayBill.of(standing, ALL, Y2018).increments()).isZero();
    }

    @Test
    void a_year_with_a_card_of_its_own_has_its_own_prices_and_no_increments_yet() {
        RateCard dearer = standing.plan().rates().newest().orElseThrow().upratedTo(Y2019, Uprating.ofPay(2_00, 2_00));
        standing = Standing.of(fixture.build().with(standing.plan().rates().with(dearer)));
        then("2018-04-01", new Assume(new Assumptions(3_50, 0, 1_00)));

        PayBill bill = PayBill.of(standing, ALL, Y2019);
        assertThat(bill.strength().fullYear()).isEqualTo(2 * dearer.pence(DC).orElseThrow());
        assertThat(bill.increments()).isZero();
    }

    /// The bill is the ledger's own totals in the year the ledger is priced in, however the option came about.
    @Test
    void after_any_run_of_changes_a_full_year_is_what_the_ledger_adds_up_to() {
        RandomChanges changes = new RandomChanges(6);
        Random random = new Random(6);
        Standing now = Standing.of(changes.plan());
        for (int step = 1; step <= 2_000; step++) {
            LocalDate day = LocalDate.of(2018, 4, 1).plusDays(random.nextInt(365));
            if (now.then(changes.next(now.plan()), day) instanceof Standing.Next.Yes yes) {
                now = yes.standing();
            }
            if (step % 100 == 0) {
                Totals totals = now.ledger().total(ALL);
                PayBill bill = PayBill.of(now, ALL, now.ledger().pricing().year());
                assertThat(bill.bwt().fullYear()).as("step " + step).isEqualTo(totals.bwtCost());
                assertThat(bill.nonFunded().fullYear()).isEqualTo(totals.get(Figure.UNFUNDED_BWT_COST));
                assertThat(bill.strength().fullYear()).isEqualTo(totals.strengthCost());
            }
        }
    }

    private static Amount whole(long pence) {
        return new Amount(pence, pence);
    }

    private void then(String effective, Change change) {
        standing = ((Standing.Next.Yes) standing.then(change, LocalDate.parse(effective))).standing();
    }
}
