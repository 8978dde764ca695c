package org.hubplan.money.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.hubplan.change.LargestRemainder;
import org.hubplan.model.Command;
import org.hubplan.money.apportion.Apportionment.Result;
import org.hubplan.money.apportion.Apportionment.Share;
import org.junit.jupiter.api.Test;

/// What holds of every apportionment, tried on random ones; small weights make ties common.
class ApportionmentPropertiesTest {
    private static final int RUNS = 3_000;

    @Test
    void shares_add_up_whatever_the_method_floors_and_caps() {
        Random random = new Random(484);
        for (int run = 0; run < RUNS; run++) {
            List<Claim> claims = bounded(random);
            int posts = random.nextInt(60);
            for (Method method : Method.values()) {
                if (Apportionment.of(posts, claims, method) instanceof Result.Done(Apportionment done)) {
                    assertThat(done.shares().stream().mapToInt(Share::posts).sum()).isEqualTo(posts);
                    for (int at = 0; at < claims.size(); at++) {
                        assertThat(done.shares().get(at).posts())
                                .isBetween(claims.get(at).floor(), claims.get(at).cap());
                    }
                }
            }
        }
    }

    @Test
    void by_largest_remainder_nobody_is_a_whole_post_from_the_quota() {
        each((claims, posts) -> shared(posts, claims, Method.LARGEST_REMAINDER).shares().forEach(share ->
                assertThat(share.quota().decimal(12).subtract(BigDecimal.valueOf(share.posts())).abs())
                        .isLessThan(BigDecimal.ONE)));
    }

    @Test
    void without_floors_and_caps_largest_remainder_is_what_spreading_uses() {
        each((claims, posts) -> assertThat(posts(posts, claims, Method.LARGEST_REMAINDER))
                .containsExactly(LargestRemainder.share(posts, claims.stream().mapToLong(Claim::weight).toArray())));
    }

    @Test
    void by_divisors_nobody_loses_by_one_post_more() {
        each((claims, posts) -> {
            for (Method method : List.of(Method.SAINTE_LAGUE, Method.D_HONDT)) {
                int[] before = posts(posts, claims, method);
                int[] after = posts(posts + 1, claims, method);
                for (int at = 0; at < before.length; at++) {
                    assertThat(after[at]).isGreaterThanOrEqualTo(before[at]);
                }
            }
        });
    }

    /// The known case of populations 6, 6, 2: of ten the smallest gets 2, of eleven only 1.
    @Test
    void by_largest_remainder_somebody_can() {
        List<Claim> claims = List.of(new Claim("A", 6), new Claim("B", 6), new Claim("C", 2));
        assertThat(posts(10, claims, Method.LARGEST_REMAINDER)).containsExactly(4, 4, 2);
        assertThat(posts(11, claims, Method.LARGEST_REMAINDER)).containsExactly(5, 5, 1);
        assertThat(shared(10, claims, Method.LARGEST_REMAINDER).gainsNext()).contains("A");
    }

    @Test
    void of_two_groups_of_one_weight_the_one_that_stands_first_never_has_fewer() {
        each((claims, posts) -> {
            for (Method method : Method.values()) {
                int[] dealt = posts(posts, claims, method);
                for (int at = 0; at < dealt.length; at++) {
                    for (int after = at + 1; after < dealt.length; after++) {
                        if (claims.get(at).weight() == claims.get(after).weight()) {
                            assertThat(dealt[at]).isBetween(dealt[after], dealt[after] + 1);
                        }
                    }
                }
            }
        });
    }

    /// Weights of any size: a quota is exact, not a decimal that nearly is.
    @Test
    void quotas_add_up_to_the_posts_exactly() {
        Random random = new Random(484);
        for (int run = 0; run < RUNS; run++) {
            List<Claim> claims = random.longs(1 + random.nextInt(8), 1, Long.MAX_VALUE)
                    .mapToObj(weight -> new Claim("W" + weight, weight))
                    .toList();
            int posts = random.nextInt(1_000);
            BigInteger parts = BigInteger.ZERO;
            BigInteger over = BigInteger.ONE;
            for (Share share : shared(posts, claims, Method.LARGEST_REMAINDER).shares()) {
                parts = parts.multiply(share.quota().over()).add(share.quota().part().multiply(over));
                over = over.multiply(share.quota().over());
            }
            assertThat(parts).isEqualTo(over.multiply(BigInteger.valueOf(posts)));
        }
    }

    /// The quota rule: the quota rounded down or up, and the remainders rounded up are the greatest.
    @Test
    void by_largest_remainder_each_has_its_quota_rounded_and_no_smaller_remainder_goes_before_a_greater() {
        each((claims, posts) -> {
            List<Share> shares = shared(posts, claims, Method.LARGEST_REMAINDER).shares();
            for (Share share : shares) {
                assertThat(BigDecimal.valueOf(share.posts())).isBetween(down(share), down(share).add(BigDecimal.ONE));
            }
            BigDecimal leastRoundedUp = shares.stream()
                    .filter(share -> BigDecimal.valueOf(share.posts()).compareTo(down(share)) > 0)
                    .map(ApportionmentPropertiesTest::remainder)
                    .min(BigDecimal::compareTo)
                    .orElse(BigDecimal.ONE);
            shares.stream()
                    .filter(share -> BigDecimal.valueOf(share.posts()).compareTo(down(share)) == 0)
                    .forEach(share -> assertThat(remainder(share)).isLessThanOrEqualTo(leastRoundedUp));
        });
    }

    /// No post could go from one group to another and leave the greater claim better met.
    @Test
    void by_divisors_no_group_that_got_a_post_had_a_lesser_claim_than_one_that_wants_the_next() {
        each((claims, posts) -> {
            for (Method method : List.of(Method.SAINTE_LAGUE, Method.D_HONDT)) {
                int[] dealt = posts(posts, claims, method);
                for (int got = 0; got < dealt.length; got++) {
                    for (int wants = 0; wants < dealt.length; wants++) {
                        if (dealt[got] > 0) {
                            assertThat(claims.get(got).weight() * next(method, dealt[wants]))
                                    .isGreaterThanOrEqualTo(claims.get(wants).weight() * next(method, dealt[got] - 1));
                        }
                    }
                }
            }
        });
    }

    @Test
    void by_divisors_nobody_loses_by_one_post_more_within_floors_and_caps_either() {
        Random random = new Random(2019);
        for (int run = 0; run < RUNS; run++) {
            List<Claim> claims = bounded(random);
            int posts = random.nextInt(60);
            for (Method method : List.of(Method.SAINTE_LAGUE, Method.D_HONDT)) {
                if (Apportionment.of(posts, claims, method) instanceof Result.Done(Apportionment before)
                        && Apportionment.of(posts + 1, claims, method) instanceof Result.Done(Apportionment after)) {
                    for (int at = 0; at < claims.size(); at++) {
                        assertThat(after.shares().get(at).posts()).isGreaterThanOrEqualTo(before.shares().get(at).posts());
                    }
                }
            }
        }
    }

    /// The stated rule: with all weights alike, posts go round from the first.
    @Test
    void between_equal_claims_posts_go_round_from_the_first_by_every_method() {
        for (int groups = 1; groups <= 6; groups++) {
            List<Claim> alike = IntStream.range(0, groups).mapToObj(at -> new Claim("G" + at, 7)).toList();
            for (int posts = 0; posts <= 20; posts++) {
                int all = groups;
                int shared = posts;
                int[] round = IntStream.range(0, groups).map(at -> shared / all + (at < shared % all ? 1 : 0)).toArray();
                for (Method method : Method.values()) {
                    assertThat(posts(posts, alike, method)).as("%s of %d", method, posts).containsExactly(round);
                }
            }
        }
    }

    @Test
    void what_is_kept_of_an_apportionment_reckons_to_the_same_again() {
        Random random = new Random(7);
        for (int run = 0; run < RUNS; run++) {
            List<Claim> claims = named(bounded(random));
            for (Method method : Method.values()) {
                if (Apportionment.of(random.nextInt(60), claims, method) instanceof Result.Done(Apportionment done)) {
                    assertThat(Given.again(Given.of(done, claims, Weighting.ALL, Command.MET_INTELLIGENCE))).isEqualTo(done);
                }
            }
        }
    }

    /// Two groups of one name there are not.
    private static List<Claim> named(List<Claim> claims) {
        return IntStream.range(0, claims.size())
                .mapToObj(at -> new Claim(
                        "G" + at, claims.get(at).weight(), claims.get(at).floor(), claims.get(at).cap()))
                .toList();
    }

    /// By Sainte-Laguë 1, 3, 5, …; by D’Hondt 1, 2, 3, …
    private static long next(Method method, int posts) {
        return method == Method.SAINTE_LAGUE ? 2L * posts + 1 : posts + 1L;
    }

    /// The quota rounded down.
    private static BigDecimal down(Share share) {
        return new BigDecimal(share.quota().part().divide(share.quota().over()));
    }

    private static BigDecimal remainder(Share share) {
        return share.quota().decimal(12).subtract(down(share));
    }

    private static void each(ObjIntConsumer<List<Claim>> check) {
        Random random = new Random(2018);
        for (int run = 0; run < RUNS; run++) {
            check.accept(claims(random), random.nextInt(60));
        }
    }

    private static List<Claim> claims(Random random) {
        long[] weights = random.longs(1 + random.nextInt(8), 0, 12).toArray();
        weights[0]++;
        return Arrays.stream(weights).mapToObj(weight -> new Claim("W" + weight, weight)).toList();
    }

    private static List<Claim> bounded(Random random) {
        List<Claim> bounded = new ArrayList<>();
        for (Claim claim : claims(random)) {
            int floor = random.nextInt(4) == 0 ? random.nextInt(8) : 0;
            bounded.add(new Claim(claim.name(), claim.weight(), floor, floor + random.nextInt(30)));
        }
        return bounded;
    }

    private static int[] posts(int posts, List<Claim> claims, Method method) {
        return shared(posts, claims, method).shares().stream().mapToInt(Share::posts).toArray();
    }

    private static Apportionment shared(int posts, List<Claim> claims, Method method) {
        return ApportionmentTest.done(Apportionment.of(posts, claims, method));
    }
}
