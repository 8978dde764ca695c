package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.change.Verdict.CONFLICT;
import static org.hubplan.change.Verdict.DONE;
import static org.hubplan.change.Verdict.OVERTAKEN;
import static org.hubplan.change.Verdict.VALID;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.person;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;
import static org.hubplan.model.Grade.PC;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Command;
import org.hubplan.model.Displaced;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Fte;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.Uprating;
import org.junit.jupiter.api.Test;

/// November's plan has four DC at Central Intelligence, of whom the fourth post is vacant; December's is what each
/// test makes of it.
class FitTest {
    private static final Command CE_BCU = new Command("Central East BCU");

    private final PlanFixture fixture = plan().filled(3, DC, "Research").vacant(1, DC, "Research");
    private final Plan november = fixture.build();
    private final MovePosts four = new MovePosts(posts(1, 2, 3, 4), hub("CE"));

    @Test
    void a_move_of_posts_nobody_touched_is_still_valid() {
        Plan december = november.with(List.of(post(1).withGrade(DS)));

        Fit fit = Fit.of(four, november, december);
        assertThat(fit.verdict()).isEqualTo(VALID);
        assertThat(fit.words()).isEqualTo("still valid");
        assertThat(fit.clashes()).isEmpty();
        assertThat(fit.rest()).isEmpty();
        assertThat(fit.suggested()).contains(Choice.AS_IS);
    }

    @Test
    void a_move_the_workbook_shows_made_is_done_already() {
        Plan december = with(post -> post.at(hub("CE")), 1, 2, 3, 4);

        assertThat(Fit.of(four, november, december)).isEqualTo(new Fit(
                DONE,
                List.of(touch(1, DONE), touch(2, DONE), touch(3, DONE), touch(4, DONE)),
                Optional.empty(),
                Optional.of(new Refused("Already at Central East: 4 DC.", "Choose another hub."))));
        assertThat(Fit.of(four, november, december).suggested()).contains(Choice.LEAVE);
    }

    @Test
    void of_four_moved_three_done_already_leave_one_to_move() {
        Plan december = with(post -> post.at(hub("CE")), 1, 2, 4);

        Fit fit = Fit.of(four, november, december);
        assertThat(fit.verdict()).isEqualTo(VALID);
        assertThat(fit.words()).isEqualTo("3 of 4 done already, 1 still valid");
        assertThat(fit.rest()).contains(new MovePosts(posts(3), hub("CE")));
    }

    @Test
    void a_move_of_a_post_that_was_removed_is_overtaken_and_the_others_may_still_move() {
        Plan december = with(Post::asClosed, 2);

        assertThat(Fit.of(four, november, december)).isEqualTo(new Fit(
                OVERTAKEN,
                List.of(
                        touch(1, VALID),
                        touch(2, OVERTAKEN, new Clash(
                                "Post P2", "hub", "Central Intelligence", "Central East", "post removed")),
                        touch(3, VALID),
                        touch(4, VALID)),
                Optional.of(new MovePosts(posts(1, 3, 4), hub("CE"))),
                Optional.of(new Refused("Post P2 has been removed.", "Undo its removal, or leave it out."))));
        assertThat(Fit.of(four, november, december).suggested()).isEmpty();
    }

    @Test
    void a_move_to_a_hub_that_has_closed_is_overtaken() {
        Plan december = november.with(november.hub(hub("CE")).orElseThrow().asClosed());

        Fit fit = Fit.of(new MovePosts(posts(1), hub("CE")), november, december);
        assertThat(fit.verdict()).isEqualTo(OVERTAKEN);
        assertThat(fit.clashes()).containsExactly(new Clash(
                "Post P1", "hub", "Central Intelligence", "Central East", "Central East, closed"));
        assertThat(fit.choices()).containsExactly(Choice.LEAVE);
    }

    @Test
    void a_post_gone_to_a_third_hub_is_in_conflict() {
        Plan december = with(post -> post.at(hub("NA")), 1);

        Fit fit = Fit.of(new MovePosts(posts(1, 4), hub("CE")), november, december);
        assertThat(fit.verdict()).isEqualTo(CONFLICT);
        assertThat(fit.clashes()).containsExactly(
                new Clash("Post P1", "hub", "Central Intelligence", "Central East", "North Area"));
        assertThat(fit.clashes().getFirst().words())
                .isEqualTo("Post P1: hub was Central Intelligence, wanted Central East, is North Area");
        assertThat(fit.rest()).contains(new MovePosts(posts(4), hub("CE")));
        assertThat(fit.choices()).containsExactly(Choice.AS_IS, Choice.WHAT_FITS, Choice.LEAVE);
    }

    @Test
    void each_field_a_change_sets_is_judged_apart() {
        MovePosts move = new MovePosts(posts(1), hub("CE"), Optional.of(CE_BCU));
        Plan december = with(post -> post.at(hub("CE")).ownedBy(new Command("Specialist Crime")), 1);

        assertThat(Fit.of(move, november, december).clashes()).containsExactly(
                new Clash("Post P1", "command", "Met Intelligence", "Central East BCU", "Specialist Crime"));
    }

    @Test
    void a_post_regraded_otherwise_is_in_conflict() {
        Plan december = with(post -> post.withGrade(PC), 4);

        assertThat(Fit.of(new RegradePosts(posts(4), DS, PayOrigin.NEW), november, december).clashes())
                .containsExactly(new Clash("Post P4", "grade", "DC", "DS", "PC"));
    }

    @Test
    void a_removal_of_a_post_whose_person_has_left_is_still_valid() {
        Plan december = with(post -> post.withOccupants(List.of()), 1);

        assertThat(Fit.of(new RemovePosts(posts(1), PayOrigin.NEW), november, december).verdict()).isEqualTo(VALID);
    }

    @Test
    void a_removal_the_record_shows_is_done_already() {
        assertThat(Fit.of(new RemovePosts(posts(1), PayOrigin.NEW), november, with(Post::asClosed, 1)).verdict())
                .isEqualTo(DONE);
    }

    @Test
    void a_vacancy_filled_as_was_planned_is_done_already() {
        Change fill = FillPost.byNewcomer(new PostId(4), person(fixture.identities(), DC));
        Plan december = with(post -> post.withOccupants(List.of(person(fixture.identities(), DC))), 4);

        assertThat(Fit.of(fill, november, december).verdict()).isEqualTo(DONE);
    }

    @Test
    void a_vacancy_filled_by_someone_else_is_in_conflict() {
        Change fill = FillPost.byNewcomer(new PostId(4), person(fixture.identities(), DC));
        Occupant half = new Occupant(fixture.identities().nextPerson(), DS, GradeFlag.TEMPORARY, 50);
        Plan december = with(post -> post.withOccupants(List.of(half)), 4);

        assertThat(Fit.of(fill, november, december).clashes())
                .containsExactly(new Clash("Post P4", "people", "nobody", "DC", "T/DS (0.5 FTE)"));
    }

    @Test
    void a_post_is_not_vacated_of_people_the_planner_never_saw() {
        Plan december = with(post -> post.withOccupants(List.of(person(fixture.identities(), DS))), 1);

        Fit fit = Fit.of(new VacatePosts(posts(1, 2), false), november, december);
        assertThat(fit.clashes()).containsExactly(new Clash("Post P1", "people", "DC", "nobody", "DS"));
        assertThat(fit.rest()).contains(new VacatePosts(posts(2), false));
    }

    @Test
    void a_person_to_be_placed_who_never_came_out_of_their_post_is_overtaken() {
        Occupant first = post(1).occupants().getFirst();
        Displaced waiting = new Displaced(first, Command.MET_INTELLIGENCE, "P1");
        Plan vacated = ((Outcome.Applied) new VacatePosts(posts(1), false).applyTo(november)).plan();

        Fit fit = Fit.of(FillPost.fromTray(new PostId(4), waiting), vacated, november);
        assertThat(fit.verdict()).isEqualTo(OVERTAKEN);
        assertThat(fit.clashes()).containsExactly(
                new Clash("Person (DC, last in P1)", "place", "the unplaced tray", "placed", "still in P1"));
    }

    @Test
    void added_posts_the_workbook_brings_by_the_same_number_are_done_already() {
        Post added = fixture.newPost(BAND_E, "Research");
        Post imported = renumbered(fixture.newPost(BAND_E, "Research"), added.number());

        Fit fit = Fit.of(new AddPosts(List.of(added), PayOrigin.NEW), november, november.with(List.of(imported)));
        assertThat(fit.verdict()).isEqualTo(DONE);
    }

    @Test
    void a_later_move_of_an_added_post_is_done_already_where_the_workbook_has_its_number_there() {
        Post added = fixture.newPost(BAND_E, "Research");
        Post imported = renumbered(fixture.newPost(BAND_E, "Research"), added.number()).at(hub("CE"));
        MovePosts move = new MovePosts(List.of(added.id()), hub("CE"));

        assertThat(Fit.of(move, november.with(List.of(added)), november.with(List.of(imported))).verdict())
                .isEqualTo(DONE);
    }

    @Test
    void an_added_post_whose_number_another_post_has_is_in_conflict() {
        Post added = fixture.newPost(BAND_E, "Research");
        Post other = renumbered(fixture.newPost(DS, "Tasking"), added.number());

        Fit fit = Fit.of(new AddPosts(List.of(added), PayOrigin.NEW), november, november.with(List.of(other)));
        assertThat(fit.verdict()).isEqualTo(CONFLICT);
        assertThat(fit.clashes()).extracting(Clash::words).containsExactly(
                "Post P5: title was not in the plan, wanted Research Band E, is Tasking DS",
                "Post P5: grade was not in the plan, wanted Band E, is DS",
                "Post P5: function was not in the plan, wanted Research, is Tasking");
    }

    @Test
    void a_hub_that_was_to_close_and_has_posts_again_is_in_conflict_for_its_refusal() {
        Plan december = with(post -> post.at(hub("NA")), 1);

        Fit fit = Fit.of(new CloseHub(hub("NA")), november, december);
        assertThat(fit.verdict()).isEqualTo(CONFLICT);
        assertThat(fit.refusal()).contains(new Refused(
                "North Area still has 1 DC.", "Move them to other hubs or to the unplaced tray first."));
    }

    @Test
    void hubs_and_rates_are_compared_too() {
        Plan december = november.with(november.hub(hub("NA")).orElseThrow().withName("North"))
                .with(november.rates().with(new RateCard(
                        new FinancialYear(2018), Map.of(DC, new Rate(60_000_00, "pay award")))));
        Change rate = new SetRates(
                "rates.csv", new RateCard(new FinancialYear(2018), Map.of(DC, new Rate(65_000_00, ""))));

        assertThat(Fit.of(new RenameHub(hub("NA"), "North Hub"), november, december).clashes())
                .containsExactly(new Clash("Hub NA", "name", "North Area", "North Hub", "North"));
        assertThat(Fit.of(rate, november, december).clashes())
                .containsExactly(new Clash("Rate of DC in 2018/19", "rate", "£61,175", "£65,000", "£60,000"));
        assertThat(Fit.of(new AddHub(Hub.open("X1", "Extra", HubKind.CENTRAL)), november, december).verdict())
                .isEqualTo(VALID);
    }

    /// £61,175 and 2 % is £62,422, as the model's own test works out; finance has sent another card since.
    @Test
    void a_card_made_by_an_option_clashes_with_one_imported_since_where_their_rates_differ() {
        FinancialYear next = new FinancialYear(2019);
        Change made = new UprateRates(new FinancialYear(2018), next, Uprating.ofPay(2_00, 2_00));
        RateCard asMade = november.rates().inForce(next).orElseThrow().upratedTo(next, Uprating.ofPay(2_00, 2_00));
        Plan same = november.with(november.rates().with(asMade));
        Plan other = november.with(november.rates()
                .with(asMade.with(Map.of(DC, new Rate(63_000_00, "pay award of October")))));

        assertThat(Fit.of(made, november, november).verdict()).isEqualTo(VALID);
        assertThat(Fit.of(made, november, same).verdict()).isEqualTo(DONE);
        assertThat(Fit.of(made, november, other).clashes())
                .containsExactly(new Clash("Rate of DC in 2019/20", "rate", "£61,175", "£62,422", "£63,000"));
    }

    @Test
    void a_spread_is_cut_to_the_posts_that_still_fit() {
        Change spread = Spread.equally(List.of(post(1), post(2), post(3), post(4)), List.of(hub("CE"), hub("NA")));
        Plan december = with(post -> post.at(hub("SC1")), 2);

        Fit fit = Fit.of(spread, november, december);
        assertThat(fit.verdict()).isEqualTo(CONFLICT);
        assertThat(fit.rest().orElseThrow().words(december))
                .isEqualTo("Spread 3 DC from Central Intelligence over 2 hubs");
    }

    private Plan with(UnaryOperator<Post> change, int... numbers) {
        return november.with(posts(numbers).stream()
                .map(id -> change.apply(november.post(id).orElseThrow()))
                .toList());
    }

    private Post post(int n) {
        return november.post(new PostId(n)).orElseThrow();
    }

    private static Post renumbered(Post post, String number) {
        return new Post(
                post.id(), number, post.title(), post.grade(), post.function(), post.owner(), post.hub(),
                Fte.FULL_TIME, true, "", "", false, List.of(), false);
    }

    private static Touch touch(int n, Verdict verdict, Clash... clashes) {
        return new Touch("Post P" + n, Optional.of(new PostId(n)), verdict, List.of(clashes));
    }
}
