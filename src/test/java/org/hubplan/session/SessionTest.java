package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.Act;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Logged;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Option;
import org.hubplan.change.PayOrigin;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.PostId;
import org.hubplan.store.PlanFileRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    private static final Instant NINE = Instant.parse("2018-11-05T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NINE, ZoneOffset.UTC);
    private static final Option LOCKED = new Option(2, "Submitted", LocalDate.of(2019, 4, 1), true);
    private static final Change MOVE = new MovePosts(posts(1), hub("CE"));

    @TempDir
    private Path folder;

    private final PlanFixture fixture = plan().filled(3, DC, "Research");
    private final Plan first = fixture.build();
    private Session session;

    @BeforeEach
    void begin() {
        session = Session.create(file(), SETTINGS, first, List.of(BASELINE, PREFERRED, LOCKED), "posts.xlsx", CLOCK);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_change_is_logged_with_who_when_why_and_from_when() {
        Answer answer = session.act(1, MOVE, "closer to the boroughs");

        Entry entry = new Entry(
                2, NINE, "A. Planner", 1, new Act.Did(MOVE), "Move 1 DC from Central Intelligence to Central East",
                "closer to the boroughs", LocalDate.of(2019, 4, 1));
        Logged newest = session.now().log().last();
        assertThat(newest.entry()).isEqualTo(entry);
        assertThat(answer).isEqualTo(new Answer.Done(newest, after(Standing.of(first), MOVE)));
        assertThat(session.now().timeline(1).now()).isEqualTo(after(Standing.of(first), MOVE));
    }

    @Test
    void a_change_may_take_effect_on_a_day_of_its_own() {
        session.act(1, MOVE, "", Optional.of(LocalDate.of(2019, 9, 1)));

        assertThat(session.now().log().last().entry().effective()).isEqualTo(LocalDate.of(2019, 9, 1));
    }

    @Test
    void a_plan_closed_and_opened_again_stands_where_it_stood_undo_and_redo_too() {
        session.act(1, MOVE, "");
        session.act(1, new MovePosts(posts(2), hub("NA")), "");
        session.undo(1);
        OpenPlan before = session.now();

        reopen();

        assertThat(session.now()).isEqualTo(before);
        assertThat(words(session.redo(1))).isEqualTo("Redo: Move 1 DC from Central Intelligence to North Area");
        assertThat(words(session.undo(1))).isEqualTo("Undo: Move 1 DC from Central Intelligence to North Area");
        assertThat(words(session.undo(1))).isEqualTo("Undo: Move 1 DC from Central Intelligence to Central East");
        assertThat(session.now().timeline(1).now()).isEqualTo(Standing.of(first));
    }

    @Test
    void a_refused_change_leaves_everything_as_it_was() {
        OpenPlan before = session.now();

        assertThat(words(session.act(1, new MovePosts(posts(1), hub("MIB")), "")))
                .isEqualTo("Already at Central Intelligence: 1 DC. Choose another hub.");
        assertThat(session.now()).isSameAs(before);
    }

    @Test
    void options_that_take_no_changes_say_why() {
        assertThat(words(session.act(0, MOVE, "")))
                .isEqualTo("The baseline is changed only by imports. Make the change in an option: option 1, for one.");
        assertThat(words(session.act(2, MOVE, "")))
                .isEqualTo("Option 2 Submitted is locked. Unlock it, or work in another option.");
        assertThat(words(session.act(7, MOVE, ""))).isEqualTo(
                "There is no option 7 in this plan. It has the options 0 Baseline, 1 Preferred, 2 Submitted.");
        assertThat(words(session.undo(7))).startsWith("There is no option 7");
        assertThat(words(session.redo(2))).startsWith("Option 2 Submitted is locked.");
    }

    @Test
    void where_nothing_can_be_undone_or_redone_it_says_so() {
        assertThat(words(session.undo(1)))
                .isEqualTo("There is nothing to undo in option 1 Preferred. Make a change first.");
        assertThat(words(session.undo(0))).startsWith("There is nothing to undo in option 0 Baseline.");
        assertThat(words(session.redo(1))).isEqualTo("There is nothing to redo in option 1 Preferred."
                + " Only what was undone last, and nothing changed since, can be redone.");
    }

    @Test
    void an_import_goes_to_the_baseline_whichever_option_is_worked_on() {
        session.act(1, MOVE, "");
        ImportPosts december =
                new ImportPosts("december.xlsx", List.of(fixture.newPost(DC, "Tasking")), List.of());

        session.act(1, december, "");

        Standing baseline = Standing.of(after(Standing.of(first), december).plan());
        assertThat(session.now().baseline()).isEqualTo(baseline);
        assertThat(session.now().timeline(1).now()).isEqualTo(after(baseline, MOVE));
        assertThat(words(session.undo(0))).isEqualTo("Undo: Import december.xlsx: 1 post added, 0 changed");
        assertThat(session.now().baseline()).isEqualTo(Standing.of(first));
    }

    @Test
    void a_preview_comes_to_what_the_change_then_comes_to_and_keeps_nothing() {
        OpenPlan before = session.now();
        Standing.Next preview = session.preview(1, MOVE);

        assertThat(session.now()).isSameAs(before);
        assertThat(((Standing.Next.Yes) preview).standing())
                .isEqualTo(((Answer.Done) session.act(1, MOVE, "")).standing());
    }

    @Test
    void a_preview_is_refused_where_the_change_would_be() {
        assertThat(((Standing.Next.No) session.preview(0, MOVE)).refused().words())
                .isEqualTo(words(session.act(0, MOVE, "")));
    }

    @Test
    void who_listens_is_told_after_each_change_of_state_and_no_longer_once_they_stop() {
        List<Integer> entries = new ArrayList<>();
        Runnable listener = () -> entries.add(session.now().log().size());
        session.listen(listener);

        session.act(1, MOVE, "");
        session.act(1, MOVE, "refused, and so nothing to tell");
        session.undo(1);
        session.stopListening(listener);
        session.redo(1);

        assertThat(entries).containsExactly(2, 3);
    }

    @Test
    void settings_and_the_option_worked_on_are_kept() {
        PlanSettings renamed = PlanSettings.named("Winter plan", "B. Planner");
        session.change(renamed);
        session.switchTo(2);

        reopen();

        assertThat(session.now().settings()).isEqualTo(renamed);
        assertThat(session.now().current()).isEqualTo(2);
    }

    /// An identity once given is never another post's, not even where what brought it was undone.
    @Test
    void identities_given_out_are_not_given_again() {
        session.act(1, new AddPosts(List.of(fixture.newPost(DC, "Tasking")), PayOrigin.NEW), "");
        session.undo(1);

        reopen();

        assertThat(session.identities().nextPost()).isEqualTo(new PostId(5));
    }

    @Test
    void a_plan_open_here_is_not_opened_twice() {
        assertThatThrownBy(() -> Session.open(file(), CLOCK)).isInstanceOf(PlanFileRefused.class);
    }

    private void reopen() {
        session.close();
        session = Session.open(file(), CLOCK);
    }

    private Path file() {
        return folder.resolve("Autumn.hubplan");
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.words();
            case Answer.Refused refused -> refused.words();
        };
    }

    private static Standing after(Standing before, Change change) {
        return ((Standing.Next.Yes) before.then(change)).standing();
    }
}
