package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.change.Choice.AS_IS;
import static org.hubplan.change.Choice.LEAVE;
import static org.hubplan.change.Choice.WHAT_FITS;
import static org.hubplan.change.Verdict.CONFLICT;
import static org.hubplan.change.Verdict.DONE;
import static org.hubplan.change.Verdict.OVERTAKEN;
import static org.hubplan.change.Verdict.VALID;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.model.Grade.DS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hubplan.change.Replay.Made;
import org.hubplan.fixture.Changes;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;

/// An option was made on November's workbook: posts 1 to 6 DC and 7 DS at Central Intelligence, 8 and 9 Band E in the
/// BCU of Central East. Then December's comes in.
class ReplayTest {
    private final Plan november = plan()
            .filled(5, DC, "Research").vacant(1, DC, "Research").filled(1, DS, "Research")
            .at("CE").filled(2, BAND_E, "Research")
            .build();

    /// Posts 1 and 2 went to Central East as the option wants; 3 was removed; 4 went to North Area instead.
    @Test
    void december_shows_each_of_the_four_outcomes() {
        Plan december = changed(november, post -> switch (post.id().value()) {
            case 1, 2 -> post.at(hub("CE"));
            case 3 -> post.asClosed();
            case 4 -> post.at(hub("NA"));
            default -> post;
        });
        Replay replay = replay(december, Map.of(),
                new MovePosts(posts(1, 2), hub("CE")),
                new RegradePosts(posts(7), DI, PayOrigin.NEW),
                new MovePosts(posts(3), hub("SC1")),
                new MovePosts(posts(4), hub("CE")),
                new MovePosts(posts(5, 6), hub("CE")));

        assertThat(verdicts(replay)).containsExactly(DONE, VALID, OVERTAKEN, CONFLICT, VALID);
        assertThat(replay.toLookAt()).extracting(line -> line.made().entry().n()).containsExactly(1L, 3L, 4L);
        assertThat(replay.undecided()).extracting(line -> line.made().entry().n()).containsExactly(3L, 4L);
        assertThat(replay.lines().get(3).fit().clashes()).containsExactly(
                new Clash("Post P4", "hub", "Central Intelligence", "Central East", "North Area"));
    }

    @Test
    void a_second_move_sets_out_from_where_the_first_one_took_the_post() {
        Plan december = changed(november, post -> post.id().value() == 1 ? post.at(hub("NA")) : post);
        Change first = new MovePosts(posts(1), hub("CE"));
        Change second = new MovePosts(posts(1), hub("SC1"));

        assertThat(verdicts(replay(december, Map.of(), first, second))).containsExactly(CONFLICT, VALID);
        assertThat(verdicts(replay(december, Map.of(1L, LEAVE), first, second))).containsExactly(CONFLICT, CONFLICT);
        assertThat(replay(december, Map.of(1L, LEAVE), first, second).lines().getLast().fit().clashes())
                .containsExactly(new Clash("Post P1", "hub", "Central East", "SC Hub 1", "North Area"));
    }

    /// December has the post where two moves of the option were to take it.
    @Test
    void a_post_already_where_the_last_of_two_moves_takes_it_needs_neither() {
        Plan december = changed(november, post -> post.id().value() == 1 ? post.at(hub("SC1")) : post);
        Replay replay = replay(december, Map.of(1L, LEAVE),
                new MovePosts(posts(1), hub("CE")), new MovePosts(posts(1), hub("SC1")));

        assertThat(verdicts(replay)).containsExactly(CONFLICT, DONE);
        assertThat(replay.lines()).extracting(Replay.Line::becomes).containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void a_change_made_after_the_workbook_came_in_is_still_valid() {
        Plan december = changed(november, post -> post.id().value() == 1 ? post.at(hub("NA")) : post);
        Change before = new MovePosts(posts(2), hub("CE"));
        Change after = new MovePosts(posts(1), hub("CE"));
        Replay replay = Replay.of(
                List.of(made(1, before, november), made(3, after, december)),
                december,
                Map.of());

        assertThat(verdicts(replay)).containsExactly(VALID, VALID);
    }

    /// Made on November's, December's and January's: each is judged by the workbook it was made on.
    @Test
    void over_three_workbooks_each_change_is_judged_from_its_own() {
        Plan december = changed(november, post -> post.id().value() == 1 ? post.at(hub("NA")) : post);
        Plan january = changed(december, post -> post.id().value() <= 2 ? post.at(hub("SC2")) : post);
        Change first = new MovePosts(posts(2), hub("CE"));
        Change second = new MovePosts(posts(1, 2), hub("SC2"));
        Replay replay = Replay.of(
                List.of(made(1, first, november), made(2, second, december)),
                january,
                Map.of(1L, LEAVE));

        assertThat(verdicts(replay)).containsExactly(CONFLICT, DONE);
        assertThat(replay.lines().getFirst().fit().clashes())
                .containsExactly(new Clash("Post P2", "hub", "Central Intelligence", "Central East", "SC Hub 2"));
    }

    @Test
    void only_what_fits_stands_in_the_place_of_what_does_not() {
        Plan december = changed(november, post -> post.id().value() == 2 ? post.asClosed() : post);
        Replay replay = replay(december, Map.of(1L, WHAT_FITS), new MovePosts(posts(1, 2, 5), hub("CE")));

        assertThat(replay.lines().getFirst().choices()).containsExactly(AS_IS, WHAT_FITS, LEAVE);
        assertThat(replay.lines().getFirst().becomes()).contains(new MovePosts(posts(1, 5), hub("CE")));
        assertThat(replay.undecided()).isEmpty();
    }

    private Replay replay(Plan baseline, Map<Long, Choice> chosen, Change... changes) {
        return Replay.of(
                IntStream.range(0, changes.length)
                        .mapToObj(at -> made(at + 1, changes[at], november))
                        .toList(),
                baseline,
                chosen);
    }

    private static Made made(long n, Change change, Plan on) {
        return new Made(Changes.entry(n, change), change, on);
    }

    private static List<Verdict> verdicts(Replay replay) {
        return replay.lines().stream().map(line -> line.fit().verdict()).toList();
    }

    private static Plan changed(Plan plan, UnaryOperator<Post> change) {
        return plan.with(plan.everyPost().map(change).toList());
    }
}
