package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;

/// Two facts that hold for a change of any kind, those to come among them.
class FitOfEveryKindTest {
    @Test
    void a_change_is_still_valid_where_it_was_made_and_done_already_where_it_was_made_before() {
        RandomChanges random = new RandomChanges(3);
        Plan plan = random.plan();
        Set<String> kinds = new TreeSet<>();
        for (int n = 0; n < 5_000; n++) {
            Change change = random.next(plan);
            if (change.applyTo(plan) instanceof Applied applied && !applied.plan().equals(plan)) {
                assertThat(Fit.of(change, plan, plan).verdict()).as("valid: %s", change).isEqualTo(Verdict.VALID);
                assertThat(Fit.of(change, plan, applied.plan()).verdict()).as("done: %s", change).isEqualTo(Verdict.DONE);
                kinds.add(change.kind());
                plan = applied.plan();
            }
        }
        assertThat(kinds).contains(
                "add", "add-hub", "fill", "move", "regrade", "remove", "rename-hub", "spread", "transfer", "vacate");
    }
}
