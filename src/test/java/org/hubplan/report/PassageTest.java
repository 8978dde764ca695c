package org.hubplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hubplan.report.Block.Passage;
import org.hubplan.report.Block.Run;
import org.junit.jupiter.api.Test;

/// A sentence says its figures with their units, and loses nothing of them.
class PassageTest {
    private static Passage passage(Cell.Amount amount) {
        return new Passage(List.of(
                new Run.Said("It comes to "), new Run.Bound("figure", amount), new Run.Said(".")));
    }

    private static String words(Cell.Amount amount) {
        Passage passage = passage(amount);
        Paper paper = new Paper(
                "Paper", LocalDate.of(2018, 11, 1), new Paper.Running("OFFICIAL", "", "", ""), List.of(passage));
        return passage.words(paper.precision());
    }

    @Test
    void whole_pounds_are_said_without_pence_and_pence_never_dropped() {
        assertThat(words(new Cell.Amount(20_600_000, Measure.PENCE, false))).isEqualTo("It comes to £206,000.");
        assertThat(words(new Cell.Amount(1_015_890, Measure.PENCE, false))).isEqualTo("It comes to £10,158.90.");
        assertThat(words(new Cell.Amount(-5_000, Measure.PENCE, false))).isEqualTo("It comes to −£50.");
    }

    @Test
    void hundredths_of_fte_are_said_where_there_are_any() {
        assertThat(words(new Cell.Amount(400, Measure.FTE, true))).isEqualTo("It comes to +4.0 FTE.");
        assertThat(words(new Cell.Amount(63_785, Measure.FTE, false))).isEqualTo("It comes to 637.85 FTE.");
    }

    @Test
    void a_share_is_said_in_percent() {
        assertThat(words(new Cell.Amount(218, Measure.PER_MILLE, false))).isEqualTo("It comes to 21.8%.");
    }
}
