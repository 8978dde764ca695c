package org.hubplan.money.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import org.hubplan.change.LargestRemainder;
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
