package org.hubplan.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hubplan.report.Measure;
import org.hubplan.report.Precision;
import org.hubplan.report.chart.Waterfall.Named;
import org.hubplan.report.picture.Picture;
import org.junit.jupiter.api.Test;

class AlonePictureTest {
    private static final Waterfall BWT = new Waterfall(
            "BWT, FTE", "", Measure.FTE, new Named("Baseline", 64_000), List.of(new Named("Posts added", 500)), "Preferred");

    private static Picture drawn(String title) {
        Waterfall chart = new Waterfall(title, "", BWT.measure(), BWT.from(), BWT.steps(), BWT.to());
        return new AlonePicture(chart, "OFFICIAL-SENSITIVE", "Met Intelligence 2018 · version 16")
                .drawn(440, Drawn.RULER, Precision.of(chart));
    }

    @Test
    void whoever_meets_it_reads_what_it_is_of_and_its_marking_at_both_ends() {
        List<String> read = Drawn.read(drawn("BWT, FTE"));
        assertThat(read).startsWith("OFFICIAL-SENSITIVE", "BWT, FTE");
        assertThat(read).contains("The axis begins at 636, not at 0, so that the steps can be seen.");
        assertThat(read).endsWith("Met Intelligence 2018 · version 16", "OFFICIAL-SENSITIVE");
    }

    @Test
    void nothing_is_cut_or_overprinted() {
        Drawn.isLegible(drawn("BWT, FTE"));
        Drawn.isLegible(drawn("A title that goes on and on, for longer than there is room for on one line, ".repeat(4).strip()));
    }
}
