package org.hubplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Words;
import org.junit.jupiter.api.Test;

class PrecisionTest {
    @Test
    void tenths_of_fte_and_whole_pounds_need_no_more() {
        assertThat(paper(Cell.of(64_020, Measure.FTE), Cell.of(6_117_500, Measure.PENCE)).precision())
                .isEqualTo(new Precision(1, 0));
    }

    @Test
    void one_figure_with_hundredths_gives_all_of_its_measure_two_decimals() {
        assertThat(paper(Cell.of(64_025, Measure.FTE), Cell.of(6_117_500, Measure.PENCE)).precision())
                .isEqualTo(new Precision(2, 0));
        assertThat(paper(Cell.of(64_020, Measure.FTE), Cell.of(6_117_550, Measure.PENCE)).precision())
                .isEqualTo(new Precision(1, 2));
    }

    @Test
    void figures_are_grouped_by_thousands_and_never_rounded() {
        Precision exact = new Precision(2, 2);
        assertThat(exact.words(3_620_273_050L, Measure.PENCE)).isEqualTo("36,202,730.50");
        assertThat(exact.words(120_405, Measure.FTE)).isEqualTo("1,204.05");
        assertThat(exact.words(1_204, Measure.COUNT)).isEqualTo("1,204");
        assertThat(exact.words(218, Measure.PER_MILLE)).isEqualTo("21.8");
        assertThat(exact.words(0, Measure.FTE)).isEqualTo("0.00");
    }

    @Test
    void a_change_has_its_sign_and_none_is_an_equals_sign() {
        Precision precision = new Precision(1, 0);
        assertThat(precision.change(360, Measure.FTE)).isEqualTo("+3.6");
        assertThat(precision.change(-50, Measure.FTE)).isEqualTo("\u22120.5");
        assertThat(precision.change(-11_601_200, Measure.PENCE)).isEqualTo("\u2212116,012");
        assertThat(precision.change(0, Measure.COUNT)).isEqualTo("=");
    }

    private static Paper paper(Cell... cells) {
        Table table = new Table(
                "figures",
                List.of(Column.words(""), Column.figures("", "one"), Column.figures("", "two")),
                List.of(Row.line(new Words("line"), cells[0], cells[1])),
                Table.Width.FULL,
                false);
        return new Paper("", LocalDate.of(2018, 11, 1), new Paper.Running("", "", "", ""), List.of(table));
    }
}
