package org.hubplan.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.hubplan.report.Measure;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void an_axis_is_divided_at_round_figures_and_holds_every_value() {
        assertThat(ticks(Measure.PENCE, 90_900_000)).containsExactly("£0", "£0.2M", "£0.4M", "£0.6M", "£0.8M", "£1.0M");
        assertThat(ticks(Measure.PENCE, 20_600_000)).containsExactly("£0", "£50k", "£100k", "£150k", "£200k", "£250k");
        assertThat(ticks(Measure.PENCE, 100)).containsExactly("£0", "£0.20", "£0.40", "£0.60", "£0.80", "£1.00");
        assertThat(ticks(Measure.FTE, 64_020)).containsExactly("0", "100", "200", "300", "400", "500", "600", "700");
        assertThat(ticks(Measure.FTE, 50)).containsExactly("0", "0.1", "0.2", "0.3", "0.4", "0.5");
        assertThat(ticks(Measure.COUNT, 3)).containsExactly("0", "1", "2", "3");
    }

    @Test
    void what_is_below_nothing_lies_below_it() {
        assertThat(ticks(Measure.PENCE, -4_000_000, 9_000_000)).containsExactly("−£40k", "−£20k", "£0", "£20k", "£40k", "£60k", "£80k", "£100k");
    }

    @Test
    void nothing_at_all_still_has_an_axis() {
        assertThat(Scale.withZero(Measure.FTE, LongStream.of(0, 0))).isEqualTo(new Scale(Measure.FTE, 0, 100, 20));
        assertThat(ticks(Measure.PENCE)).startsWith("£0");
    }

    @Test
    void hundreds_of_thousands_of_millions_fit_too() {
        assertThat(ticks(Measure.PENCE, 99_999_999_999_999L)).endsWith("£1,000,000M");
    }

    @Test
    void an_axis_need_not_begin_at_nothing() {
        assertThat(Scale.over(Measure.FTE, 63_900, 65_100).ticks()).containsExactly(63_800L, 64_000L, 64_200L, 64_400L, 64_600L, 64_800L, 65_000L, 65_200L);
    }

    private static List<String> ticks(Measure measure, long... values) {
        Scale scale = Scale.withZero(measure, LongStream.of(values));
        return scale.ticks().stream().map(scale::words).toList();
    }
}
