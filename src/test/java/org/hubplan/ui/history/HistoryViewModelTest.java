package org.hubplan.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.ui.history.HistoryRow.State.HERE;
import static org.hubplan.ui.history.HistoryRow.State.STANDS;
import static org.hubplan.ui.history.HistoryRow.State.UNDONE;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.session.Remembered.Seen;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entry 1 began the plan; entries 2, 3 and 4 moved a post each in option 1.
class HistoryViewModelTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2018-11-05T12:00:00Z"), ZoneId.of("Europe/London"));

    private final List<String> told = new ArrayList<>();
    private final Work work = new Work(Runnable::run);
    private Session session;
    private PlanModel plan;
    private HistoryViewModel history;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.create(
                folder.resolve("plan.hubplan"),
                LogFixture.SETTINGS,
                PlanFixture.plan().at("MIB").filled(6, DC, "Research").at("CE").build(),
                List.of(LogFixture.BASELINE, LogFixture.PREFERRED),
                "posts.xlsx",
                NOON);
        plan = new PlanModel(session);
        for (int post = 1; post <= 3; post++) {
            plan.act(new MovePosts(posts(post), hub("CE")), "");
        }
        history = showing(Optional.of(new Seen(3, plan.now().log().get(2).hash())));
    }

    private HistoryViewModel showing(Optional<Seen> before) {
        return new HistoryViewModel(plan, NOON, work, told::add, News.of(plan.now(), before));
    }

    @AfterEach
    void close() {
        work.close();
        session.close();
    }

    private HistoryRow row(long n) {
        return history.rowsProperty().get().stream().filter(row -> row.n() == n).findFirst().orElseThrow();
    }

    private List<HistoryRow> rows() {
        return history.rowsProperty().get();
    }

    @Test
    void steps_stand_newest_first_down_to_the_beginning() {
        assertThat(rows())
                .extracting(HistoryRow::n, HistoryRow::state, HistoryRow::isNew)
                .containsExactly(
                        tuple(4L, HERE, true), tuple(3L, STANDS, false), tuple(2L, STANDS, false), tuple(0L, STANDS, false));
        assertThat(history.summaryProperty().get()).isEqualTo("1 Preferred · 3 steps");
    }

    @Test
    void the_option_goes_to_a_step_and_on_again_and_what_was_taken_back_stays_in_sight() {
        history.go(row(2));

        assertThat(plan.standing().plan().postsAt(hub("CE"))).hasSize(1);
        assertThat(rows())
                .extracting(HistoryRow::n, HistoryRow::state)
                .containsExactly(tuple(4L, UNDONE), tuple(3L, UNDONE), tuple(2L, HERE), tuple(0L, STANDS));
        assertThat(history.summaryProperty().get()).isEqualTo("1 Preferred · 1 step · 2 undone");

        history.go(row(4));
        assertThat(plan.standing().plan().postsAt(hub("CE"))).hasSize(3);
        history.go(row(0));
        assertThat(plan.standing().plan()).isEqualTo(plan.baseline().plan());
        assertThat(row(0).state()).isEqualTo(HERE);
        assertThat(told).containsExactly(
                "Went back 2 steps. A click on a step taken back goes on again.",
                "Went on 2 steps.",
                "Went back 3 steps. A click on a step taken back goes on again.");
    }

    @Test
    void to_where_it_stands_is_no_way() {
        history.go(row(4));

        assertThat(told).isEmpty();
        assertThat(plan.now().log()).hasSize(4);
    }

    @Test
    void a_step_says_where_it_came_from() {
        history.branch(row(3), "Second");
        assertThat(plan.now().current()).isEqualTo(2);
        assertThat(rows()).extracting(HistoryRow::n).containsExactly(3L, 2L, 0L);
        assertThat(rows()).extracting(HistoryRow::origin).containsExactly("from 1 Preferred", "from 1 Preferred", "");

        plan.perform(session -> session.replays().take(1, plan.now().current(), Set.of(4L), Map.of()));
        assertThat(rows().getFirst().origin()).isEqualTo("taken across from entry 4 of 1 Preferred");
    }

    @Test
    void a_branch_from_before_the_first_step_is_the_bare_baseline() {
        history.branch(row(0), "From nothing");

        assertThat(plan.standing().plan()).isEqualTo(plan.baseline().plan());
        history.branch(rows().getLast(), "from NOTHING");
        assertThat(plan.now().options()).hasSize(3);
    }

    @Test
    void the_log_is_verified_in_words() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        history.verifiedProperty().subscribe(one -> one.ifPresent(_ -> told.countDown()));
        history.verify();

        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(history.verifiedProperty().get())
                .contains(new HistoryViewModel.Verified(true, "The log is as it was written: 4 entries. Verified at 12:00."));
    }

    @Test
    void news_is_what_came_after_the_entry_last_seen() {
        Seen second = new Seen(2, plan.now().log().get(1).hash());

        assertThat(News.of(plan.now(), Optional.empty()).isNone()).isTrue();
        assertThat(News.of(plan.now(), Optional.of(second)).words()).isEqualTo("2 entries since you last looked, by A. Planner.");
        assertThat(News.of(plan.now(), Optional.of(new Seen(4, plan.now().log().last().hash()))).isNone()).isTrue();
    }

    @Test
    void what_the_planner_does_now_is_no_news() {
        plan.act(new MovePosts(posts(4), hub("CE")), "");

        assertThat(rows()).extracting(HistoryRow::n, HistoryRow::isNew).startsWith(tuple(5L, false), tuple(4L, true));
    }

    @Test
    void a_log_that_lost_or_changed_the_entry_last_seen_is_another() {
        for (Seen seen : List.of(new Seen(9, "a"), new Seen(2, "other"))) {
            News news = News.of(plan.now(), Optional.of(seen));
            assertThat(news.isNone()).isFalse();
            assertThat(news.words()).startsWith("This is not the log you last saw");
        }
    }
}
