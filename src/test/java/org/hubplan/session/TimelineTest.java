package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.LogFixture.PREFERRED;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.change.Branch;
import org.hubplan.change.Logged;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.ledger.Standing;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final LogFixture log = new LogFixture();

    /// Further back than every standing is kept.
    @Test
    void all_of_a_long_history_is_undone_to_the_start_and_redone_to_the_end() {
        RandomChanges changes = new RandomChanges(484);
        Timeline timeline = Timeline.of(Branch.of(PREFERRED), Standing.of(changes.plan()));
        List<Logged> made = new ArrayList<>();
        List<Standing> stood = new ArrayList<>();
        while (made.size() < 2_500) {
            Standing before = timeline.now();
            Logged logged = log.did(changes.next(before.plan()));
            Timeline after = timeline.then(logged.entry());
            if (after.unfit().isEmpty()) {
                timeline = after;
                made.add(logged);
                stood.add(before);
            }
        }
        Standing end = timeline.now();
        undoneToTheStart(Timeline.of(timeline.branch(), timeline.start()), made, stood);
        for (int at = made.size() - 1; at >= 0; at--) {
            timeline = timeline.then(log.undid(made.get(at)).entry());
            assertThat(timeline.now()).as("after %d changes", at).isEqualTo(stood.get(at));
        }
        for (Logged again : made) {
            timeline = timeline.then(log.redid(again).entry());
        }
        assertThat(timeline.now()).isEqualTo(end);
    }

    /// As opened, with nothing kept of the way but its end.
    private void undoneToTheStart(Timeline opened, List<Logged> made, List<Standing> stood) {
        LogFixture further = new LogFixture();
        Timeline timeline = opened;
        for (int at = made.size() - 1; at >= 0; at--) {
            timeline = timeline.then(further.undid(made.get(at)).entry());
            assertThat(timeline.now()).as("opened, after %d changes", at).isEqualTo(stood.get(at));
        }
    }

    @Test
    void retraced_each_change_leads_from_where_the_one_before_led() {
        Standing start = Standing.of(plan().filled(2, DC, "Research").build());
        Timeline timeline = Timeline.of(Branch.of(PREFERRED), start)
                .then(log.did(new MovePosts(posts(1), hub("CE"))).entry())
                .then(log.did(new MovePosts(posts(2), hub("CE"))).entry());
        List<Standing> path = new ArrayList<>(List.of(start));
        timeline.retrace((_, before, after) -> {
            assertThat(before).isEqualTo(path.getLast());
            path.add(after);
        });

        assertThat(path).hasSize(3).endsWith(timeline.now());
    }
}
