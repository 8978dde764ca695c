package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.time.LocalDate;
import java.util.Random;
import org.hubplan.change.Act;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.FillPost;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Outcome;
import org.hubplan.change.VacatePosts;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Command;
import org.hubplan.model.Displaced;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.money.Pricing;
import org.junit.jupiter.api.Test;

/// Where an option stands on a day, and what that leaves out.
class CountedTest {
    private static final long SEED = Long.getLong("hubplan.seed", 484);
    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2019, 4, 1);

    private final Plan first = plan().filled(3, DC, "Research").vacant(1, DC, "Research").build();
    private final LogFixture log = new LogFixture();

    private static Counted asAt(OpenPlan open, LocalDate day) {
        return open.counted(Lens.asAt(day), 1, open.baseline().ledger().pricing());
    }

    @Test
    void what_takes_effect_later_is_left_out_and_named() {
        Entry now = log.did(new MovePosts(posts(1), hub("CE")), FIRST_OF_APRIL).entry();
        Entry later = log.did(new MovePosts(posts(2), hub("CE")), FIRST_OF_APRIL.plusDays(1)).entry();
        OpenPlan open = OpenPlan.of(log.stored(first));

        assertThat(asAt(open, FIRST_OF_APRIL).later()).containsExactly(later);
        assertThat(asAt(open, FIRST_OF_APRIL).unfit()).isEmpty();
        assertThat(asAt(open, FIRST_OF_APRIL.minusDays(1)).later()).containsExactly(now, later);
    }

    /// The person leaves post 1 on 1 June and comes into post 4 on 1 May: on 15 May post 4 can't be filled.
    @Test
    void what_does_not_fit_without_a_later_change_is_named_with_the_reason() {
        Post from = first.post(new PostId(1)).orElseThrow();
        log.did(new VacatePosts(posts(1), false), LocalDate.of(2019, 6, 1));
        Entry fill = log.did(
                        FillPost.fromTray(
                                new PostId(4),
                                new Displaced(from.occupants().getFirst(), Command.MET_INTELLIGENCE, "P1")),
                        LocalDate.of(2019, 5, 1))
                .entry();
        Counted may = asAt(OpenPlan.of(log.stored(first)), LocalDate.of(2019, 5, 15));

        assertThat(may.standing()).isEqualTo(Standing.of(first));
        assertThat(may.unfit()).singleElement().satisfies(unfit -> {
            assertThat(unfit.entry()).isEqualTo(fill);
            assertThat(unfit.refusal().why()).contains("is not in the unplaced tray");
        });
    }

    @Test
    void once_every_change_has_taken_effect_it_is_where_the_option_stands_itself() {
        log.did(new MovePosts(posts(1), hub("CE")), FIRST_OF_APRIL);
        OpenPlan open = OpenPlan.of(log.stored(first));

        assertThat(asAt(open, FIRST_OF_APRIL).standing()).isSameAs(open.timeline(1).now());
    }

    @Test
    void as_at_random_dates_it_equals_a_ledger_from_nothing() {
        Random random = new Random(SEED);
        OpenPlan open = OpenPlan.of(log.stored(randomlyChanged(random)));

        for (int draw = 0; draw < 60; draw++) {
            LocalDate day = FIRST_OF_APRIL.plusDays(random.nextInt(900) - 50);
            Counted asAt = asAt(open, day);
            Plan reached = reached(open, day);
            Pricing pricing = Pricing.of(reached.rates(), open.baseline().ledger().pricing().year()).orElseThrow();

            assertThat(asAt.standing().plan()).as("seed %s, %s", SEED, day).isEqualTo(reached);
            assertThat(asAt.standing().ledger())
                    .as("seed %s, %s", SEED, day)
                    .isEqualTo(Ledger.of(reached, open.baseline().plan(), pricing));
        }
    }

    /// Two thousand changes, each effective on some day of two and a half years, most fit only all together.
    private Plan randomlyChanged(Random random) {
        RandomChanges changes = new RandomChanges(SEED);
        Plan start = changes.plan();
        Plan plan = start;
        for (int made = 0; made < 2_000; ) {
            Change change = changes.next(plan);
            if (change.applyTo(plan) instanceof Outcome.Applied applied) {
                plan = applied.plan();
                log.did(change, FIRST_OF_APRIL.plusDays(random.nextInt(800)));
                made++;
            }
        }
        return start;
    }

    /// The plan alone, with no ledger kept beside it.
    private static Plan reached(OpenPlan open, LocalDate day) {
        Plan plan = open.baseline().plan();
        for (Entry entry : open.timeline(1).history().standing()) {
            if (!entry.effective().isAfter(day)
                    && ((Act.Did) entry.act()).change().applyTo(plan) instanceof Outcome.Applied applied) {
                plan = applied.plan();
            }
        }
        return plan;
    }
}
