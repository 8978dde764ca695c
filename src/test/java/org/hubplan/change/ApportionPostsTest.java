package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.model.Command.MET_INTELLIGENCE;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.model.Grade.DSU;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.fixture.Groups;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Command;
import org.hubplan.model.Giving;
import org.hubplan.model.Giving.Share;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

class ApportionPostsTest {
    private static final Command BCU = new Command("Central East BCU");
    private static final Giving FOUR = giving(share("Frontline Policing", 2), share("Met Operations", 1),
            share("Specialist Operations", 1), share("Professionalism", 0), share("Met HQ", 0));

    private final Plan plan = Plan.blank().with(Groups.five());

    @Test
    void what_groups_give_stands_in_the_option_and_their_own_figures_stay() {
        Plan after = after(plan, new ApportionPosts(FOUR));

        assertThat(after.giving()).isEqualTo(FOUR);
        assertThat(after.groups()).isEqualTo(plan.groups());
        assertThat(new ApportionPosts(FOUR).words(plan)).isEqualTo("Find 4 posts from business groups by non-funded BWT,"
                + " largest remainder: Frontline Policing 2, Met Operations 1, Specialist Operations 1");
    }

    @Test
    void another_apportionment_takes_the_place_of_the_one_before_and_none_takes_it_back() {
        Giving one = giving(share("Met HQ", 1));
        Plan given = after(plan, new ApportionPosts(FOUR));

        assertThat(after(given, new ApportionPosts(one)).giving()).isEqualTo(one);
        assertThat(after(given, new ApportionPosts(Giving.NONE))).isEqualTo(plan);
        assertThat(new ApportionPosts(Giving.NONE).words(given)).isEqualTo("Take back the posts business groups give");
    }

    @Test
    void by_grade_the_words_tell_the_grades_and_what_goes_back() {
        Giving byGrade = giving(new Share("Frontline Policing", 26_000, 0, OptionalInt.empty(), 1, Map.of(DI, 2, DSU, -1)));

        assertThat(new ApportionPosts(byGrade).words(plan))
                .endsWith(": Frontline Policing 1 (−1 DSU, 2 DI)");
    }

    @Test
    void no_group_gives_more_than_it_has_nor_one_that_is_not_there() {
        assertThat(refused(plan, new ApportionPosts(giving(share("Met HQ", 611)))))
                .isEqualTo("Met HQ has a BWT of 610 FTE and can’t give 611 posts. Cap what it gives.");
        assertThat(refused(plan, new ApportionPosts(giving(share("Nobody", 1)))))
                .isEqualTo("There is no business group Nobody in this plan. Apportion again among those there are.");
        assertThat(refused(after(plan, new ApportionPosts(FOUR)), new ApportionPosts(FOUR)))
                .isEqualTo("The groups give just so many posts already. Change what is to be apportioned.");
        assertThat(refused(plan, new ApportionPosts(Giving.NONE)))
                .isEqualTo("No business group gives any posts. Apportion posts first.");
    }

    /// One DI of the BCU goes for the one Met Intelligence gains: the plan's BWT is as before both.
    @Test
    void posts_of_the_plan_that_are_given_leave_it_and_leave_its_bwt_as_it_was() {
        PlanFixture fixture = PlanFixture.plan().at("CE").owner("Central East BCU").vacant(1, DI, "Local Intelligence");
        Plan before = fixture.build().with(Groups.five());
        ApportionPosts change = new ApportionPosts(giving(share("Frontline Policing", 1)), List.of(new PostId(1)));
        Standing standing = Standing.of(before);
        Standing gained = yes(standing.then(new AddPosts(
                List.of(fixture.newPost(DI, "Tasking").ownedBy(MET_INTELLIGENCE)), PayOrigin.FOUND)));
        Standing given = yes(gained.then(change));

        assertThat(given.ledger().total(Scope.EVERYTHING).bwtFte())
                .isEqualTo(standing.ledger().total(Scope.EVERYTHING).bwtFte());
        assertThat(given.ledger().total(Scope.of(BCU)).posts()).isZero();
        assertThat(given.growth(Scope.EVERYTHING).foundPence()).isZero();
        assertThat(change.words(before)).endsWith("Frontline Policing 1; 1 DI of them posts of this plan");
        assertThat(refused(before, new ApportionPosts(giving(share("Met HQ", 1)), List.of(new PostId(1)))))
                .isEqualTo("Post P1 is on the BWT of Central East BCU, whose group gives no posts. Leave it out.");
    }

    @Test
    void the_groups_that_give_have_to_agree() {
        Applied applied = (Applied) new ApportionPosts(FOUR).applyTo(plan);

        Concern concern = Concern.of(plan, applied, MET_INTELLIGENCE);
        assertThat(concern.losing()).isEqualTo(new TreeSet<>(List.of(
                new Command("Frontline Policing"), new Command("Met Operations"), new Command("Specialist Operations"))));
        assertThat(concern.gaining()).containsExactly(MET_INTELLIGENCE);
        assertThat(ConcernInWords.of(plan, applied, MET_INTELLIGENCE))
                .containsEntry(new Command("Frontline Policing"), "gives 2 posts of its BWT")
                .containsEntry(MET_INTELLIGENCE, "is given 4 posts by business groups");
    }

    @Test
    void on_a_new_baseline_it_is_valid_done_or_at_odds_with_another() {
        ApportionPosts change = new ApportionPosts(FOUR);

        assertThat(Fit.of(change, plan, plan).verdict()).isEqualTo(Verdict.VALID);
        assertThat(Fit.of(change, plan, after(plan, change)).verdict()).isEqualTo(Verdict.DONE);
        assertThat(Fit.of(change, plan, after(plan, new ApportionPosts(giving(share("Met HQ", 1))))).verdict())
                .isEqualTo(Verdict.CONFLICT);
    }

    @Test
    void groups_are_typed_by_hand_and_taken_out_unless_they_give() {
        BusinessGroup smaller = new BusinessGroup("Met HQ", 50_000, 500, "High");
        Plan typed = after(plan, new NameGroups(List.of(smaller)));

        assertThat(typed.groups().named("met hq")).contains(smaller);
        assertThat(typed.groups().all()).hasSize(5);
        assertThat(new NameGroups(List.of(smaller)).words(plan))
                .isEqualTo("Set business group Met HQ: BWT 500 funded, 5 non-funded");
        assertThat(refused(typed, new NameGroups(List.of(smaller)))).startsWith("The business groups read so already.");
        assertThat(after(plan, new RemoveGroup("met hq")).groups().all()).hasSize(4);
        assertThat(refused(plan, new RemoveGroup("Nobody"))).startsWith("There is no business group Nobody");
        assertThat(refused(after(plan, new ApportionPosts(FOUR)), new RemoveGroup("Met HQ")))
                .isEqualTo("Met HQ is part of the apportionment that was carried out. Take that back first.");
    }

    private static Giving giving(Share... shares) {
        return new Giving(MET_INTELLIGENCE, "Non-funded BWT", "largest remainder", List.of(shares));
    }

    private static Share share(String group, int posts) {
        return new Share(group, 10_000, 0, OptionalInt.empty(), posts, Map.of());
    }

    private static Plan after(Plan plan, Change change) {
        return switch (change.applyTo(plan)) {
            case Applied applied -> applied.plan();
            case Refused refused -> throw new AssertionError(refused.words());
        };
    }

    private static Standing yes(Standing.Next next) {
        return switch (next) {
            case Standing.Next.Yes yes -> yes.standing();
            case Standing.Next.No no -> throw new AssertionError(no.refused().words());
        };
    }

    private static String refused(Plan plan, Change change) {
        return switch (change.applyTo(plan)) {
            case Applied _ -> throw new AssertionError("Done: " + change);
            case Refused refused -> refused.words();
        };
    }
}
