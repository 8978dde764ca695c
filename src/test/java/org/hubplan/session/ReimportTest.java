package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.List;
import java.util.Map;
import org.hubplan.change.Change;
import org.hubplan.change.FillPost;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Logged;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.change.SetRates;
import org.hubplan.change.VacatePosts;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Command;
import org.hubplan.model.Displaced;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.session.Timeline.Unfit;
import org.junit.jupiter.api.Test;

/// An option is the baseline plus its changes: when next month's workbook comes in, they are made again on it.
class ReimportTest {
    private final PlanFixture fixture = plan().filled(3, DC, "Research").vacant(1, DC, "Research");
    private final Plan first = fixture.build();
    private final LogFixture log = new LogFixture();
    private OpenPlan open = OpenPlan.of(log.stored(first));

    @Test
    void the_options_changes_are_made_again_on_the_new_baseline() {
        Post newcomer = fixture.newPost(DS, "Tasking");
        Post regraded = post(1).withGrade(DS);
        act(new MovePosts(posts(1, 4), hub("CE")));
        act(new ImportPosts("december.xlsx", List.of(newcomer), List.of(regraded)));

        Plan december = first.with(List.of(newcomer, regraded));
        assertThat(open.baseline()).isEqualTo(Standing.of(december));
        assertThat(preferred()).isEqualTo(yes(Standing.of(december), new MovePosts(posts(1, 4), hub("CE"))));
        assertThat(open.currentTimeline().unfit()).isEmpty();
    }

    /// The workbook may move a post itself: that is no move of the option's, nor of the baseline's.
    @Test
    void moves_are_counted_against_the_new_baseline() {
        act(new MovePosts(posts(1), hub("CE")));
        act(new ImportPosts("december.xlsx", List.of(), List.of(post(1).at(hub("CE")), post(2).at(hub("NA")))));

        assertThat(total(open.baseline()).get(Figure.MOVED_POSTS)).isZero();
        assertThat(total(preferred()).get(Figure.MOVED_POSTS)).isZero();
    }

    @Test
    void a_change_that_no_longer_fits_is_kept_and_named_and_changes_nothing() {
        Displaced waiting =
                new Displaced(post(1).occupants().getFirst(), Command.MET_INTELLIGENCE, post(1).number());
        Logged vacate = act(new VacatePosts(posts(1), false));
        Logged fill = act(FillPost.fromTray(new PostId(4), waiting));
        Logged move = act(new MovePosts(posts(2), hub("CE")));
        act(new ImportPosts("december.xlsx", List.of(), List.of(post(1).withOccupants(List.of()))));

        assertThat(open.currentTimeline().unfit()).containsExactly(
                new Unfit(fill.entry(), new Refused(
                        "The person who was to fill post P4 is not in the unplaced tray.",
                        "Choose someone who is, or fill it from outside.")),
                new Unfit(vacate.entry(), new Refused("Already vacant: 1 DC.", "Choose a filled post.")));
        assertThat(preferred()).isEqualTo(yes(open.baseline(), new MovePosts(posts(2), hub("CE"))));
        assertThat(open.currentTimeline().history().standing())
                .containsExactly(vacate.entry(), fill.entry(), move.entry());
    }

    @Test
    void a_change_that_does_not_fit_is_undone_as_any_other() {
        Logged vacate = act(new VacatePosts(posts(1), false));
        act(new ImportPosts("december.xlsx", List.of(), List.of(post(1).withOccupants(List.of()))));
        open = open.then(log.undid(vacate));

        assertThat(open.currentTimeline().unfit()).isEmpty();
        assertThat(open.currentTimeline().history().canUndo()).isFalse();
        assertThat(preferred()).isEqualTo(open.baseline());
    }

    @Test
    void an_import_undone_leaves_every_option_as_it_was() {
        act(new VacatePosts(posts(1), false));
        OpenPlan before = open;
        Logged december = act(new ImportPosts("december.xlsx", List.of(), List.of(post(1).withOccupants(List.of()))));
        open = open.then(log.undid(december));

        assertThat(open.baseline()).isEqualTo(before.baseline());
        assertThat(open.currentTimeline()).isEqualTo(before.currentTimeline());
    }

    /// 3 people and 4 posts at £61,175, then at £70,000.
    @Test
    void new_rates_price_baseline_and_options_anew() {
        act(new MovePosts(posts(1), hub("CE")));
        act(new SetRates("rates.csv", new RateCard(new FinancialYear(2019), Map.of(DC, new Rate(70_000_00, "test")))));

        assertThat(total(open.baseline()).bwtCost()).isEqualTo(280_000_00);
        assertThat(total(preferred()).strengthCost()).isEqualTo(210_000_00);
        assertThat(preferred().ledger().pricing().year()).isEqualTo(new FinancialYear(2019));
        assertThat(total(preferred()).get(Figure.MOVED_POSTS)).isEqualTo(1);
    }

    private Logged act(Change change) {
        Logged logged = log.did(change);
        open = open.then(logged);
        return logged;
    }

    private Post post(int n) {
        return first.post(new PostId(n)).orElseThrow();
    }

    private Standing preferred() {
        return open.currentTimeline().now();
    }

    private static Standing yes(Standing before, Change change) {
        return ((Standing.Next.Yes) before.then(change)).standing();
    }

    private static Totals total(Standing standing) {
        return standing.ledger().total(Scope.EVERYTHING);
    }
}
