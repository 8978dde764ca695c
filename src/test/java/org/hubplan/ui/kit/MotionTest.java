package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MotionTest {
    @Test
    void less_motion_asked_for_by_the_computer_is_less_motion_unless_the_planner_says_otherwise() {
        assertThat(Motion.SYSTEM.isShown(false)).isTrue();
        assertThat(Motion.SYSTEM.isShown(true)).isFalse();
        assertThat(Motion.ALWAYS.isShown(true)).isTrue();
        assertThat(Motion.NEVER.isShown(false)).isFalse();
    }

    @Test
    void what_was_remembered_is_read_again_from_before_there_were_three_ways_too() {
        assertThat(Motion.values()).allSatisfy(motion -> assertThat(Motion.keyed(motion.key())).isEqualTo(motion));
        assertThat(Motion.keyed("true")).isEqualTo(Motion.SYSTEM);
        assertThat(Motion.keyed("false")).isEqualTo(Motion.NEVER);
        assertThat(Motion.keyed("gone")).isEqualTo(Motion.SYSTEM);
    }
}
