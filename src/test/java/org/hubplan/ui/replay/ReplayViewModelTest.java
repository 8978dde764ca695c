package org.hubplan.ui.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.change.Choice.AS_IS;
import static org.hubplan.change.Choice.LEAVE;
import static org.hubplan.change.Choice.WHAT_FITS;
import static org.hubplan.change.Verdict.CONFLICT;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Verdict;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Option 1 moves 1 and 2 (entry 2), 3 to 5 (entry 3) and 6 (entry 4) to Central East. December's workbook has 1 and 2
/// there, 3 to 5 in North Area.
class ReplayViewModelTest {
    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private final Queue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final Work work = new Work(screen::add);
    private ReplayNotice notice;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(plan().at("MIB").filled(7, DC, "Research").build(), folder);
        plan = new PlanModel(session);
        notice = new ReplayNotice(plan, work);
        move(1, 2);
        move(3, 4, 5);
        move(6);
        december(post(1).at(hub("CE")), post(2).at(hub("CE")), post(3).at(hub("NA")), post(4).at(hub("NA")),
                post(5).at(hub("NA")));
    }

    @AfterEach
    void close() {
        work.close();
        session.close();
    }

    @Test
    void after_an_import_the_strip_says_how_many_changes_need_a_look() {
        assertThat(strip()).isEqualTo("2 of 3 changes of option 1 Preferred need a look");

        move(7);
        assertThat(strip())
                .as("a change made since is not reckoned").isEqualTo("2 of 3 changes of option 1 Preferred need a look");
    }

    @Test
    void the_strip_goes_with_the_settling_and_comes_back_with_its_undo() {
        ReplayViewModel replay = new ReplayViewModel(plan);
        replay.choose(3, LEAVE);
        assertThat(replay.settle()).isTrue();
        assertThat(strip()).isEmpty();

        plan.undo();
        assertThat(strip()).startsWith("2 of 3");
        plan.switchTo(0);
        assertThat(strip()).isEmpty();
    }

    @Test
    void the_strip_goes_with_the_undo_of_the_import() {
        session.undo(0);
        plan.refresh();

        assertThat(strip()).isEmpty();
    }

    @Test
    void what_needs_a_look_is_listed_with_clashes_alike_in_one_line() {
        ReplayViewModel replay = new ReplayViewModel(plan);

        assertThat(replay.title()).isEqualTo("2 of 3 changes of option 1 Preferred need a look");
        assertThat(replay.broughtBy()).isEqualTo("Import december.xlsx: 0 posts added, 5 changed");
        assertThat(replay.rows()).containsExactly(
                new ChangeFit(
                        2, "Move 2 DC from Central Intelligence to Central East", "closer", Verdict.DONE, "Done already",
                        "", List.of(), List.of(AS_IS, LEAVE), Optional.of(LEAVE), true),
                new ChangeFit(
                        3, "Move 3 DC from Central Intelligence to Central East", "closer", CONFLICT, "In conflict", "",
                        List.of(new ClashGroup(
                                "Post P3, Post P4 and 1 more", "hub", "Central Intelligence", "Central East",
                                "North Area")),
                        List.of(AS_IS, LEAVE), Optional.empty(), true));
    }

    @Test
    void the_changes_still_valid_are_listed_where_asked_for() {
        ReplayViewModel replay = new ReplayViewModel(plan);
        replay.allProperty().set(true);

        assertThat(replay.rows()).extracting(ChangeFit::state).containsExactly("Done already", "In conflict", "Still valid");
    }

    @Test
    void nothing_is_settled_while_a_conflict_is_undecided() {
        ReplayViewModel replay = new ReplayViewModel(plan);

        assertThat(replay.settle()).isFalse();
        assertThat(replay.troubleProperty().get()).startsWith("One change is to be decided: 3, Move 3 DC");
    }

    @Test
    void all_of_one_outcome_are_chosen_alike() {
        ReplayViewModel replay = new ReplayViewModel(plan);
        replay.chooseAll(CONFLICT, WHAT_FITS);
        assertThat(replay.replayProperty().get().lines().get(1).choice())
                .as("nothing of it fits").contains(LEAVE);

        replay.chooseAll(CONFLICT, AS_IS);
        assertThat(replay.settle()).isTrue();
        assertThat(plan.standing().plan().postsAt(hub("CE"))).hasSize(6);
    }

    @Test
    void changes_of_another_option_are_ticked_and_taken() {
        session.options().branch(1, 0, "Second");
        session.switchTo(2);
        plan.refresh();
        plan.act(new MovePosts(posts(6), hub("SC1")), "");
        TakeAcrossViewModel taking =
                new TakeAcrossViewModel(plan, TakeAcrossViewModel.options(plan).getFirst());

        assertThat(taking.rows()).extracting(ChangeFit::state).containsExactly(
                "It changes nothing in its own option either", "Fits", "In conflict");
        assertThat(taking.possibleProperty().get()).isFalse();

        taking.tick(4, true);
        assertThat(taking.summaryProperty().get()).isEqualTo("1 ticked: 0 would be taken, 1 to be decided");
        taking.choose(4, AS_IS);
        assertThat(taking.summaryProperty().get()).isEqualTo("1 ticked: 1 would be taken, 0 to be decided");
        assertThat(taking.possibleProperty().get()).isTrue();
        assertThat(taking.take()).isTrue();
        assertThat(plan.standing().plan().post(new PostId(6)).orElseThrow().hub()).isEqualTo(hub("CE"));
        assertThat(new TakeAcrossViewModel(plan, taking.options().getFirst()).rows().get(2).state())
                .isEqualTo("Both options have this change already");
    }

    @Test
    void of_a_change_that_fits_in_part_the_parts_are_counted() {
        session.options().branch(1, 0, "Second");
        session.switchTo(2);
        plan.refresh();
        plan.act(new MovePosts(posts(3), hub("SC1")), "");
        TakeAcrossViewModel taking =
                new TakeAcrossViewModel(plan, TakeAcrossViewModel.options(plan).getFirst());

        assertThat(taking.rows().get(1).state()).isEqualTo("2 of 3 fit, 1 in conflict");
    }

    @Test
    void another_option_chosen_begins_with_nothing_ticked() {
        session.options().branch(1, 0, "Second");
        session.options().branch(1, 3, "Third");
        session.switchTo(2);
        plan.refresh();
        TakeAcrossViewModel taking =
                new TakeAcrossViewModel(plan, TakeAcrossViewModel.options(plan).getFirst());
        taking.tick(4, true);
        taking.fromProperty().set(taking.options().getLast());

        assertThat(taking.rows()).extracting(ChangeFit::n).containsExactly(2L, 3L);
        assertThat(taking.rows()).noneMatch(ChangeFit::ticked);
    }

    /// What the strip says once it is reckoned.
    private String strip() {
        while (!work.jobs().isEmpty()) {
            Optional.ofNullable(screen.poll()).ifPresent(Runnable::run);
        }
        return notice.wordsProperty().get();
    }

    private void move(int... numbers) {
        plan.act(new MovePosts(posts(numbers), hub("CE")), "closer");
    }

    private void december(Post... changed) {
        session.act(0, new ImportPosts("december.xlsx", List.of(), List.of(changed)), "");
        plan.refresh();
    }

    private Post post(int n) {
        return plan.baseline().plan().post(new PostId(n)).orElseThrow();
    }
}
