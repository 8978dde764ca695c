package org.hubplan.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Figures.Figure;
import org.hubplan.report.Figures.InSentence;
import org.hubplan.report.Measure;
import org.junit.jupiter.api.Test;

class FigureTagTest {
    private static FigureTag tag(long value, Measure measure, boolean isChange) {
        return FigureTag.of(new Figure(
                "A very long name of a figure | in a row of a long name | under a long heading",
                new Amount(value, measure, isChange),
                "",
                List.of(new InSentence("", ""))));
    }

    @Test
    void what_is_written_is_read_back_and_fits_words_64_signs() {
        for (Measure measure : Measure.values()) {
            for (long value : new long[] {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
                FigureTag tag = tag(value, measure, value % 2 == 0);
                assertThat(tag.written()).hasSizeLessThanOrEqualTo(64);
                assertThat(FigureTag.read(tag.written())).contains(tag);
            }
        }
    }

    @Test
    void tags_of_others_and_spoilt_ones_are_none_of_ours() {
        String good = tag(1, Measure.PENCE, false).written();
        for (String other : List.of(
                "", "goog_rdk_1", good + "x", good.replace("pence", "yen"), good.replace(":1:", ":99999999999999999999:"))) {
            assertThat(FigureTag.read(other)).isEqualTo(Optional.empty());
        }
    }
}
