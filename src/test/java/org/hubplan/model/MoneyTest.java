package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    /// The five Band E posts of PCD 484 cost £0.206M a year.
    @Test
    void five_band_e_posts_cost_what_pcd_484_says() {
        assertThat(5 * Money.yearlyCost(41_200_00, Fte.FULL_TIME)).isEqualTo(206_000_00);
    }

    @ParameterizedTest
    @CsvSource({"6117500, 50, 3058750", "3, 50, 2", "1, 50, 1", "1, 49, 0", "333, 33, 110", "0, 100, 0"})
    void a_years_cost_is_rounded_half_up_to_the_penny(long rate, long fte, long pence) {
        assertThat(Money.yearlyCost(rate, fte)).isEqualTo(pence);
    }

    @Test
    void a_cost_past_what_can_be_counted_is_an_error_and_no_small_figure() {
        assertThatThrownBy(() -> Money.yearlyCost(Long.MAX_VALUE, 2)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"3620273050, '£36,202,730.50'", "4120000, '£41,200'", "5, £0.05", "0, £0", "-150, −£1.50"})
    void money_is_shown_to_the_penny_where_there_are_pence(long pence, String words) {
        assertThat(Money.words(pence)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "3683860000, £36.84M", "20600000, £0.206M", "100000000, £1.00M", "9999949, '£99,999'", "4120049, '£41,200'",
        "4120050, '£41,201'", "-20600000, −£0.206M", "0, £0"
    })
    void money_is_brief_where_room_is_short(long pence, String words) {
        assertThat(Money.brief(pence)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, =", "20600000, +£0.206M", "-20600000, −£0.206M"})
    void a_change_carries_its_sign(long pence, String words) {
        assertThat(Money.briefChange(pence)).isEqualTo(words);
    }

    @Test
    void pounds_are_held_as_pence_and_parts_of_a_penny_not_at_all() {
        assertThat(Money.pence(new BigDecimal("41200.5"))).isEqualTo(41_200_50);
        assertThatThrownBy(() -> Money.pence(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void is_read_as_a_planner_writes_it() {
        assertThat(Money.parse(" £62,000 ")).contains(62_000_00L);
        assertThat(Money.parse("62000.5")).contains(62_000_50L);
        assertThat(Money.parse("1,234,567.89")).contains(1_234_567_89L);
        for (String none : new String[] {"", "£", "-1", "62,00", "62000.505", "62k", "1000000000"}) {
            assertThat(Money.parse(none)).as(none).isEmpty();
        }
    }
}
