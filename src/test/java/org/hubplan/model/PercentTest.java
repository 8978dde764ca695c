package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {
    @ParameterizedTest
    @CsvSource({"13.8, 1380", "31 %, 3100", "31.00%, 3100", "-1, -100", "−1.5, -150", "0, 0", " 2 , 200"})
    void it_is_read_as_planners_write_it(String written, int hundredths) {
        assertThat(Percent.parse(written)).contains(hundredths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two", "13.855", "1000", "1,5", "% 2"})
    void what_is_no_percentage_is_not_read(String written) {
        assertThat(Percent.parse(written)).isEmpty();
    }

    @Test
    void it_is_said_without_needless_noughts() {
        assertThat(Percent.words(13_80)).isEqualTo("13.8%");
        assertThat(Percent.words(31_00)).isEqualTo("31%");
        assertThat(Percent.words(-50)).isEqualTo("−0.5%");
        assertThat(Percent.words(0)).isEqualTo("0%");
    }
}
