package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OriginTest {
    @Test
    void rows_one_after_the_other_are_kept_as_a_stretch() {
        assertThat(of(List.of(6, 7, 8, 10, 12, 13, 9)).rows()).isEqualTo("6-8,10,12-13,9");
        assertThat(of(List.of()).rows()).isEmpty();
    }

    @Test
    void each_post_finds_its_row_again_and_none_beyond_the_last() {
        Random random = new Random(484);
        List<Integer> rows = IntStream.range(0, 1_000).mapToObj(n -> 2 + n + random.nextInt(3)).toList();
        Origin origin = of(rows);

        for (int n = 0; n < rows.size(); n++) {
            assertThat(origin.row(n)).hasValue(rows.get(n));
        }
        assertThat(origin.everyRow()).isEqualTo(rows);
        assertThat(origin.row(rows.size())).isEmpty();
        assertThat(of(List.of()).row(0)).isEmpty();
    }

    private static Origin of(List<Integer> rows) {
        return Origin.of("Posts", "", List.of(), List.of(), rows);
    }
}
