package org.hubplan.exchange.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void columns_have_letters_as_on_the_sheet() {
        assertThat(Columns.letters(0)).isEqualTo("A");
        assertThat(Columns.letters(25)).isEqualTo("Z");
        assertThat(Columns.letters(26)).isEqualTo("AA");
        assertThat(Columns.letters(701)).isEqualTo("ZZ");
        assertThat(Columns.letters(702)).isEqualTo("AAA");
        assertThat(Columns.letters(16_383)).isEqualTo("XFD");
        assertThat(Columns.address(2, 7)).isEqualTo("C7");
    }

    @Test
    void letters_lead_back_to_their_column() {
        for (int column = 0; column < 16_384; column++) {
            assertThat(Columns.number(Columns.letters(column))).isEqualTo(column);
        }
        assertThat(Columns.number("xfd")).isEqualTo(16_383);
    }

    @Test
    void what_is_no_column_is_minus_one() {
        assertThat(Columns.number("")).isEqualTo(-1);
        assertThat(Columns.number("A1")).isEqualTo(-1);
        assertThat(Columns.number("AAAA")).isEqualTo(-1);
    }
}
