package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.LogFixture.BASELINE;
import static org.hubplan.fixture.LogFixture.PREFERRED;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hubplan.change.Change;
import org.hubplan.change.FillPost;
import org.hubplan.change.Logged;
import org.hubplan.change.MovePosts;
import org.hubplan.change.VacatePosts;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Command;
import org.hubplan.model.Displaced;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.money.Pricing;
import org.junit.jupiter.api.Test;

class OpenPlanTest {
    private static final long SEED = Long.getLong("hubplan.seed", 484);

    private final Plan first = plan().filled(3, DC, "Research").vacant(1, DC, "Research").build();
    private final Pricing prices = Pricing.newest(first.rates());
    private final LogFixture log = new LogFixture();

    @Test
    void a_plan_just_begun_stands_on_its_first_state_in_every_option() {
        OpenPlan open = OpenPlan.of(log.stored(first));

        assertThat(open.baseline()).isEqualTo(Standing.of(first));
        assertThat(open.currentTimeline().now()).isEqualTo(Standing.of(first));
        assertThat(open.options()).containsExactly(BASELINE, PREFERRED);
        assertThat(open.timeline(0).history().canUndo()).as("the first state can't be undone").isFalse();
    }

    @Test
    void a_change_of_an_option_leaves_the_baseline_alone() {
        OpenPlan open = OpenPlan.of(log.stored(first)).then(log.did(new MovePosts(posts(1), hub("CE"))));

        assertThat(open.baseline()).isEqualTo(Standing.of(first));
        assertThat(open.currentTimeline().now()).isNotEqualTo(Standing.of(first));
    }

    @Test
    void an_option_is_found_by_its_number_or_its_name_in_any_case() {
        OpenPlan open = OpenPlan.of(log.stored(first));

        assertThat(open.named(" 1 ")).contains(PREFERRED);
        assertThat(open.named("preferred")).contains(PREFERRED);
        assertThat(open.named("2")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> open.timeline(2));
    }

    @Test
    void a_day_counts_the_changes_that_have_taken_effect_by_then_that_day_included() {
        log.did(new MovePosts(posts(1), hub("CE")), LocalDate.of(2019, 4, 1));
        log.did(new MovePosts(posts(2), hub("CE")), LocalDate.of(2019, 4, 2));
        OpenPlan open = OpenPlan.of(log.stored(first));

        assertThat(atCe(open, LocalDate.of(2019, 3, 31))).isZero();
        assertThat(atCe(open, LocalDate.of(2019, 4, 1))).isEqualTo(1);
        assertThat(atCe(open, LocalDate.of(2019, 4, 2))).isEqualTo(2);
        assertThat(open.standing(1, Optional.empty(), prices)).isEqualTo(open.currentTimeline().now());
        assertThat(open.standing(0, Optional.of(LocalDate.of(2019, 4, 2)), prices)).isEqualTo(open.baseline());
    }

    /// The person leaves post 1 on 1 June but comes into post 4 on 1 May: in between they are still in post 1.
    @Test
    void a_person_who_fills_a_post_before_leaving_the_last_is_not_counted_twice() {
        Post from = first.post(new PostId(1)).orElseThrow();
        log.did(new VacatePosts(posts(1), false), LocalDate.of(2019, 6, 1));
        log.did(
                FillPost.fromTray(
                        new PostId(4), new Displaced(from.occupants().getFirst(), Command.MET_INTELLIGENCE, "P1")),
                LocalDate.of(2019, 5, 1));
        OpenPlan open = OpenPlan.of(log.stored(first));

        assertThat(open.standing(1, Optional.of(LocalDate.of(2019, 5, 15)), prices)).isEqualTo(Standing.of(first));
    }

    /// 4 posts at £61,175 and, a year later, at £70,000.
    @Test
    void an_option_is_priced_at_any_years_rates() {
        Plan priced = first.with(first.rates().with(
                new RateCard(new FinancialYear(2019), Map.of(DC, new Rate(70_000_00, "for this test")))));
        OpenPlan open = OpenPlan.of(log.stored(priced));

        assertThat(cost(open, 2018)).isEqualTo(244_700_00);
        assertThat(cost(open, 2019)).isEqualTo(280_000_00);
        assertThat(cost(open, 2020)).as("a year without a card uses the one before").isEqualTo(280_000_00);
    }

    @Test
    void a_plan_reopened_from_its_log_stands_where_it_stood() {
        Random random = new Random(SEED);
        RandomChanges changes = new RandomChanges(SEED);
        Plan start = changes.plan();
        OpenPlan open = OpenPlan.of(log.stored(start));
        for (int step = 0; step < 1_000; step++) {
            boolean ofBaseline = random.nextInt(40) == 0;
            open = open.then(next(open, open.timeline(ofBaseline ? 0 : 1), changes, random));
        }
        OpenPlan reopened = OpenPlan.of(log.stored(start));

        assertThat(reopened.timelines()).as("seed " + SEED).isEqualTo(open.timelines());
        assertThat(reopened.log()).isEqualTo(open.log());
        assertThat(open.currentTimeline().unfit()).as("imports made some changes unfit").isNotEmpty();
    }

    private Logged next(OpenPlan open, Timeline timeline, RandomChanges changes, Random random) {
        int act = random.nextInt(6);
        if (act == 0 && timeline.history().canUndo()) {
            return log.undid(logged(open, timeline.history().done().head().n()));
        }
        if (act == 1 && timeline.history().canRedo()) {
            return log.redid(logged(open, timeline.history().undone().head().n()));
        }
        Standing now = timeline.now();
        while (true) {
            Change change = timeline.option().isBaseline() ? changes.nextImport(now.plan()) : changes.next(now.plan());
            if (now.then(change) instanceof Standing.Next.Yes) {
                return log.did(change);
            }
        }
    }

    private static Logged logged(OpenPlan open, long n) {
        return open.log().get((int) n - 1);
    }

    private long atCe(OpenPlan open, LocalDate day) {
        return open.standing(1, Optional.of(day), prices).ledger().at(Scope.EVERYTHING, hub("CE")).posts();
    }

    private static long cost(OpenPlan open, int year) {
        Pricing pricing = Pricing.of(open.baseline().plan().rates(), new FinancialYear(year)).orElseThrow();
        return open.standing(1, Optional.empty(), pricing).ledger().total(Scope.EVERYTHING).bwtCost();
    }
}
