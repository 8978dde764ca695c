package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.change.PayOrigin.NEW;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.fixture.PlanFixture.postsFrom;
import static org.hubplan.model.CostDriver.DESK;
import static org.hubplan.model.CostDriver.NEW_POST;
import static org.hubplan.model.CostDriver.POST_IN;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.MovePosts;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.SetCostLine;
import org.hubplan.change.SetDesks;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.CostDriver;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.UnitCost;
import org.junit.jupiter.api.Test;

/// Cost lines that count what changes bring about. CE has 2 posts and 4 desks; MIB 10 posts.
class CountedCostsTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final FinancialYear Y2020 = new FinancialYear(2020);

    private final PlanFixture fixture =
            plan().at("MIB").filled(10, DC, "Research").at("CE").filled(2, DC, "Research");
    private Standing standing = Standing.of(fixture.build());
    private long entries;

    CountedCostsTest() {
        then("2018-04-01", new SetDesks(hub("CE"), OptionalInt.of(4)));
    }

    /// 5 come to 2 spare desks: 3 in 2019/20; 2 more in 2020/21.
    @Test
    void desks_are_counted_beyond_the_spare_ones_in_the_year_they_are_wanted() {
        then("2019-04-01", new MovePosts(postsFrom(1, 5), hub("CE")));
        then("2020-07-01", new MovePosts(postsFrom(6, 7), hub("CE")));

        assertThat(DriverCount.of(standing, DESK).years()).isEqualTo(Map.of(
                Y2019, new DriverCount.Year(3, new TreeMap<>(Map.of(2L, 5))),
                Y2020, new DriverCount.Year(2, new TreeMap<>(Map.of(3L, 2)))));
    }

    @Test
    void who_leaves_makes_room_for_who_comes_in_the_same_year() {
        then("2019-04-01", new MovePosts(posts(11), hub("MIB")));
        then("2019-09-01", new MovePosts(postsFrom(1, 4), hub("CE")));

        assertThat(DriverCount.of(standing, DESK).total()).isEqualTo(1);
    }

    @Test
    void a_desk_got_once_stays_when_its_post_goes() {
        then("2019-04-01", new MovePosts(postsFrom(1, 5), hub("CE")));
        then("2020-04-01", new RemovePosts(posts(11, 12), NEW));
        then("2021-04-01", new MovePosts(postsFrom(6, 7), hub("CE")));

        assertThat(DriverCount.of(standing, DESK).total()).isEqualTo(3);
    }

    @Test
    void a_hub_whose_desks_nobody_has_counted_is_named_and_counted_as_none() {
        then("2019-04-01", new MovePosts(postsFrom(1, 5), hub("NA")));

        assertThat(DriverCount.of(standing, DESK).total()).isZero();
        assertThat(DriverCount.of(standing, DESK).unknown()).containsExactly(hub("NA"));
    }

    @Test
    void a_post_moved_twice_is_moved_in_once_and_one_moved_back_not_at_all() {
        then("2019-04-01", new MovePosts(posts(1, 2), hub("CE")));
        then("2020-04-01", new MovePosts(posts(1), hub("NA")));
        then("2020-04-01", new MovePosts(posts(2), hub("MIB")));

        assertThat(DriverCount.of(standing, POST_IN).years())
                .isEqualTo(Map.of(Y2020, new DriverCount.Year(1, new TreeMap<>(Map.of(3L, 1)))));
    }

    @Test
    void a_new_post_counts_once_and_not_when_it_is_removed_again() {
        then("2019-04-01", new AddPosts(List.of(fixture.newPost(BAND_E, "R"), fixture.newPost(BAND_E, "R")), NEW));
        then("2020-04-01", new RemovePosts(posts(13), NEW));

        assertThat(DriverCount.of(standing, NEW_POST).total()).isEqualTo(1);
        assertThat(DriverCount.of(standing, POST_IN).total()).isZero();
    }

    @Test
    void a_line_comes_to_its_count_beside_what_is_given_and_a_recurring_one_from_then_on() {
        then("2019-04-01", new MovePosts(posts(1, 2), hub("NA")));
        then("2020-04-01", new MovePosts(posts(3), hub("NA")));
        then("2019-04-01", line("Terminals", CostKind.CAPITAL, Map.of(Y2019, 5_00L), POST_IN, 100_00));
        then("2019-04-01", line("Travel", CostKind.REVENUE_RECURRING, Map.of(Y2018, 1_00L), POST_IN, 10_00));

        assertThat(OptionFunding.plan(standing).line("Terminals").orElseThrow().pence())
                .isEqualTo(Map.of(Y2019, 205_00L, Y2020, 100_00L));
        assertThat(OptionFunding.plan(standing).line("Travel").orElseThrow().pence())
                .isEqualTo(Map.of(Y2018, 1_00L, Y2019, 21_00L, Y2020, 31_00L));
        assertThat(OptionFunding.of(standing).fiveYearCash()).isEqualTo(305_00 + 1_00 + 21_00 + 3 * 31_00);
    }

    @Test
    void starting_later_moves_what_is_counted_with_the_changes() {
        then("2019-04-01", new MovePosts(posts(1), hub("NA")));
        then("2019-04-01", line("Terminals", CostKind.CAPITAL, Map.of(), POST_IN, 100_00));

        assertThat(CountedCosts.plan(standing, 12).line("Terminals").orElseThrow().pence())
                .isEqualTo(Map.of(Y2020, 100_00L));
    }

    @Test
    void a_line_whose_changes_are_all_taken_back_costs_nothing_and_says_so() {
        Standing before = standing;
        CostLine line = new CostLine("Fit out", CostKind.CAPITAL, Map.of(Y2019, 7_00L), Optional.empty(), List.of(2L));
        then("2019-04-01", new MovePosts(posts(1), hub("NA")));
        then("2019-04-01", new SetCostLine(line));
        assertThat(OptionFunding.isTakenBack(standing, line)).isFalse();
        assertThat(OptionFunding.of(standing).oneOff()).isEqualTo(7_00);

        standing = before;
        entries = 2;
        then("2019-04-01", new SetCostLine(line));
        assertThat(OptionFunding.isTakenBack(standing, line)).isTrue();
        assertThat(OptionFunding.of(standing).oneOff()).isZero();
    }

    @Test
    void a_move_is_paid_as_before_unless_a_line_counts_it() {
        Standing before = standing;
        then("2019-04-01", new MovePosts(posts(1), hub("NA")));
        assertThat(standing.isPaidAs(before)).isTrue();

        then("2019-04-01", line("Terminals", CostKind.CAPITAL, Map.of(), POST_IN, 100_00));
        Standing counting = standing;
        then("2019-04-01", new MovePosts(posts(2), hub("NA")));
        assertThat(standing.isPaidAs(counting)).isFalse();
    }

    private static SetCostLine line(
            String name, CostKind kind, Map<FinancialYear, Long> pence, CostDriver per, long each) {
        return new SetCostLine(new CostLine(name, kind, pence, Optional.of(new UnitCost(per, each)), List.of()));
    }

    private void then(String effective, Change change) {
        standing = ((Standing.Next.Yes) standing.then(change, LocalDate.parse(effective), ++entries)).standing();
    }
}
