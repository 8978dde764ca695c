package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FteTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "100, 1", "80, 0.8", "5, 0.05", "64020, 640.2", "120425, '1,204.25'", "123456700, '1,234,567'", "-50, −0.5"})
    void fte_is_shown_without_noughts_that_say_nothing(long hundredths, String words) {
        assertThat(Fte.words(hundredths)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, =", "360, +3.6", "-50, −0.5"})
    void a_change_carries_its_sign(long hundredths, String words) {
        assertThat(Fte.change(hundredths)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 100", "0.8, 80", "0.80, 80", "1.000, 100", "12.34, 1234"})
    void decimals_are_held_as_hundredths(BigDecimal fte, long hundredths) {
        assertThat(Fte.hundredths(fte)).isEqualTo(hundredths);
        assertThat(Fte.decimal(hundredths)).isEqualByComparingTo(fte);
    }

    @Test
    void a_decimal_has_no_noughts_at_its_end_nor_an_exponent() {
        assertThat(Fte.decimal(80)).hasToString("0.8");
        assertThat(Fte.decimal(100_000)).hasToString("1000");
        assertThat(Fte.decimal(0)).hasToString("0");
    }

    @Test
    void a_third_of_a_post_is_not_held_as_less_than_it_is() {
        assertThatThrownBy(() -> Fte.hundredths(new BigDecimal("0.333"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void that_of_a_whole_group_may_be_nothing_or_thousands() {
        assertThat(Fte.parseMany(" 21,000 ")).contains(2_100_000L);
        assertThat(Fte.parseMany("12.5")).contains(1_250L);
        assertThat(Fte.parseMany("0")).contains(0L);
        for (String none : new String[] {"", "-1", "0.333", "12345678", "many"}) {
            assertThat(Fte.parseMany(none)).as(none).isEmpty();
        }
    }

    @Test
    void is_read_as_a_planner_writes_it() {
        assertThat(Fte.parse(" 0.8 ")).contains(80L);
        assertThat(Fte.parse("12.25")).contains(1_225L);
        for (String none : new String[] {"", "0", "0.00", "-1", "0.333", "1,5", "1000", "one"}) {
            assertThat(Fte.parse(none)).as(none).isEmpty();
        }
    }
}
