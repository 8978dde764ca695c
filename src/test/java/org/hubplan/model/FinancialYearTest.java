package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {
    @Test
    void a_year_runs_from_april_to_march() {
        assertThat(FinancialYear.of(LocalDate.of(2019, 3, 31))).isEqualTo(new FinancialYear(2018));
        assertThat(FinancialYear.of(LocalDate.of(2019, 4, 1))).isEqualTo(new FinancialYear(2019));
        assertThat(new FinancialYear(2019).firstDay()).isEqualTo(LocalDate.of(2019, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018/19", "2018-19", "2018–19", "2018/2019", " 2018 / 19 "})
    void a_year_is_read_as_planners_write_it(String text) {
        assertThat(FinancialYear.parse(text)).contains(new FinancialYear(2018));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018/20", "2018", "2018/2018", "18/19", "1000/01", ""})
    void what_is_no_financial_year_is_not_read_as_one(String text) {
        assertThat(FinancialYear.parse(text)).isEmpty();
    }

    @Test
    void a_year_is_written_short_over_the_turn_of_a_century_too() {
        assertThat(new FinancialYear(2018)).hasToString("2018/19");
        assertThat(new FinancialYear(2099)).hasToString("2099/00");
        assertThat(FinancialYear.parse("2099/00")).contains(new FinancialYear(2099));
    }

    @Test
    void years_past_any_plan_do_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FinancialYear(1899));
        assertThatIllegalArgumentException().isThrownBy(() -> new FinancialYear(2200));
    }

    @Test
    void a_year_with_a_29_february_has_366_days() {
        assertThat(new FinancialYear(2018).days()).isEqualTo(365);
        assertThat(new FinancialYear(2019).days()).isEqualTo(366);
        assertThat(new FinancialYear(2019).lastDay()).isEqualTo(LocalDate.of(2020, 3, 31));
        assertThat(new FinancialYear(2019).plus(2)).isEqualTo(new FinancialYear(2021));
    }

    @Test
    void what_begins_in_a_year_has_its_days_from_there_on() {
        FinancialYear year = new FinancialYear(2018);

        assertThat(year.daysFrom(LocalDate.of(2019, 1, 1))).isEqualTo(90);
        assertThat(year.daysFrom(LocalDate.of(2018, 4, 1))).isEqualTo(365);
        assertThat(year.daysFrom(LocalDate.of(2019, 3, 31))).isEqualTo(1);
        assertThat(year.daysFrom(LocalDate.of(2010, 1, 1))).isEqualTo(365);
        assertThat(year.daysFrom(LocalDate.of(2019, 4, 1))).isZero();
    }
}
