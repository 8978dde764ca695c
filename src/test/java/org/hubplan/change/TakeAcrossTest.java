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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.change.TakeAcross.From;
import org.hubplan.change.TakeAcross.Line;
import org.hubplan.fixture.Changes;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;

/// Changes of option 1 are taken into option 2, both on a baseline of six DC at Central Intelligence.
class TakeAcrossTest {
    private final PlanFixture fixture = plan().filled(5, DC, "Research").vacant(1, DC, "Research");
    private final Plan baseline = fixture.build();

    /// Option 2 moved 1 to Central East, removed 2, and moved 3 to North Area.
    @Test
    void each_change_says_how_it_fits_the_other_option() {
        Plan second = after(
                new MovePosts(posts(1), hub("CE")),
                new RemovePosts(posts(2), PayOrigin.NEW),
                new MovePosts(posts(3), hub("NA")));
        TakeAcross taking = take(second, Set.of(1L, 2L, 3L, 4L), Map.of(),
                new MovePosts(posts(1), hub("CE")),
                new MovePosts(posts(2), hub("CE")),
                new MovePosts(posts(3), hub("CE")),
                new MovePosts(posts(4, 5), hub("CE")));

        assertThat(taking.chosen()).extracting(line -> line.fit().verdict())
                .containsExactly(DONE, OVERTAKEN, CONFLICT, VALID);
        assertThat(taking.chosen().get(2).fit().clashes()).containsExactly(
                new Clash("Post P3", "hub", "Central Intelligence", "Central East", "North Area"));
        assertThat(taking.undecided()).extracting(line -> line.from().entry().n()).containsExactly(2L, 3L);
        assertThat(taking.chosen()).extracting(Line::taken).containsExactly(
                Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(new MovePosts(posts(4, 5), hub("CE"))));
    }

    @Test
    void a_conflict_is_taken_as_it_is_or_only_what_fits_or_left() {
        Plan second = after(new MovePosts(posts(3), hub("NA")));
        Change move = new MovePosts(posts(3, 4), hub("CE"));

        assertThat(taken(second, AS_IS, move)).contains(move);
        assertThat(taken(second, WHAT_FITS, move)).contains(new MovePosts(posts(4), hub("CE")));
        assertThat(taken(second, LEAVE, move)).isEmpty();
    }

    @Test
    void only_the_changes_chosen_are_taken_and_those_before_them_count() {
        TakeAcross taking = take(baseline, Set.of(2L), Map.of(),
                new MovePosts(posts(1), hub("CE")), new MovePosts(posts(1), hub("SC1")));

        assertThat(taking.chosen()).hasSize(1);
        assertThat(taking.chosen().getFirst().fit().clashes()).containsExactly(
                new Clash("Post P1", "hub", "Central East", "SC Hub 1", "Central Intelligence"));
        assertThat(take(baseline, Set.of(1L, 2L), Map.of(),
                new MovePosts(posts(1), hub("CE")), new MovePosts(posts(1), hub("SC1"))).undecided()).isEmpty();
    }

    @Test
    void a_change_of_posts_another_change_added_says_which_it_needs() {
        Post added = fixture.newPost(BAND_E, "Research");
        Change add = new AddPosts(List.of(added), PayOrigin.NEW);
        Change move = new MovePosts(List.of(added.id()), hub("CE"));

        Line alone = take(baseline, Set.of(2L), Map.of(), add, move).chosen().getFirst();
        assertThat(alone.needs()).containsExactly(new From(Changes.entry(1, add), add));
        assertThat(alone.fit().verdict()).isEqualTo(OVERTAKEN);
        assertThat(alone.fit().clashes()).containsExactly(
                new Clash("Post P7", "hub", "Central Intelligence", "Central East", "post not in the plan"));

        TakeAcross both = take(baseline, Set.of(1L, 2L), Map.of(), add, move);
        assertThat(both.chosen()).extracting(Line::taken).containsExactly(Optional.of(add), Optional.of(move));
        assertThat(both.chosen().getLast().needs()).isEmpty();
    }

    @Test
    void a_change_to_a_new_hub_or_of_a_person_out_of_a_post_says_what_it_needs() {
        Change newHub = new AddHub(Hub.open("X1", "Extra", HubKind.CENTRAL));
        Change vacate = new VacatePosts(posts(1), false);
        Change move = new MovePosts(posts(2), hub("X1"));
        Change fill = new FillPost(posts(6).getFirst(), person(1), true);

        TakeAcross taking = take(baseline, Set.of(3L, 4L), Map.of(), newHub, vacate, move, fill);
        assertThat(taking.chosen()).extracting(Line::needs).containsExactly(
                List.of(new From(Changes.entry(1, newHub), newHub)),
                List.of(new From(Changes.entry(2, vacate), vacate)));
    }

    @Test
    void a_change_not_chosen_says_how_it_would_fit_and_is_not_taken() {
        TakeAcross taking = take(after(new MovePosts(posts(3), hub("NA"))), Set.of(2L), Map.of(),
                new MovePosts(posts(3), hub("CE")), new MovePosts(posts(4), hub("CE")));

        assertThat(taking.lines()).extracting(line -> line.fit().verdict()).containsExactly(CONFLICT, VALID);
        assertThat(taking.undecided()).isEmpty();
        assertThat(taking.lines()).extracting(Line::taken)
                .containsExactly(Optional.empty(), Optional.of(new MovePosts(posts(4), hub("CE"))));
    }

    @Test
    void a_change_the_other_option_shares_is_not_taken_twice() {
        Change move = new MovePosts(posts(1), hub("CE"));
        TakeAcross taking = TakeAcross.of(
                List.of(from(1, move)), baseline, Set.of(1L), Set.of(1L), after(move), Map.of(1L, AS_IS));
        Line line = taking.chosen().getFirst();

        assertThat(line.there()).isTrue();
        assertThat(line.taken()).isEmpty();
    }

    /// Option 2 gave the number to a post of its own.
    @Test
    void an_added_post_whose_number_the_other_option_gave_away_can_only_be_left() {
        Post added = fixture.newPost(BAND_E, "Research");
        Post other = new Post(
                fixture.identities().nextPost(), added.number(), "Tasker", DC, "Tasking", added.owner(), added.hub(),
                100, true, "", "", false, List.of(), false);
        Change add = new AddPosts(List.of(added), PayOrigin.NEW);
        Line line = take(baseline.with(List.of(other)), Set.of(1L), Map.of(), add).chosen().getFirst();

        assertThat(line.fit().verdict()).isEqualTo(CONFLICT);
        assertThat(line.fit().refusal())
                .contains(new Refused("There is already a post P7.", "Give the new post another number."));
        assertThat(line.fit().choices()).containsExactly(LEAVE);
    }

    private Optional<Change> taken(Plan onto, Choice choice, Change change) {
        return take(onto, Set.of(1L), Map.of(1L, choice), change).chosen().getFirst().taken();
    }

    private TakeAcross take(Plan onto, Set<Long> chosen, Map<Long, Choice> choices, Change... changes) {
        return TakeAcross.of(
                IntStream.range(0, changes.length).mapToObj(at -> from(at + 1, changes[at])).toList(),
                baseline, chosen, Set.of(), onto, choices);
    }

    private Plan after(Change... changes) {
        Plan plan = baseline;
        for (Change change : changes) {
            plan = ((Outcome.Applied) change.applyTo(plan)).plan();
        }
        return plan;
    }

    private Occupant person(int post) {
        return baseline.post(posts(post).getFirst()).orElseThrow().occupants().getFirst();
    }

    private static From from(long n, Change change) {
        return new From(Changes.entry(n, change), change);
    }
}
