package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    /// 10 by 1 : 1 : 1 is 3.33 each; the one left goes to the first.
    @Test
    void equal_remainders_are_broken_by_who_stands_first() {
        assertThat(LargestRemainder.share(10, 1, 1, 1)).containsExactly(4, 3, 3);
    }

    /// 7 by 50 : 30 : 20 is 3.5, 2.1, 1.4: 3, 2, 1 and the one left to the first.
    @Test
    void what_is_left_goes_to_the_largest_remainder() {
        assertThat(LargestRemainder.share(7, 50, 30, 20)).containsExactly(4, 2, 1);
        assertThat(LargestRemainder.share(7, 30, 20, 50)).containsExactly(2, 1, 4);
    }

    @Test
    void a_weight_of_nothing_gets_nothing() {
        assertThat(LargestRemainder.share(3, 0, 5, 0)).containsExactly(0, 3, 0);
    }

    @Test
    void weights_as_large_as_they_come_are_shared_exactly() {
        assertThat(LargestRemainder.share(1_000_000, Long.MAX_VALUE / 2, Long.MAX_VALUE / 2))
                .containsExactly(500_000, 500_000);
    }

    @Test
    void shares_always_add_up_and_lie_within_one_of_the_quota() {
        Random random = new Random(484);
        for (int run = 0; run < 1_000; run++) {
            int whole = random.nextInt(1_000);
            long[] weights = random.longs(1 + random.nextInt(20), 0, 1_000).toArray();
            weights[0]++;
            int[] shares = LargestRemainder.share(whole, weights);

            assertThat(Arrays.stream(shares).sum()).isEqualTo(whole);
            double sum = Arrays.stream(weights).sum();
            for (int at = 0; at < weights.length; at++) {
                assertThat(Math.abs(shares[at] - whole * weights[at] / sum)).isLessThan(1);
            }
        }
    }

    @Test
    void there_is_no_share_of_less_than_nothing_nor_by_no_weight() {
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.share(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.share(1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.share(1, 2, -1));
    }
}
