package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.hubplan.change.Act;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Outcome;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;

class MoverTest {
    private static final long SEED = Long.getLong("hubplan.seed", 484);
    private static final LocalDate APRIL = LocalDate.of(2019, 4, 1);
    private static final ToLongFunction<Standing> POSTS_AT_CE =
            standing -> standing.ledger().at(Scope.EVERYTHING, hub("CE")).posts();

    private final LogFixture log = new LogFixture();

    private static Logged entry(long n, Act act) {
        return new Logged(new Entry(n, Instant.EPOCH, "A. Planner", 2, act, "Entry " + n, "", APRIL), "" + n);
    }

    @Test
    void each_change_is_told_with_what_it_moved_and_others_are_left_out() {
        Plan first = plan().at("MIB").filled(4, DC, "Research").build();
        Entry out = log.did(new MovePosts(posts(1, 2), hub("CE"))).entry();
        log.did(new MovePosts(posts(3), hub("NA")));
        Entry back = log.did(new MovePosts(posts(2), hub("MIB"))).entry();

        assertThat(Mover.of(OpenPlan.of(log.stored(first)).timeline(1), POSTS_AT_CE))
                .containsExactly(new Mover(out, 2), new Mover(back, -1));
    }

    @Test
    void between_two_options_what_both_have_is_left_out_and_what_only_the_other_has_turns_its_sign() {
        Plan first = plan().at("MIB").filled(4, DC, "Research").build();
        Entry shared = log.did(new MovePosts(posts(1), hub("CE"))).entry();
        Entry only = log.did(new MovePosts(posts(2, 3), hub("CE"))).entry();
        Logged further = entry(5, new Act.Did(new MovePosts(posts(4), hub("CE"))));
        OpenPlan open = OpenPlan.of(log.stored(first))
                .then(entry(4, new Act.Made("Branch", APRIL, 1, shared.n(), false)))
                .then(further);

        assertThat(Mover.between(open.timeline(1), open.timeline(2), POSTS_AT_CE))
                .containsExactly(new Mover(further.entry(), 1), new Mover(only, -2));
    }

    @Test
    void movers_of_every_figure_add_up_to_the_difference_from_the_baseline() {
        RandomChanges changes = new RandomChanges(SEED);
        Plan first = changes.plan();
        Plan plan = first;
        for (int made = 0; made < 200; ) {
            Change change = changes.next(plan);
            if (change.applyTo(plan) instanceof Outcome.Applied applied) {
                plan = applied.plan();
                log.did(change, APRIL.plusDays(new Random(made).nextInt(300)));
                made++;
            }
        }
        Timeline option = OpenPlan.of(log.stored(first)).timeline(1);
        for (Figure figure : Figure.values()) {
            ToLongFunction<Standing> total = standing -> standing.ledger().total(Scope.EVERYTHING).get(figure);

            assertThat(Mover.of(option, total).stream().mapToLong(Mover::by).sum())
                    .as("seed %s, %s", SEED, figure)
                    .isEqualTo(total.applyAsLong(option.now()) - total.applyAsLong(option.start()));
        }
    }
}
