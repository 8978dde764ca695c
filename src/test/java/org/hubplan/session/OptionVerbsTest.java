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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Option;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entries: 1 the plan begun, 2 post 1 to Central East, 3 post 2 to Central East, in option 1.
class OptionVerbsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-05T09:00:00Z"), ZoneOffset.UTC);
    private static final Change ONE = new MovePosts(posts(1), hub("CE"));
    private static final Change TWO = new MovePosts(posts(2), hub("CE"));
    private static final Change THREE = new MovePosts(posts(3), hub("NW"));

    @TempDir
    private Path folder;

    private final Plan first = plan().filled(3, DC, "Research").build();
    private Session session;

    @BeforeEach
    void begin() {
        session = Session.create(file(), SETTINGS, first, List.of(BASELINE, PREFERRED), "posts.xlsx", CLOCK);
        session.act(1, ONE, "");
        session.act(1, TWO, "");
    }

    @AfterEach
    void close_and_find_all_again() {
        OpenPlan before = session.now();
        session.close();
        try (Session again = Session.open(file(), CLOCK)) {
            assertThat(again.now()).isEqualTo(before);
        }
    }

    @Test
    void a_duplicate_stands_where_its_origin_stands_and_shares_its_entries() {
        session.options().duplicate(1, "Second");

        assertThat(option(2)).isEqualTo(new Option(2, "Second", PREFERRED.effective(), false));
        assertThat(standing(2)).isEqualTo(standing(1));
        assertThat(numbers(2)).containsExactly(2L, 3L);
        assertThat(session.now().log().last().entry().words())
                .isEqualTo("Make option 2 Second from option 1 Preferred with 2 changes");
    }

    @Test
    void a_branch_begins_at_the_change_it_is_made_at() {
        session.options().branch(1, 2, "Half");

        assertThat(numbers(2)).containsExactly(2L);
        assertThat(standing(2)).isEqualTo(after(ONE));
    }

    @Test
    void what_is_done_in_a_branch_leaves_its_origin_alone() {
        session.options().duplicate(1, "Second");
        session.act(2, THREE, "");
        session.undo(1);

        assertThat(standing(2)).isEqualTo(after(ONE, TWO, THREE));
        assertThat(standing(1)).isEqualTo(after(ONE));
        session.undo(2);
        session.undo(2);
        assertThat(standing(2)).isEqualTo(after(ONE));
        assertThat(session.now().undone(1)).containsExactly(3L);
    }

    @Test
    void an_option_from_the_baseline_has_no_changes() {
        session.options().duplicate(0, "Afresh");

        assertThat(standing(2)).isEqualTo(Standing.of(first));
    }

    @Test
    void two_options_in_use_never_share_a_name() {
        assertThat(refusal(session.options().duplicate(1, " preferred ")))
                .isEqualTo("Option 1 is called Preferred already. Give this one another name.");
        assertThat(refusal(session.options().rename(1, " "))).startsWith("An option has a name.");
        assertThat(refusal(session.options().duplicate(1, " 1 "))).startsWith("An option is found by its number");
    }

    @Test
    void a_point_that_does_not_stand_is_no_place_to_branch_from() {
        session.undo(1);

        assertThat(refusal(session.options().branch(1, 3, "Lost")))
                .isEqualTo("Entry 3 is no change that stands in option 1. Branch from a change of its history.");
    }

    @Test
    void an_archived_option_keeps_everything_and_takes_no_change() {
        session.options().duplicate(1, "Second");
        session.switchTo(2);
        session.options().archive(2);

        assertThat(session.now().current()).isEqualTo(1);
        assertThat(session.now().liveOptions()).extracting(Option::number).containsExactly(0, 1);
        assertThat(refusal(session.act(2, THREE, ""))).startsWith("Option 2 Second is archived.");
        session.options().restore(2);
        assertThat(session.act(2, THREE, "")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_locked_option_takes_no_change_until_it_is_unlocked_for_a_reason() {
        session.options().lock(1, "to the board");

        assertThat(refusal(session.act(1, THREE, ""))).startsWith("Option 1 Preferred is locked.");
        assertThat(refusal(session.undo(1))).startsWith("Option 1 Preferred is locked.");
        assertThat(refusal(session.options().unlock(1, " "))).contains("reason");
        session.options().unlock(1, "the board asked");
        assertThat(session.act(1, THREE, "")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void the_baseline_is_always_there() {
        assertThat(refusal(session.options().archive(0))).startsWith("The baseline is changed only by imports.");
        assertThat(refusal(session.options().rename(0, "Other"))).startsWith("The baseline");
    }

    @Test
    void a_what_if_that_is_kept_becomes_the_option() {
        session.options().whatIf(1);
        session.act(2, THREE, "");

        assertThat(session.now().current()).isEqualTo(2);
        assertThat(standing(1)).isEqualTo(after(ONE, TWO));
        session.options().keep(2);
        assertThat(session.now().current()).isEqualTo(1);
        assertThat(standing(1)).isEqualTo(after(ONE, TWO, THREE));
        assertThat(option(2).archived()).isTrue();
        session.undo(1);
        assertThat(standing(1)).isEqualTo(after(ONE, TWO));
    }

    @Test
    void a_what_if_that_is_thrown_away_leaves_the_option_as_it_was() {
        session.options().whatIf(1);
        session.act(2, THREE, "");
        session.options().discard(2);

        assertThat(session.now().current()).isEqualTo(1);
        assertThat(standing(1)).isEqualTo(after(ONE, TWO));
        assertThat(refusal(session.act(2, ONE, ""))).startsWith("Option 2 What if is archived.");
    }

    @Test
    void a_what_if_is_not_kept_over_what_was_done_to_its_option_meanwhile() {
        session.options().whatIf(1);
        session.act(2, THREE, "");
        session.undo(1);

        assertThat(refusal(session.options().keep(2)))
                .startsWith("Option 1 Preferred has changed since the what-if was begun.");
    }

    @Test
    void a_what_if_is_not_kept_over_a_day_said_anew_in_its_option_meanwhile() {
        session.options().whatIf(1);
        session.act(2, THREE, "");
        session.options().amend(1, 2, "agreed late", LocalDate.of(2019, 5, 1));

        assertThat(refusal(session.options().keep(2)))
                .startsWith("Option 1 Preferred has changed since the what-if was begun.");
    }

    @Test
    void what_a_what_if_says_of_the_changes_it_shares_holds_once_it_is_kept() {
        LocalDate march = LocalDate.of(2020, 3, 1);
        session.options().whatIf(1);
        session.options().amend(2, 2, "agreed late", march);
        session.undo(2);
        session.options().keep(2);

        Entry kept = session.now().timeline(1).history().made().find(entry -> entry.n() == 2).get();
        assertThat(kept.effective()).isEqualTo(march);
        assertThat(numbers(1)).containsExactly(2L);
        assertThat(refusal(session.options().amend(1, 2, "agreed late", march))).startsWith("Change 2 says so already.");
        session.redo(1);
        assertThat(standing(1)).isEqualTo(after(ONE, TWO));
    }

    @Test
    void a_day_no_one_plans_for_is_refused_wherever_it_is_written() {
        LocalDate slip = LocalDate.of(9999, 12, 31);

        assertThat(refusal(session.act(1, THREE, "", Optional.of(slip))))
                .isEqualTo("9999-12-31 is too far off for a change to take effect on. Choose a day from 1950 to 2150.");
        assertThat(refusal(session.options().amend(1, 2, "", slip))).startsWith("9999-12-31 is too far off");
        assertThat(refusal(session.options().redate(1, LocalDate.of(1900, 1, 1)))).startsWith("1900-01-01 is too far off");
    }

    @Test
    void an_option_with_a_what_if_on_it_is_not_archived() {
        session.options().whatIf(1);

        assertThat(refusal(session.options().archive(1)))
                .isEqualTo("A what-if is open on option 1 Preferred. Keep or discard it first.");
    }

    @Test
    void what_was_thrown_away_counts_as_undone_and_what_was_kept_as_its_option_says() {
        session.options().whatIf(1);
        session.act(2, THREE, "");
        long three = session.now().log().last().entry().n();
        session.options().discard(2);
        assertThat(session.now().undone()).containsExactly(three);

        session.options().whatIf(1);
        session.act(3, THREE, "");
        long again = session.now().log().last().entry().n();
        session.options().keep(3);
        assertThat(session.now().undone()).containsExactly(three);
        session.undo(1);
        assertThat(session.now().undone()).containsExactlyInAnyOrder(three, again);
    }

    @Test
    void the_baselines_imports_are_not_taken_across() {
        assertThat(refusal(session.replays().take(0, 1, Set.of(1L), Map.of())))
                .startsWith("The baseline's imports are in every option already.");
    }

    @Test
    void the_history_goes_to_any_point_in_one_go_and_on_again() {
        session.act(1, THREE, "");

        session.goTo(1, 2);
        assertThat(standing(1)).isEqualTo(after(ONE));
        session.goTo(1, 4);
        assertThat(standing(1)).isEqualTo(after(ONE, TWO, THREE));
        session.goTo(1, 0);
        assertThat(standing(1)).isEqualTo(Standing.of(first));
        assertThat(refusal(session.goTo(1, 99))).startsWith("Entry 99 is no step of option 1");
        assertThat(refusal(session.goTo(1, 0))).contains("stands there already");
    }

    @Test
    void a_reason_and_a_day_may_be_said_anew_and_the_change_stays() {
        LocalDate may = LocalDate.of(2019, 5, 1);
        Standing before = standing(1);

        session.options().amend(1, 2, "nearer to the boroughs", may);

        Entry amended = session.now().timeline(1).history().standing().getFirst();
        assertThat(amended.reason()).isEqualTo("nearer to the boroughs");
        assertThat(amended.effective()).isEqualTo(may);
        assertThat(amended.change()).contains(ONE);
        assertThat(standing(1).plan()).isEqualTo(before.plan());
        assertThat(standing(1).ledger()).isEqualTo(before.ledger());
        assertThat(refusal(session.options().amend(1, 2, "nearer to the boroughs", may)))
                .startsWith("Change 2 says so already.");
        assertThat(refusal(session.options().amend(1, 99, "", may))).startsWith("Entry 99 is no change");
        session.options().lock(1, "");
        assertThat(refusal(session.options().amend(1, 2, "late", may))).startsWith("Option 1 Preferred is locked.");
    }

    private Standing after(Change... changes) {
        Standing standing = Standing.of(first);
        for (Change change : changes) {
            standing = ((Standing.Next.Yes) standing.then(change)).standing();
        }
        return standing;
    }

    private Standing standing(int option) {
        return session.now().timeline(option).now();
    }

    private Option option(int number) {
        return session.now().timeline(number).option();
    }

    private List<Long> numbers(int option) {
        return session.now().timeline(option).history().standing().stream().map(Entry::n).toList();
    }

    private static String refusal(Answer answer) {
        return ((Answer.Refused) answer).words();
    }

    private Path file() {
        return folder.resolve("plan.hubplan");
    }
}
