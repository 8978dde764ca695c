package org.hubplan.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsAtTest {
    @ParameterizedTest
    @CsvSource({
        "posts-2018-11.xlsx, 2018-11-01",
        "posting-panel-2018-11-05.xlsx, 2018-11-05",
        "Strength 20181130.csv, 2018-11-30",
        "Panel 5 Nov 2018.xlsx, 2018-11-05",
        "panel 21st November 2018 final.xlsx, 2018-11-21",
        "September-2018.ods, 2018-09-01",
        "workforce as at 31 March 20181, 2018-03-31",
    })
    void the_day_or_month_in_a_name(String name, LocalDate day) {
        assertThat(AsAt.of(name)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts.xlsx", "rates-2018-19.csv", "version 12.xlsx", "2018-13.xlsx", "31 Feb 2018.xlsx"})
    void a_name_that_says_none(String name) {
        assertThat(AsAt.of(name)).isEmpty();
    }
}
