package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// 1,000 px of lines, 200 px of them in sight.
class ScrollingTest {
    @Test
    void a_line_in_sight_moves_nothing() {
        assertThat(Scrolling.to(0.5, 450, 480, 1000, 200)).isEqualTo(0.5);
    }

    @Test
    void a_line_below_comes_to_the_foot_and_one_above_to_the_top() {
        assertThat(Scrolling.to(0, 580, 600, 1000, 200)).isEqualTo(0.5);
        assertThat(Scrolling.to(1, 400, 430, 1000, 200)).isEqualTo(0.5);
    }

    @Test
    void where_all_is_in_sight_nothing_scrolls() {
        assertThat(Scrolling.to(0, 80, 110, 120, 200)).isZero();
    }
}
