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
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hubplan.change.Change;
import org.hubplan.change.Choice;
import org.hubplan.change.Entry;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Replay;
import org.hubplan.change.Verdict;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Option 1 moves posts 1 to 4 one by one to Central East (entries 2 to 5). December's workbook (entry 6) shows 1 moved
/// so, 2 moved to North Area, 3 and 4 as they were.
class ReplayVerbsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-05T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Plan november = plan().filled(6, DC, "Research").build();
    private Session session;

    @BeforeEach
    void begin() {
        session = Session.create(
                folder.resolve("plan.hubplan"), SETTINGS, november, List.of(BASELINE, PREFERRED), "posts.xlsx", CLOCK);
        for (int n = 1; n <= 4; n++) {
            act(1, move("CE", n));
        }
        act(0, december(post -> switch (post.id().value()) {
            case 1 -> post.at(hub("CE"));
            case 2 -> post.at(hub("NA"));
            default -> post;
        }, 1, 2));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void after_an_import_two_of_four_changes_need_a_look_and_one_a_decision() {
        Replay replay = replay();

        assertThat(replay.lines()).extracting(line -> line.fit().verdict())
                .containsExactly(Verdict.DONE, Verdict.CONFLICT, Verdict.VALID, Verdict.VALID);
        assertThat(numbers(replay.toLookAt())).containsExactly(2L, 3L);
        assertThat(numbers(replay.undecided())).containsExactly(3L);
    }

    @Test
    void what_is_in_conflict_is_not_settled_silently() {
        Answer answer = session.replays().settle(1, Map.of());

        assertThat(answer).isEqualTo(Answer.refused(
                "One change is to be decided: 3, Move 1 DC from Central Intelligence to Central East, is in conflict"
                        + " (Post P2: hub was Central Intelligence, wanted Central East, is North Area).",
                "Say for each whether it is kept, cut to what fits or dropped."));
        assertThat(session.now().log()).hasSize(6);
    }

    /// Post 1 is there without the option; post 2 stays in North Area; 3 and 4 move.
    @Test
    void settled_changes_are_one_step_and_one_undo() {
        OpenPlan before = session.now();
        Answer.Done done = (Answer.Done) session.replays().settle(1, Map.of(3L, Choice.LEAVE));

        assertThat(done.words()).isEqualTo("Settle changes on the new baseline: 2 stand, 2 dropped");
        assertThat(standing()).containsExactly(4L, 5L);
        assertThat(session.now().timeline(1).now())
                .isEqualTo(after(session.now().baseline(), move("CE", 3), move("CE", 4)));
        assertThat(replay().toLookAt()).isEmpty();

        session.undo(1);
        assertThat(session.now().timeline(1).now()).isEqualTo(before.timeline(1).now());
        assertThat(numbers(replay().toLookAt())).containsExactly(2L, 3L);
        session.redo(1);
        assertThat(standing()).containsExactly(4L, 5L);
    }

    @Test
    void a_change_kept_moves_the_post_from_where_the_workbook_has_it() {
        session.replays().settle(1, Map.of(3L, Choice.AS_IS));

        assertThat(standing()).containsExactly(3L, 4L, 5L);
        assertThat(session.now().timeline(1).now().plan().postsAt(hub("CE"))).hasSize(4);
        assertThat(replay().toLookAt()).isEmpty();
    }

    @Test
    void the_next_workbook_is_judged_from_the_one_settled_on() {
        session.replays().settle(1, Map.of(3L, Choice.AS_IS));
        act(0, december(post -> post.at(hub("SC1")), 2));
        Replay january = replay();

        assertThat(numbers(january.toLookAt())).containsExactly(3L);
        assertThat(january.lines().getFirst().fit().clashes()).hasToString(
                "[Clash[of=Post P2, field=hub, was=North Area, wanted=Central East, is=SC Hub 1]]");
    }

    @Test
    void a_change_that_cannot_be_made_may_be_left_standing_and_is_asked_about_once() {
        act(0, december(Post::asClosed, 3));
        assertThat(numbers(replay().undecided())).containsExactly(3L, 4L);
        session.replays().settle(1, Map.of(3L, Choice.LEAVE, 4L, Choice.AS_IS));

        assertThat(standing()).containsExactly(4L, 5L);
        assertThat(replay().toLookAt()).isEmpty();
        assertThat(session.replays().settle(1, Map.of())).isEqualTo(Answer.refused(
                "Every change of option 1 Preferred was made on the baseline as it is now.",
                "There is nothing to settle until the next import."));
    }

    @Test
    void what_was_settled_is_as_settled_when_the_plan_is_opened_again() {
        session.replays().settle(1, Map.of(3L, Choice.LEAVE));
        OpenPlan before = session.now();
        session.close();
        session = Session.open(folder.resolve("plan.hubplan"), CLOCK);

        assertThat(session.now()).isEqualTo(before);
        assertThat(replay().toLookAt()).isEmpty();
    }

    @Test
    void an_import_taken_back_leaves_nothing_to_look_at() {
        session.undo(0);

        assertThat(replay().toLookAt()).isEmpty();
    }

    @Test
    void a_choice_for_what_is_no_change_of_the_option_is_refused() {
        assertThat(session.replays().settle(1, Map.of(6L, Choice.LEAVE))).isEqualTo(Answer.refused(
                "Entry 6 is no change that stands in option 1 Preferred.", "Look at its replay for the numbers."));
        assertThat(session.replays().settle(1, Map.of(3L, Choice.WHAT_FITS))).isEqualTo(Answer.refused(
                "Change 3, Move 1 DC from Central Intelligence to Central East can't be cut to what fits.",
                "Keep it or drop it."));
        assertThat(session.replays().settle(0, Map.of())).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void changes_taken_across_remember_where_they_come_from_and_are_not_taken_twice() {
        session.options().branch(1, 0, "Second");
        session.replays().take(1, 2, Set.of(4L, 5L), Map.of());
        List<Entry> taken = session.now().timeline(2).history().standing();

        assertThat(taken).extracting(Entry::origin).containsExactly(4L, 5L);
        assertThat(taken.getFirst().words())
                .isEqualTo("Move 1 DC from Central Intelligence to Central East, taken from option 1 Preferred");
        assertThat(taken.getFirst().effective()).isEqualTo(PREFERRED.effective());
        assertThat(session.now().timeline(2).now())
                .isEqualTo(after(session.now().baseline(), move("CE", 3), move("CE", 4)));
        assertThat(session.replays().take(1, 2, Set.of(4L), Map.of())).isEqualTo(Answer.refused(
                "Option 2 Second has all of it already, or it is left out.", "Choose other changes."));
    }

    @Test
    void what_another_option_decided_otherwise_is_not_taken_silently() {
        session.options().branch(1, 0, "Second");
        act(2, move("SC1", 3));

        assertThat(session.replays().take(1, 2, Set.of(4L, 5L), Map.of())).isEqualTo(Answer.refused(
                "One change is to be decided: 4, Move 1 DC from Central Intelligence to Central East, is in conflict"
                        + " (Post P3: hub was Central Intelligence, wanted Central East, is SC Hub 1).",
                "Say for each whether to take it as it is, only what fits, or to leave it."));
        session.replays().take(1, 2, Set.of(4L, 5L), Map.of(4L, Choice.LEAVE));
        assertThat(session.now().timeline(2).now().plan().postsAt(hub("SC1"))).hasSize(1);
        assertThat(session.now().timeline(2).history().standing()).hasSize(2);
    }

    private void act(int option, Change change) {
        assertThat(session.act(option, change, "")).isInstanceOf(Answer.Done.class);
    }

    private ImportPosts december(UnaryOperator<Post> change, int... numbers) {
        Plan now = session.now().baseline().plan();
        return new ImportPosts("december.xlsx", List.of(), posts(numbers).stream()
                .map(id -> change.apply(now.post(id).orElseThrow()))
                .toList());
    }

    private static MovePosts move(String to, int... numbers) {
        return new MovePosts(posts(numbers), hub(to));
    }

    private Replay replay() {
        return Replays.of(session.now(), 1, Map.of());
    }

    private List<Long> standing() {
        return session.now().timeline(1).history().standing().stream().map(Entry::n).toList();
    }

    private static List<Long> numbers(List<Replay.Line> lines) {
        return lines.stream().map(line -> line.made().entry().n()).toList();
    }

    private static Standing after(Standing start, Change... changes) {
        Standing standing = start;
        for (Change change : changes) {
            standing = ((Standing.Next.Yes) standing.then(change, PREFERRED.effective())).standing();
        }
        return standing;
    }
}
