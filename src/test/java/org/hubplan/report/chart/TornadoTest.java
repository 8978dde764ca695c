package org.hubplan.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hubplan.ledger.Sensitivity;
import org.hubplan.ledger.Sensitivity.Result;
import org.hubplan.model.FinancialYear;
import org.hubplan.report.Measure;
import org.hubplan.report.chart.Tornado.Side;
import org.hubplan.report.chart.Tornado.Swing;
import org.hubplan.report.picture.Shape.Bar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TornadoTest {
    private static final Sensitivity PHASE_1 = new Sensitivity(
            new FinancialYear(2019),
            new FinancialYear(2023),
            10_00,
            both(1_665_654_32),
            List.of(
                    new Sensitivity.Swing("Start, by 12 months", "12 months earlier", "12 months later", both(1_871_654_32), both(1_478_000_00)),
                    new Sensitivity.Swing("Band E rate", "−10%", "+10%", both(1_569_388_89), both(1_761_919_75)),
                    new Sensitivity.Swing("Redistributed", "−10%", "+10%", both(1_665_654_32), both(1_665_654_32))));

    private static Result both(long pence) {
        return new Result(pence, pence);
    }

    @Test
    void what_moves_nothing_is_left_out() {
        assertThat(RatesAndDates.of(PHASE_1).swings()).extracting(Swing::what).containsExactly("Start, by 12 months", "Band E rate");
        assertThat(RatesAndDates.of(PHASE_1).base()).isEqualTo(1_665_654_32);
    }

    @Test
    void the_lower_figure_lies_left_whichever_way_it_comes_about() {
        Tornado tornado = RatesAndDates.of(PHASE_1);
        assertThat(tornado.points()).extracting(point -> point.words()).containsExactly(
                "As it stands",
                "Start, by 12 months, 12 months later", "Start, by 12 months, 12 months earlier",
                "Band E rate, −10%", "Band E rate, +10%");
        List<Bar> bars = Drawn.bars(Drawn.picture(tornado, 757));
        assertThat(bars).extracting(Bar::point).containsExactly(1, 2, 3, 4);
        assertThat(bars.get(0).x() + bars.get(0).width()).isEqualTo(bars.get(1).x(), org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void every_figure_stands_in_it_exactly() {
        assertThat(Drawn.read(Drawn.picture(RatesAndDates.of(PHASE_1), 757))).contains(
                "As it stands £1,665,654.32", "£1,478,000", "12 months later", "£1,871,654.32", "12 months earlier");
    }

    static List<Double> widths() {
        return Drawn.widths().toList();
    }

    @ParameterizedTest
    @MethodSource("widths")
    void no_word_is_cut_or_overprinted(double width) {
        Swing oneSided = new Swing("Only later, with a name that takes more than a line", new Side("now", 100_00), new Side("later", 700_00));
        for (Tornado one : List.of(
                RatesAndDates.of(PHASE_1),
                new Tornado("", "", Measure.PENCE, "As it stands", 100_00, List.of(oneSided)),
                new Tornado("", "", Measure.PENCE, "As it stands", 900_00, List.of(oneSided)),
                new Tornado("", "", Measure.PENCE, "As it stands", 0, List.of()))) {
            Drawn.isLegible(one, width);
        }
    }
}
