package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import org.hubplan.change.Change;
import org.hubplan.change.MovePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.model.Command;
import org.junit.jupiter.api.Test;

class SharedLinesTest {
    private final Standing before = Standing.of(
            plan().at("MIB").filled(2, DC, "Research").at("CE").filled(1, DC, "Research").build());

    @Test
    void a_change_leaves_the_lines_of_hubs_it_does_not_touch() {
        Ledger after = ledgerAfter(new MovePosts(posts(1), hub("AS")));

        assertThat(after.sharesLinesAt(hub("CE"), before.ledger())).isTrue();
        assertThat(after.sharesLinesAt(hub("NA"), before.ledger())).as("nothing sits there").isTrue();
        assertThat(after.sharesLinesAt(hub("MIB"), before.ledger())).isFalse();
        assertThat(after.sharesLinesAt(hub("AS"), before.ledger())).isFalse();
    }

    @Test
    void a_hub_whose_posts_only_change_their_owner_has_other_lines() {
        Ledger after = ledgerAfter(new TransferPosts(posts(3), new Command("Central East BCU")));

        assertThat(after.sharesLinesAt(hub("CE"), before.ledger())).isFalse();
        assertThat(after.sharesLinesAt(hub("MIB"), before.ledger())).isTrue();
    }

    private Ledger ledgerAfter(Change change) {
        return ((Standing.Next.Yes) before.then(change)).standing().ledger();
    }
}
