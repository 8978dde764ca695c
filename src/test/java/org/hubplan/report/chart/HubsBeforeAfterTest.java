package org.hubplan.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.stream.IntStream;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.report.Diagram;
import org.hubplan.report.Measure;
import org.hubplan.report.Precision;
import org.hubplan.report.chart.BeforeAfter.Pair;
import org.hubplan.report.chart.BeforeAfter.Row;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Shape.Bar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HubsBeforeAfterTest {
    /// Posts 1-3 at MIB, 4 vacant there; 5 at Central East. Option 1 moves 3 and 4 to Central East.
    private static BeforeAfter moved() {
        Standing before = Standing.of(PlanFixture.plan()
                .at("MIB").filled(3, DC, "Research").vacant(1, DC, "Research").at("CE").filled(1, DC, "Research").build());
        Standing after = ((Standing.Next.Yes) before.then(new MovePosts(posts(3, 4), hub("CE")))).standing();
        return HubsBeforeAfter.of(new Comparison(List.of(before, after), Scope.EVERYTHING), 1, "Baseline", "Preferred");
    }

    private static BeforeAfter hubs(int count, long fte) {
        List<Row> rows = IntStream.range(0, count)
                .mapToObj(n -> new Row(
                        "H" + n,
                        n * 3 < count ? "Central" : "BCU",
                        "H" + n + " A hub with a name that goes on",
                        List.of(new Pair(fte * n, fte * (n + 1)), new Pair(fte * n, fte * n))))
                .toList();
        return BeforeAfter.of("Hubs", "", Measure.FTE, "Baseline", "Preferred", List.of("BWT, FTE", "Strength, FTE"), rows);
    }

    @Test
    void every_hub_has_what_sits_there_in_the_one_and_in_the_other() {
        assertThat(moved().rows()).containsExactly(
                new Row("MIB", "Central", "MIB Central Intelligence", List.of(new Pair(400, 200), new Pair(300, 200))),
                new Row("CE", "BCU", "CE Central East", List.of(new Pair(100, 300), new Pair(100, 200))));
        assertThat(moved().note()).isEqualTo("17 hubs have none in either.");
    }

    @Test
    void bars_of_both_panels_are_as_long_as_their_figures() {
        List<Bar> bars = Drawn.bars(Drawn.picture(moved(), 757));
        assertThat(bars).hasSize(8);
        double unit = bars.getFirst().width() / 4;
        assertThat(bars).filteredOn(bar -> bar.paint() == Paint.AFTER).extracting(bar -> Math.round(bar.width() / unit * 100))
                .containsExactly(200L, 300L, 200L, 200L);
    }

    @Test
    void the_table_adds_up_to_the_plans_total() {
        Precision precision = Precision.of(moved());
        assertThat(moved().table().rows().stream()
                        .map(row -> String.join(" ", row.cells().stream().map(cell -> cell.words(precision)).toList())))
                .containsExactly(
                        "Central", "MIB Central Intelligence 4.0 2.0 −2.0 3.0 2.0 −1.0",
                        "BCU", "CE Central East 1.0 3.0 +2.0 1.0 2.0 +1.0",
                        "Total 5.0 5.0 = 4.0 4.0 =");
    }

    @Test
    void sixty_hubs_go_over_pages_on_one_scale() {
        BeforeAfter sixty = hubs(60, 777);
        Precision precision = Precision.of(sixty);
        List<Diagram> parts = sixty.parts(757, 430, Drawn.RULER, precision);
        assertThat(parts).hasSizeGreaterThan(1).allSatisfy(part -> {
            assertThat(part.height(757, Drawn.RULER, precision)).isLessThanOrEqualTo(430);
            assertThat(((BeforeAfter) part).scale()).isEqualTo(sixty.scale());
        });
        assertThat(parts.stream().flatMap(part -> ((BeforeAfter) part).rows().stream())).isEqualTo(sixty.rows());
        assertThat(parts.getFirst().title()).isEqualTo("Hubs (1 of " + parts.size() + ")");
        assertThat(hubs(3, 100).parts(757, 430, Drawn.RULER, precision)).containsExactly(hubs(3, 100));
    }

    static List<Double> widths() {
        return Drawn.widths().toList();
    }

    @ParameterizedTest
    @MethodSource("widths")
    void no_word_is_cut_or_overprinted(double width) {
        for (BeforeAfter one : List.of(moved(), hubs(3, 100), hubs(60, 777), hubs(60, 1), hubs(4, 9_999_999), hubs(5, 0), hubs(0, 1))) {
            Drawn.isLegible(one, width);
        }
    }
}
