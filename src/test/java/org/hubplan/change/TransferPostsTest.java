package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Command.MET_INTELLIGENCE;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Command;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

class TransferPostsTest {
    private static final Command CE_BCU = new Command("Central East BCU");

    private final Plan plan = plan().filled(1, DC, "Research").owner(CE_BCU.name()).filled(1, DC, "Research").build();

    @Test
    void posts_go_onto_another_bwt_and_stay_where_they_sit() {
        TransferPosts transfer = new TransferPosts(posts(1, 2), CE_BCU);

        assertThat(transfer.applyTo(plan)).isEqualTo(new Applied(
                plan.with(List.of(plan.post(new PostId(1)).orElseThrow().ownedBy(CE_BCU))),
                Set.copyOf(posts(1)),
                Set.of()));
        assertThat(transfer.words(plan)).isEqualTo("Transfer 2 DC to the BWT of Central East BCU");
    }

    @Test
    void posts_already_on_that_bwt_are_not_transferred() {
        assertThat(new TransferPosts(posts(1), MET_INTELLIGENCE).applyTo(plan)).isEqualTo(new Refused(
                "Already on the BWT of Met Intelligence: 1 DC.", "Choose another command."));
    }
}
