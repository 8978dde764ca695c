package org.hubplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.check.Checking.checking;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.OptionalInt;
import org.hubplan.change.MovePosts;
import org.hubplan.model.Force;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubLimits;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final HubCode MIB = hub("MIB");
    private static final HubCode CE = hub("CE");

    /// Three people at each of two hubs with four desks each.
    private static Checking fixture(Limits limits) {
        return checking(plan().at("MIB").filled(3, DC, "Research").at("CE").filled(3, DC, "Research"), limits);
    }

    private static Limits seated() {
        HubLimits fourDesks = HubLimits.NONE.withDesks(OptionalInt.of(4));
        return Limits.USUAL.with(MIB, fourDesks).with(CE, fourDesks);
    }

    @Test
    void there_is_one_rule_for_each_limit() {
        assertThat(Checks.RULES.stream().map(Rule::limit)).containsExactly(Limit.values());
    }

    @Test
    void a_limit_switched_off_is_not_judged_and_one_that_warns_does_not_block() {
        MovePosts move = new MovePosts(posts(1, 2), CE);

        assertThat(fixture(seated()).after(move)).extracting(Breach::blocks).containsExactly(true);
        assertThat(fixture(seated().with(Limit.DESKS, Force.WARNS)).after(move)).extracting(Breach::blocks)
                .containsExactly(false);
        assertThat(fixture(seated().with(Limit.DESKS, Force.OFF)).after(move)).isEmpty();
    }

    @Test
    void a_preview_shows_what_it_would_break_what_it_would_make_worse_and_what_it_would_mend() {
        Checking checking = fixture(seated());
        List<Breach> first = checking.after();
        List<Breach> crowded = checking.after(new MovePosts(posts(1, 2), CE));
        List<Breach> more = checking.after(new MovePosts(posts(1, 2, 3), CE));
        List<Breach> other = checking.after(new MovePosts(posts(4, 5), MIB));

        assertThat(Checks.newIn(first, crowded)).isEqualTo(crowded).hasSize(1);
        assertThat(Checks.newIn(crowded, more)).as("one more too many").isEqualTo(more).hasSize(1);
        assertThat(Checks.newIn(more, crowded)).as("still broken, but by less").isEmpty();
        assertThat(Checks.mendedIn(more, crowded)).isEmpty();
        assertThat(Checks.mendedIn(crowded, first)).isEqualTo(crowded);
        assertThat(Checks.newIn(crowded, other)).isEqualTo(other);
        assertThat(Checks.mendedIn(crowded, other)).isEqualTo(crowded);
    }

    @Test
    void a_breach_is_at_a_hub_wherever_in_it_it_shows() {
        assertThat(new Place.Row(CE, "Research").hub()).contains(CE);
        assertThat(new Place.WholePlan().hub()).isEmpty();
    }
}
