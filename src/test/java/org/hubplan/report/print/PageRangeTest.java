package org.hubplan.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageRangeTest {
    @Test
    void pages_are_written_as_one_or_from_one_to_another() {
        assertThat(PageRange.written(" 3 ")).contains(new PageRange(3, 3));
        assertThat(PageRange.written("2-5")).contains(new PageRange(2, 5));
        assertThat(PageRange.written("2 – 5")).contains(new PageRange(2, 5));
        assertThat(PageRange.all(7)).isEqualTo(new PageRange(1, 7));
        assertThat(new PageRange(2, 5).count()).isEqualTo(4);
        assertThat(new PageRange(2, 5).words()).isEqualTo("2-5");
        assertThat(new PageRange(3, 3).words()).isEqualTo("3");
    }

    @Test
    void anything_else_is_no_range() {
        for (String words : new String[] {"", "all", "5-2", "0", "0-3", "1-2-3", "-3", "1,3", "9999999"}) {
            assertThat(PageRange.written(words)).as(words).isEqualTo(Optional.empty());
        }
        assertThatThrownBy(() -> new PageRange(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
