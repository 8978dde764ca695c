package org.hubplan.ui.board.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.MovePosts;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.junit.jupiter.api.Test;

/// MIB has DC posts 1 to 5, the last two vacant; COV has Band E posts 6 and 7.
class FlowTest {
    private final Standing baseline = Standing.of(plan().at("MIB")
            .filled(3, DC, "Research")
            .vacant(2, DC, "Research")
            .at("COV").filled(2, BAND_E, "Analysis")
            .build());

    @Test
    void each_flow_counts_the_posts_between_two_hubs_the_largest_first() {
        Standing now = after(
                new MovePosts(posts(6), hub("CE")),
                new MovePosts(posts(1, 4, 5), hub("CE")),
                new MovePosts(posts(2), hub("AS")));

        assertThat(Flow.of(baseline.plan(), now.plan()))
                .isEqualTo(List.of(
                        new Flow(hub("MIB"), hub("CE"), 3, 1, 2),
                        new Flow(hub("COV"), hub("CE"), 1, 1, 0),
                        new Flow(hub("MIB"), hub("AS"), 1, 1, 0)));
    }

    @Test
    void a_post_flows_from_where_it_was_to_where_it_is_however_it_came_there() {
        Standing there = after(new MovePosts(posts(1), hub("CE")), new MovePosts(posts(1), hub("AS")));
        assertThat(Flow.of(baseline.plan(), there.plan()))
                .isEqualTo(List.of(new Flow(hub("MIB"), hub("AS"), 1, 1, 0)));

        Standing back = after(new MovePosts(posts(1), hub("CE")), new MovePosts(posts(1), hub("MIB")));
        assertThat(Flow.of(baseline.plan(), back.plan())).isEmpty();
    }

    @Test
    void flows_add_up_to_the_posts_the_ribbon_says_were_moved() {
        Standing now = after(new MovePosts(posts(1, 4, 6), hub("CE")), new MovePosts(posts(2, 5), hub("SC1")));
        List<Flow> flows = Flow.of(baseline.plan(), now.plan());
        Totals all = now.ledger().total(Scope.EVERYTHING);

        assertThat(flows.stream().mapToLong(Flow::posts).sum()).isEqualTo(all.get(Figure.MOVED_POSTS)).isEqualTo(5);
        assertThat(flows.stream().mapToLong(Flow::people).sum()).isEqualTo(all.get(Figure.MOVED_PEOPLE));
        assertThat(flows.stream().mapToLong(Flow::vacant).sum()).isEqualTo(all.get(Figure.MOVED_VACANT_POSTS));
    }

    private Standing after(Change... changes) {
        Standing now = baseline;
        for (Change change : changes) {
            now = ((Standing.Next.Yes) now.then(change)).standing();
        }
        return now;
    }
}
