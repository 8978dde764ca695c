package org.hubplan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.session.Answer;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanModelTest {
    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(plan().at("MIB").filled(3, DC, "Research").build(), folder);
        plan = new PlanModel(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_preview_shows_what_would_be_and_keeps_what_is() {
        plan.tryOut(new MovePosts(posts(1), hub("CE")));
        assertThat(postsAt(plan.shown(), "CE")).isEqualTo(1);
        assertThat(postsAt(plan.standing(), "CE")).isZero();

        plan.stopTrying();
        assertThat(postsAt(plan.shown(), "CE")).isZero();
        assertThat(session.now().currentTimeline().history().canUndo()).isFalse();
    }

    @Test
    void the_newest_change_can_be_made_otherwise_and_is_seen_as_one_step() {
        plan.act(new MovePosts(posts(1), hub("CE")), "");
        List<Long> seen = new ArrayList<>();
        plan.shownProperty().subscribe((_, shown) -> seen.add(postsAt(shown, "CE")));

        plan.actInstead(before -> new MovePosts(posts(1, 2), hub("CE")), "");

        assertThat(seen).containsExactly(2L);
        assertThat(plan.now().currentTimeline().history().standing()).hasSize(1);
        assertThat(plan.now().log()).as("begun, moved, undone, moved").hasSize(4);
    }

    @Test
    void what_is_refused_instead_leaves_the_newest_change_as_it_was() {
        plan.act(new MovePosts(posts(1), hub("CE")), "");

        Answer answer = plan.actInstead(before -> new MovePosts(posts(1), hub("XX")), "");

        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(postsAt(plan.shown(), "CE")).isEqualTo(1);
        assertThat(plan.now().currentTimeline().history().standing()).hasSize(1);
    }

    private static long postsAt(Standing standing, String code) {
        return standing.ledger().at(Scope.EVERYTHING, hub(code)).posts();
    }
}
