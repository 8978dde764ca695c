package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.model.Displaced;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;

/// A plan finds posts by number, stack, hub and alignment; however it came about, it finds them all and no others.
class PlanThroughChangesTest {
    private static final long SEED = Long.getLong("hubplan.seed", 484);

    @Test
    void a_plan_changed_many_times_equals_one_made_at_once_of_the_same_posts() {
        RandomChanges changes = new RandomChanges(SEED);
        Plan plan = changes.plan();
        for (int step = 1; step <= 5_000; step++) {
            if (changes.next(plan).applyTo(plan) instanceof Applied applied) {
                plan = applied.plan();
            }
            if (step % 500 == 0) {
                check(plan, "seed " + SEED + ", step " + step);
            }
        }
    }

    private static void check(Plan plan, String when) {
        Plan atOnce = Plan.of(List.copyOf(plan.hubs()), plan.rates())
                .with(plan.everyPost().toList())
                .with(plan.groups())
                .with(plan.giving());
        for (Displaced waiting : plan.displaced()) {
            atOnce = atOnce.with(waiting);
        }
        assertThat(plan).as(when).isEqualTo(atOnce).hasSameHashCodeAs(atOnce);
        assertThat(plan.functions()).as(when).isEqualTo(atOnce.functions());
        assertThat(plan.commands()).as(when).isEqualTo(atOnce.commands());
        for (Hub hub : plan.hubs()) {
            assertThat(plan.postsAt(hub.code())).as("%s, at %s", when, hub.code()).isEqualTo(plan.posts()
                    .filter(post -> post.hub().equals(hub.code()))
                    .sorted(Comparator.comparing(Post::id))
                    .toList());
            assertThat(plan.postsAlignedTo(hub.code())).as("%s, aligned to %s", when, hub.code()).isEqualTo(plan.posts()
                    .filter(post -> post.occupants().stream()
                            .anyMatch(person -> person.alignedTo().filter(hub.code()::equals).isPresent()))
                    .sorted(Comparator.comparing(Post::id))
                    .toList());
        }
        plan.everyPost().forEach(post -> assertThat(plan.postNumbered(post.number())).as(when).contains(post));
    }
}
