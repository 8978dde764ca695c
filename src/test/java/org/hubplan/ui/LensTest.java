package org.hubplan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Reply;
import org.hubplan.fixture.LogFixture;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Command;
import org.hubplan.session.Answer;
import org.hubplan.session.Lens;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LensTest {
    private static final Reply AGREED = new Reply(Reply.State.AGREED, Optional.empty(), "", "");

    @TempDir
    private Path folder;

    private PlanModel model;

    @BeforeEach
    void begin() {
        Session session = Session.create(
                folder.resolve("plan.hubplan"), LogFixture.SETTINGS, plan().filled(3, DC, "Research").build(),
                List.of(LogFixture.BASELINE, LogFixture.PREFERRED), "posts.xlsx", Clock.systemUTC());
        model = new PlanModel(session);
        session.act(1, new MovePosts(posts(1), hub("CE")), "", Optional.of(LocalDate.of(2019, 4, 1)));
        session.act(1, new MovePosts(posts(2), hub("CE")), "", Optional.of(LocalDate.of(2019, 9, 1)));
        model.refresh();
    }

    @AfterEach
    void close() {
        model.session().close();
    }

    @Test
    void as_at_a_day_only_what_is_in_effect_by_then_shows() {
        model.lookThrough(Lens.asAt(LocalDate.of(2019, 8, 31)));
        assertThat(model.shown().plan().postsAt(hub("CE"))).hasSize(1);

        model.lookThrough(Lens.ALL);
        assertThat(model.shown().plan().postsAt(hub("CE"))).hasSize(2);
    }

    @Test
    void what_is_agreed_meanwhile_shows_at_once() {
        model.lookThrough(Lens.agreed());
        assertThat(model.shown().plan().postsAt(hub("CE"))).isEmpty();

        model.perform(session -> session.remarks().reply(1, List.of(3L), Command.MET_INTELLIGENCE, AGREED));
        model.perform(session -> session.remarks().reply(1, List.of(3L), new Command("Central East BCU"), AGREED));
        assertThat(model.shown().plan().postsAt(hub("CE"))).hasSize(1);
    }

    @Test
    void nothing_is_changed_by_someone_who_sees_some_of_it_only() {
        model.lookThrough(Lens.agreed());

        assertThat(model.tryOut(new MovePosts(posts(3), hub("CE")))).isInstanceOf(Standing.Next.No.class);
        assertThat(((Answer.Refused) model.act(new MovePosts(posts(3), hub("CE")), "")).words())
                .isEqualTo("You are looking at some of the option’s changes only. Show all changes first.");
        assertThat(model.now().log()).hasSize(3);
    }
}
