package org.hubplan.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.model.FundingPlan.NEW_PAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hubplan.model.Assignment;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.ReservePayment;
import org.hubplan.model.SourceKind;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.Pay;
import org.hubplan.report.Precision;
import org.hubplan.report.picture.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CostBySourceTest {
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final FinancialYear Y2020 = new FinancialYear(2020);

    /// The path of PCD 484: put by in 2018/19, drawn in 2019/20, a pressure from 2020/21; IT is covered but for £74,000.
    private static final Funding PHASE_1 = funding(5, 20_600_000);

    private static Funding funding(int years, long pay) {
        FundingPlan plan = FundingPlan.NONE
                .with(new CostLine("IT", CostKind.CAPITAL, Map.of(Y2019, 37_400_000L)))
                .with(new FundingSource("Underspend", SourceKind.UNDERSPEND, false, Map.of(Y2018, 20_600_000L)))
                .with(new FundingSource("Reserve", SourceKind.EARMARKED_RESERVE, false, Map.of()))
                .with(new FundingSource("Capital plan", SourceKind.CAPITAL_PLAN, false, Map.of(Y2019, 30_000_000L)))
                .with(new FundingSource("MTFP", SourceKind.PRESSURE, true, Map.of()))
                .with(new ReservePayment("Underspend", "Reserve", Y2018, 20_600_000))
                .with(Assignment.from(Y2019, "IT", "Capital plan"))
                .with(Assignment.from(Y2019, NEW_PAY, "Reserve"))
                .with(Assignment.from(Y2020, NEW_PAY, "MTFP"));
        return Funding.of(plan, year -> new Pay.OfYear(year.compareTo(Y2019) < 0 ? 0 : pay, 0), Y2019, years);
    }

    @Test
    void each_year_is_stacked_by_what_meets_it() {
        StackedColumns chart = CostBySource.of(PHASE_1);

        assertThat(chart.columns()).containsExactly("2018/19", "2019/20", "2020/21", "2021/22", "2022/23", "2023/24");
        assertThat(chart.parts()).extracting(StackedColumns.Part::name).containsExactly(
                "Underspend", "Reserve", "Put by in: Reserve", "Capital plan", "Pressure: not yet met", "Gap: not covered");
        assertThat(chart.parts().get(1).each()).containsExactly(0L, 20_600_000L, 0L, 0L, 0L, 0L);
        assertThat(chart.parts().get(4).each()).containsExactly(0L, 0L, 20_600_000L, 20_600_000L, 20_600_000L, 20_600_000L);
        assertThat(chart.parts().get(5).each()).containsExactly(0L, 7_400_000L, 0L, 0L, 0L, 0L);
    }

    @Test
    void money_put_by_is_given_and_no_cost() {
        StackedColumns chart = CostBySource.of(PHASE_1);

        assertThat(chart.parts().getFirst().each()).startsWith(20_600_000L, 0L);
        assertThat(chart.parts().get(2).each()).startsWith(-20_600_000L, 0L);
        assertThat(chart.total(0)).isZero();
        assertThat(chart.note()).startsWith("Money put by in a reserve is no cost of its year");
    }

    @Test
    void the_parts_of_a_year_add_up_to_its_cost() {
        for (Funding funding : List.of(PHASE_1, funding(12, 20_600_000), funding(5, -5_000_000))) {
            StackedColumns chart = CostBySource.of(funding);
            assertThat(IntStream.range(0, chart.columns().size()).mapToObj(chart::total))
                    .isEqualTo(funding.years().stream().map(FundingYear::cost).toList());
        }
    }

    @Test
    void what_turnover_saves_is_taken_off_and_the_reader_is_told() {
        Funding funding = Funding.of(FundingPlan.NONE, _ -> new Pay.OfYear(20_600_000, 0, 600_000, 0), Y2019, 5);
        StackedColumns chart = CostBySource.of(funding);
        assertThat(chart.parts()).extracting(StackedColumns.Part::name).containsExactly("Gap: not covered");
        assertThat(chart.total(0)).isEqualTo(20_000_000).isEqualTo(funding.years().getFirst().cost());
        assertThat(chart.note()).isEqualTo("What turnover is assumed to save is taken off.");
    }

    @Test
    void an_option_that_costs_nothing_says_so() {
        StackedColumns chart = CostBySource.of(Funding.of(FundingPlan.NONE, _ -> new Pay.OfYear(0, 0), Y2019, 5));
        assertThat(chart.parts()).isEmpty();
        assertThat(chart.note()).isEqualTo("Nothing is to be paid for.");
    }

    @Test
    void a_saving_stands_below_nothing() {
        StackedColumns chart = CostBySource.of(funding(5, -5_000_000));
        assertThat(chart.parts().getLast().name()).isEqualTo("Saving on pay");
        assertThat(chart.below(2)).isEqualTo(-5_000_000);
        assertThat(chart.total(2)).isEqualTo(-5_000_000);
    }

    @Test
    void gap_and_pressure_are_told_apart_without_colour() {
        assertThat(CostBySource.of(PHASE_1).parts().stream().map(part -> part.look().hatch()).distinct()).hasSize(4);
    }

    @Test
    void the_legend_reads_from_the_top_of_a_stack_down() {
        List<String> names = List.of("Gap: not covered", "Pressure: not yet met", "Capital plan", "Reserve", "Underspend");
        List<Shape.Words> legend = Drawn.words(Drawn.picture(CostBySource.of(PHASE_1), 757)).stream()
                .filter(words -> names.contains(words.words()))
                .toList();
        assertThat(legend).extracting(Shape.Words::words).isEqualTo(names);
        assertThat(legend).isSortedAccordingTo(java.util.Comparator.comparing(Shape.Words::y));
    }

    @Test
    void bars_are_as_high_as_their_figures() {
        StackedColumns chart = CostBySource.of(PHASE_1);
        List<Shape.Bar> bars = Drawn.bars(Drawn.picture(chart, 757));
        Shape.Bar underspend = bars.getFirst();
        Shape.Bar pressure = bars.getLast();
        assertThat(chart.points().get(underspend.point()).words()).isEqualTo("2018/19, Underspend");
        assertThat(chart.points().get(pressure.point()).words()).isEqualTo("2023/24, Pressure: not yet met");
        assertThat(underspend.height()).isEqualTo(pressure.height(), org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void it_says_every_figure_in_words_and_in_its_table() {
        StackedColumns chart = CostBySource.of(PHASE_1);
        Precision precision = Precision.of(chart);
        assertThat(chart.words(precision)).contains(
                "2019/20, Reserve £206,000; 2019/20, Capital plan £300,000; 2019/20, Gap: not covered £74,000; 2019/20, Cost £580,000;");
        assertThat(chart.table().rows().stream()
                        .map(row -> String.join(" ", row.cells().stream().map(cell -> cell.words(precision)).toList())))
                .contains("Reserve 0 206,000 0 0 0 0", "Cost 0 580,000 206,000 206,000 206,000 206,000");
    }

    static List<Double> widths() {
        return Drawn.widths().toList();
    }

    @ParameterizedTest
    @MethodSource("widths")
    void no_word_is_cut_or_overprinted(double width) {
        for (Funding funding : List.of(
                PHASE_1,
                funding(12, 20_600_000),
                funding(20, 9_999_999_999_99L),
                funding(5, 1),
                funding(5, 0),
                funding(5, -1_234_567_89))) {
            Drawn.isLegible(CostBySource.of(funding), width);
        }
        Drawn.isLegible(CostBySource.of(Funding.of(FundingPlan.NONE, _ -> new Pay.OfYear(0, 0), Y2019, 5)), width);
    }
}
