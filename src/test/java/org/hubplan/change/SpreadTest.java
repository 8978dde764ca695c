package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.Collections;
import java.util.List;
import org.hubplan.change.SpreadPosts.Share;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final HubCode CE = hub("CE");
    private static final HubCode NA = hub("NA");
    private static final HubCode SC1 = hub("SC1");

    @Test
    void equal_shares_differ_by_one_post_at_most_and_earlier_hubs_get_what_is_left_over() {
        List<Post> seven = atMib(plan().filled(7, DC, "Research").build());

        assertThat(Spread.equally(seven, List.of(CE, NA, SC1)))
                .isEqualTo(new SpreadPosts(List.of(
                        new Share(CE, posts(1, 4, 7)), new Share(NA, posts(2, 5)), new Share(SC1, posts(3, 6)))));
    }

    /// 5 by weights 3 : 2 : 2 is 2.14, 1.43, 1.43: 2, 1, 1 and the one left to the first of the largest remainders.
    @Test
    void shares_by_weight_are_exact_by_largest_remainder() {
        List<Post> five = atMib(plan().filled(5, DC, "Research").build());

        assertThat(Spread.byWeight(five, List.of(CE, NA, SC1), 3, 2, 2).shares())
                .extracting(share -> share.posts().size())
                .containsExactly(2, 2, 1);
    }

    @Test
    void every_hub_gets_a_like_mix_of_grades_and_vacancies() {
        List<Post> mixed = atMib(
                plan().filled(2, DS, "Research").filled(4, DC, "Research").vacant(2, DC, "Research").build());

        assertThat(Spread.equally(mixed, List.of(CE, NA)))
                .isEqualTo(new SpreadPosts(List.of(new Share(CE, posts(1, 3, 5, 7)), new Share(NA, posts(2, 4, 6, 8)))));
    }

    /// Six DC and three Band E, 6 to one hub and 3 to the other: each gets two DC for every Band E.
    @Test
    void a_like_mix_goes_to_hubs_of_unlike_shares_too() {
        List<Post> nine = atMib(plan().filled(6, DC, "Research").filled(3, BAND_E, "Research").build());

        assertThat(Spread.asTyped(nine, List.of(CE, NA), 6, 3))
                .isEqualTo(new SpreadPosts(List.of(
                        new Share(CE, posts(1, 3, 4, 6, 7, 9)), new Share(NA, posts(2, 5, 8)))));
    }

    @Test
    void fewer_than_all_are_the_posts_that_stand_first_in_the_order_chosen() {
        List<Post> chosen = atMib(plan().filled(4, DS, "Research").vacant(2, DC, "Research").build());
        Collections.reverse(chosen);

        assertThat(Spread.asTyped(chosen, List.of(CE, NA), 1, 1))
                .isEqualTo(new SpreadPosts(List.of(new Share(CE, posts(5)), new Share(NA, posts(6)))));
    }

    @Test
    void more_posts_than_there_are_cannot_be_typed() {
        List<Post> two = atMib(plan().filled(2, DC, "Research").build());

        assertThatIllegalArgumentException().isThrownBy(() -> Spread.asTyped(two, List.of(CE, NA), 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.asTyped(two, List.of(CE, NA), 2));
    }

    /// CE has 1 of 4 vacant, NA 0 of 4. Three vacancies: NA has 1 of 5, then 2 of 6, against 2 of 5 at CE;
    /// then CE 2 of 5 (40 %) against NA's 3 of 7 (43 %).
    @Test
    void vacancies_go_where_their_part_stays_lowest() {
        Plan plan = plan().at("MIB").vacant(3, DC, "Research")
                .at("CE").filled(3, DC, "Research").vacant(1, DC, "Research")
                .at("NA").filled(4, DC, "Research")
                .build();

        assertThat(Spread.toEqualVacancy(plan, atMib(plan), List.of(CE, NA)))
                .isEqualTo(new SpreadPosts(List.of(new Share(CE, posts(3)), new Share(NA, posts(1, 2)))));
    }

    /// CE has 2 of 4 vacant (50 %), NA 1 of 4 (25 %). Five people: CE falls to 2 of 8 (25 %) with four of
    /// them; the tie then goes to NA, which was dealt fewest.
    @Test
    void filled_posts_go_where_the_part_of_vacancies_is_highest() {
        Plan plan = plan().at("MIB").filled(5, DC, "Research")
                .at("CE").filled(2, DC, "Research").vacant(2, DC, "Research")
                .at("NA").filled(3, DC, "Research").vacant(1, DC, "Research")
                .build();

        assertThat(Spread.toEqualVacancy(plan, atMib(plan), List.of(CE, NA)))
                .isEqualTo(new SpreadPosts(List.of(new Share(CE, posts(1, 2, 3, 4)), new Share(NA, posts(5)))));
    }

    @Test
    void hubs_without_vacancies_share_filled_posts_evenly() {
        Plan plan = plan().filled(5, DC, "Research").build();

        assertThat(Spread.toEqualVacancy(plan, atMib(plan), List.of(CE, NA)))
                .isEqualTo(new SpreadPosts(List.of(new Share(CE, posts(1, 3, 5)), new Share(NA, posts(2, 4)))));
    }

    /// Posts 1-4 are dealt anew between the hub they sit at and CE, so they count where they go and not where they sit.
    @Test
    void posts_already_at_one_of_the_hubs_are_counted_once() {
        Plan plan = plan().vacant(4, DC, "Research").filled(4, DC, "Research")
                .at("CE").filled(4, DC, "Research")
                .build();
        List<Post> vacant = atMib(plan).subList(0, 4);

        assertThat(Spread.toEqualVacancy(plan, vacant, List.of(hub("MIB"), CE)))
                .isEqualTo(new SpreadPosts(List.of(new Share(hub("MIB"), posts(1, 3)), new Share(CE, posts(2, 4)))));
    }

    private static List<Post> atMib(Plan plan) {
        return plan.postsAt(hub("MIB"));
    }
}
