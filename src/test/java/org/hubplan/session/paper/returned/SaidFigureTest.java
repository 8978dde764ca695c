package org.hubplan.session.paper.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.report.Measure.COUNT;
import static org.hubplan.report.Measure.FTE;
import static org.hubplan.report.Measure.PENCE;
import static org.hubplan.report.Measure.PER_MILLE;

import java.util.OptionalLong;
import org.hubplan.report.Measure;
import org.junit.jupiter.api.Test;

/// A figure is read as a person writes it.
class SaidFigureTest {
    private static void reads(String words, Measure measure, long value) {
        assertThat(SaidFigure.read(words, measure)).as(words).isEqualTo(OptionalLong.of(value));
    }

    @Test
    void figures_as_printed_are_read_back_exactly() {
        reads("£206,000", PENCE, 20_600_000);
        reads("−2,484,145.60", PENCE, -248_414_560);
        reads("−£50", PENCE, -5_000);
        reads("+4.0 FTE", FTE, 400);
        reads("637.85", FTE, 63_785);
        reads("21.8%", PER_MILLE, 218);
        reads("1,204", COUNT, 1_204);
        reads("=", COUNT, 0);
    }

    @Test
    void figures_as_people_type_them_are_the_same_figures() {
        reads("206000", PENCE, 20_600_000);
        reads("£ 206 000.00", PENCE, 20_600_000);
        reads("(1,200)", PENCE, -120_000);
        reads("-4", FTE, -400);
        reads("4.50", FTE, 450);
        reads("12.0", COUNT, 12);
    }

    @Test
    void words_and_figures_finer_than_the_plan_has_are_none() {
        for (String words : new String[] {"", "about 5", "£206k", "1,2", "12,34", "5.005", "--5", "-(5)-", "1.2.3", "9".repeat(20)}) {
            assertThat(SaidFigure.read(words, FTE)).as(words).isEmpty();
        }
        assertThat(SaidFigure.read("12.5", COUNT)).isEmpty();
    }
}
