package org.hubplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaTest {
    /// Maven may run on an older Java; what it builds must not.
    @Test
    void tests_run_on_the_java_hubplan_is_built_for() {
        assertThat(Runtime.version().feature()).isEqualTo(25);
    }
}
