package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenerTest {
    @Test
    void where_there_is_no_desktop_nothing_is_offered_to_be_opened() {
        assertThat(System.getProperty("glass.platform")).isEqualTo("Headless");

        assertThat(Opener.on(null)).isEmpty();
    }
}
