package org.hubplan.money.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.fixture.Groups;
import org.hubplan.money.apportion.Apportionment.Result;
import org.hubplan.money.apportion.Apportionment.Share;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    private static final List<Claim> FIVE = Groups.five().all().stream()
            .map(group -> new Claim(group.name(), Weighting.NON_FUNDED.of(group)))
            .toList();

    /// 4 by 260 : 120 : 90 : 40 : 10 of 520. Rounded down 2, 0, 0, 0, 0; two left to 12/13 and 9/13. Of five the
    /// quotas are 5/2, 15/13, 45/52, 5/13, 5/52: 2, 1, 0, 0, 0, and two left to 45/52 and the half of
    /// Frontline Policing. Of three, 3/2, 9/13, 27/52, 3/13, 3/52: 1, and two left to 9/13 and 27/52.
    @Test
    void four_posts_by_non_funded_bwt_fall_2_1_1_0_0() {
        Apportionment four = done(Apportionment.of(4, FIVE, Method.LARGEST_REMAINDER));

        assertThat(four.shares()).extracting(Share::posts).containsExactly(2, 1, 1, 0, 0);
        assertThat(four.shares()).extracting(share -> share.quota().toString())
                .containsExactly("2", "12/13", "9/13", "4/13", "1/13");
        assertThat(four.gainsNext()).contains("Frontline Policing");
        assertThat(four.losesNext()).contains("Frontline Policing");
    }

    /// By 1, 3, 5, …: 260, 120, 90, 260/3. By 1, 2, 3, …: 260, 130, 120, 90 before 260/3.
    @Test
    void methods_of_divisors_deal_the_four_alike() {
        assertThat(posts(4, Method.SAINTE_LAGUE)).containsExactly(2, 1, 1, 0, 0);
        assertThat(posts(4, Method.D_HONDT)).containsExactly(2, 1, 1, 0, 0);
    }

    /// Quotas of ten: 5, 30/13, 45/26, 10/13, 5/26. D'Hondt leans to the large.
    @Test
    void of_ten_the_methods_part() {
        assertThat(posts(10, Method.LARGEST_REMAINDER)).containsExactly(5, 2, 2, 1, 0);
        assertThat(posts(10, Method.SAINTE_LAGUE)).containsExactly(5, 2, 2, 1, 0);
        assertThat(posts(10, Method.D_HONDT)).containsExactly(6, 2, 2, 0, 0);
    }

    @Test
    void equal_claims_go_to_the_group_that_stands_first_by_every_method() {
        List<Claim> alike = List.of(new Claim("A", 5), new Claim("B", 5), new Claim("C", 5));
        for (Method method : Method.values()) {
            Apportionment two = done(Apportionment.of(2, alike, method));
            assertThat(two.shares()).as(method.label()).extracting(Share::posts).containsExactly(1, 1, 0);
            assertThat(two.gainsNext()).contains("C");
            assertThat(two.losesNext()).contains("B");
        }
    }

    /// Met HQ has one whatever its quota, which the group furthest above its own gives: Specialist Operations at
    /// 1 for 9/13. Frontline Policing capped at 1 leaves one more, to 4/13.
    @Test
    void floors_and_caps_take_from_and_give_to_whoever_is_furthest_from_the_quota() {
        List<Claim> bound = List.of(
                new Claim("Frontline Policing", 260, 0, 1),
                new Claim("Met Operations", 120),
                new Claim("Specialist Operations", 90),
                new Claim("Professionalism", 40),
                new Claim("Met HQ", 10, 1, 1));
        assertThat(done(Apportionment.of(4, bound, Method.LARGEST_REMAINDER)).shares())
                .extracting(Share::posts)
                .containsExactly(1, 1, 1, 0, 1);
        assertThat(done(Apportionment.of(5, bound, Method.LARGEST_REMAINDER)).shares())
                .extracting(Share::posts)
                .containsExactly(1, 1, 1, 1, 1);
    }

    @Test
    void a_group_without_weight_gets_nothing_but_its_floor() {
        List<Claim> claims = List.of(new Claim("A", 0), new Claim("B", 0, 1, 5), new Claim("C", 7));
        for (Method method : Method.values()) {
            assertThat(done(Apportionment.of(4, claims, method)).shares())
                    .extracting(Share::posts)
                    .containsExactly(0, 1, 3);
        }
    }

    @Test
    void no_posts_leave_none_to_lose() {
        Apportionment none = done(Apportionment.of(0, FIVE, Method.LARGEST_REMAINDER));
        assertThat(none.shares()).extracting(Share::posts).containsOnly(0);
        assertThat(none.losesNext()).isEmpty();
        assertThat(none.gainsNext()).contains("Frontline Policing");
    }

    @Test
    void weights_of_nothing_and_bounds_that_do_not_meet_are_refused() {
        assertThat(refused(Apportionment.of(4, List.of(new Claim("A", 0), new Claim("B", 0)), Method.D_HONDT)))
                .isEqualTo("No group that takes part has a weight above 0."
                        + " Choose another weight, or let other groups take part.");
        assertThat(refused(Apportionment.of(4, List.of(), Method.D_HONDT))).startsWith("No group");
        assertThat(refused(Apportionment.of(4, List.of(new Claim("A", 1, 5, 9)), Method.D_HONDT)))
                .isEqualTo("The floors come to 5, more than the 4 to share. Lower a floor.");
        assertThat(refused(Apportionment.of(4, List.of(new Claim("A", 1, 0, 3)), Method.D_HONDT)))
                .isEqualTo("The caps leave room for 3 of the 4 to share. Raise a cap.");
    }

    @Test
    void there_is_no_weight_below_0_nor_a_floor_above_the_cap() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Claim("A", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Claim("A", 1, 3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.of(-1, FIVE, Method.D_HONDT));
    }

    @Test
    void caps_that_are_full_leave_nobody_to_gain() {
        Apportionment full = done(Apportionment.of(2, List.of(new Claim("A", 1, 0, 2)), Method.D_HONDT));
        assertThat(full.gainsNext()).isEqualTo(Optional.empty());
    }

    private static List<Integer> posts(int posts, Method method) {
        return done(Apportionment.of(posts, FIVE, method)).shares().stream().map(Share::posts).toList();
    }

    static Apportionment done(Result result) {
        return switch (result) {
            case Result.Done done -> done.apportionment();
            case Result.Not(Refused refused) -> throw new AssertionError(refused.words());
        };
    }

    private static String refused(Result result) {
        return switch (result) {
            case Result.Done done -> throw new AssertionError("Shared: " + done.apportionment());
            case Result.Not(Refused refused) -> refused.words();
        };
    }
}
