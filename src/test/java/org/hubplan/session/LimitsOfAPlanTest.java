package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.LogFixture.BASELINE;
import static org.hubplan.fixture.LogFixture.PREFERRED;
import static org.hubplan.fixture.LogFixture.SETTINGS;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.hubplan.change.MovePosts;
import org.hubplan.check.Breach;
import org.hubplan.model.Force;
import org.hubplan.model.HubLimits;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three people at MIB; option 1 moves two of them to CE.
class LimitsOfAPlanTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-05T09:00:00Z"), ZoneOffset.UTC);
    private static final Limits ONE_DESK =
            Limits.USUAL.with(hub("CE"), HubLimits.NONE.withDesks(OptionalInt.of(1)));

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = Session.create(
                folder.resolve("plan.hubplan"),
                SETTINGS,
                plan().filled(3, DC, "Research").build(),
                List.of(BASELINE, PREFERRED),
                "posts.xlsx",
                CLOCK);
        session.act(1, new MovePosts(posts(1, 2), hub("CE")), "");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void limits_are_an_entry_of_the_baseline_and_hold_every_option() {
        Answer answer = session.remarks().hold(ONE_DESK);

        assertThat(answer).isInstanceOfSatisfying(Answer.Done.class, done -> {
            assertThat(done.logged().entry().option()).isZero();
            assertThat(done.words()).isEqualTo("Set limits: CE desks 1");
        });
        assertThat(session.now().limits()).isEqualTo(ONE_DESK);
        assertThat(session.now().checks().of(session.now().baseline())).isEmpty();
        assertThat(broken()).containsExactly("Central East (CE) has 2 people for 1 desk, 1 too few.");
    }

    @Test
    void limits_are_there_again_when_the_plan_is_opened_and_no_undo_takes_them_away() {
        session.remarks().hold(ONE_DESK);
        session.undo(1);
        session.redo(1);
        OpenPlan before = session.now();
        session.close();

        session = Session.open(folder.resolve("plan.hubplan"), CLOCK);

        assertThat(session.now()).isEqualTo(before);
        assertThat(session.now().limits()).isEqualTo(ONE_DESK);
        assertThat(session.undo(0)).as("the baseline has no change to undo").isInstanceOf(Answer.Refused.class);
    }

    @Test
    void an_option_is_not_submitted_while_a_limit_that_blocks_is_broken() {
        session.remarks().hold(ONE_DESK);

        assertThat(session.options().lock(1, "")).isEqualTo(Answer.refused(
                "Central East (CE) has 2 people for 1 desk, 1 too few.",
                "Move 1 post elsewhere, or find desks and set their number."));
        assertThat(session.now().timeline(1).option().locked()).isFalse();

        session.remarks().hold(ONE_DESK.with(Limit.DESKS, Force.WARNS));
        assertThat(broken()).as("it is still shown").hasSize(1);
        assertThat(session.options().lock(1, "")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_refusal_to_submit_counts_what_else_is_broken() {
        session.remarks().hold(ONE_DESK.with(hub("MIB"), HubLimits.NONE.withDesks(OptionalInt.of(0))));

        assertThat(session.options().lock(1, "")).isEqualTo(Answer.refused(
                "Central Intelligence (MIB) has 1 person for 0 desks, 1 too few. And 1 more limit is broken.",
                "Mend what the checks list, or let those limits only warn."));
    }

    @Test
    void limits_that_are_set_already_are_no_entry() {
        assertThat(session.remarks().hold(Limits.USUAL)).isInstanceOf(Answer.Refused.class);
        assertThat(session.now().log()).hasSize(2);
    }

    private List<String> broken() {
        OpenPlan now = session.now();
        return now.checks().of(now.timeline(1).now()).stream().map(Breach::why).toList();
    }
}
