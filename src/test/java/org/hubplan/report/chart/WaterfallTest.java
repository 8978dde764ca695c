package org.hubplan.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.change.PayOrigin.FOUND;
import static org.hubplan.change.PayOrigin.NEW;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Command.MET_INTELLIGENCE;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.List;
import java.util.stream.IntStream;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.RegradePosts;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Command;
import org.hubplan.report.Measure;
import org.hubplan.report.Precision;
import org.hubplan.report.chart.Waterfall.Named;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Shape.Bar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// At DC £61,175, DS £67,864, DI £85,291, Band E £41,200.
class WaterfallTest {
    /// At MIB posts 1-40 DC filled, 41 vacant.
    private static final PlanFixture FIXTURE = PlanFixture.plan().at("MIB").filled(40, DC, "Research").vacant(1, DC, "Research");
    private static final Standing BEFORE = Standing.of(FIXTURE.build());
    private static final Standing AFTER = after(
            new AddPosts(List.of(FIXTURE.newPost(BAND_E, "Research"), FIXTURE.newPost(BAND_E, "Research")), NEW),
            new RemovePosts(posts(41), FOUND),
            new RegradePosts(posts(1), DS, FOUND),
            new TransferPosts(posts(2), new Command("Central East BCU")));

    private static Standing after(Change... changes) {
        Standing standing = BEFORE;
        for (Change change : changes) {
            standing = ((Standing.Next.Yes) standing.then(change)).standing();
        }
        return standing;
    }

    private static Waterfall of(Figure figure) {
        Comparison compared = new Comparison(List.of(BEFORE, AFTER), Scope.of(MET_INTELLIGENCE));
        return WhyItDiffers.of(compared, 1, figure, "Baseline", "Preferred");
    }

    @Test
    void bwt_goes_from_the_baselines_to_the_options_by_every_cause() {
        Waterfall bwt = of(Figure.BWT_FTE);
        assertThat(bwt.from()).isEqualTo(new Named("Baseline", 4_100));
        assertThat(bwt.steps()).containsExactly(
                new Named("Posts added", 200), new Named("Posts removed", -100), new Named("Posts transferred out", -100));
        assertThat(bwt.end()).isEqualTo(4_100).isEqualTo(AFTER.ledger().total(Scope.of(MET_INTELLIGENCE)).bwtFte());
    }

    @Test
    void cost_does_too_to_the_penny() {
        Waterfall cost = of(Figure.BWT_COST);
        assertThat(cost.from().value()).isEqualTo(41 * 61_175_00L);
        assertThat(cost.steps()).containsExactly(
                new Named("Posts added", 82_400_00),
                new Named("Posts removed", -61_175_00),
                new Named("Posts transferred out", -61_175_00),
                new Named("Posts regraded, dearer", 67_864_00 - 61_175_00));
        assertThat(cost.end()).isEqualTo(AFTER.ledger().total(Scope.of(MET_INTELLIGENCE)).bwtCost());
    }

    @Test
    void new_money_is_told_apart_from_what_is_redistributed() {
        assertThat(of(Figure.BWT_COST).note())
                .startsWith("New money: £82,400 a year. Redistributed, and no new cost: −£115,661.");
    }

    @Test
    void each_bar_begins_where_the_one_before_ended() {
        Waterfall bwt = of(Figure.BWT_FTE);
        List<Bar> bars = Drawn.bars(Drawn.picture(bwt, 757));
        assertThat(bars).extracting(Bar::point).containsExactly(0, 1, 2, 3, 4);
        assertThat(bars).extracting(Bar::paint)
                .containsExactly(Paint.LEVEL, Paint.UP, Paint.DOWN, Paint.DOWN, Paint.LEVEL);
        near(end(bars.get(0)), bars.get(1).x());
        near(end(bars.get(1)), end(bars.get(2)));
        near(bars.get(2).x(), end(bars.get(3)));
        near(bars.get(3).x(), end(bars.get(4)));
    }

    @Test
    void slight_steps_are_seen_and_the_reader_is_told_where_the_axis_begins() {
        assertThat(of(Figure.BWT_FTE).note()).isEqualTo("The axis begins at 40.0, not at 0, so that the steps can be seen.");
        assertThat(new Waterfall("", "", Measure.FTE, new Named("a", 100), List.of(new Named("b", 100)), "c").note()).isEmpty();
    }

    @Test
    void each_bars_figure_stands_beside_it() {
        assertThat(Drawn.read(Drawn.picture(of(Figure.BWT_COST), 757))).contains(
                "£2,508,175", "+£82,400", "−£61,175", "+£6,689", "£2,474,914");
    }

    @Test
    void the_table_has_the_same_figures() {
        assertThat(of(Figure.BWT_FTE).table().rows().stream().map(row -> row.cells().getLast()))
                .isEqualTo(of(Figure.BWT_FTE).points().stream().map(point -> point.amount()).toList());
    }

    @Test
    void no_penny_is_lost_in_its_table() {
        Waterfall pennies = new Waterfall("", "", Measure.PENCE, new Named("Baseline", 100_50), List.of(new Named("More", 5)), "B");
        assertThat(pennies.table().rows().stream().map(row -> row.cells().getLast().words(Precision.of(pennies))))
                .containsExactly("100.50", "+0.05", "100.55");
    }

    @Test
    void nothing_differs_between_a_thing_and_itself() {
        Comparison same = new Comparison(List.of(AFTER, AFTER), Scope.EVERYTHING);
        Waterfall none = WhyItDiffers.of(same, 1, Figure.BWT_FTE, "A", "B");
        assertThat(none.steps()).isEmpty();
        assertThat(none.note()).isEqualTo("Nothing differs.");
        Drawn.isLegible(none, 500);
    }

    @Test
    void a_step_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waterfall("", "", Measure.FTE, new Named("a", 1), List.of(new Named("b", 0)), "c"));
    }

    static List<Double> widths() {
        return Drawn.widths().toList();
    }

    @ParameterizedTest
    @MethodSource("widths")
    void no_word_is_cut_or_overprinted(double width) {
        List<Named> many = IntStream.range(0, 26)
                .mapToObj(n -> new Named("A cause with rather a long name, number " + n, n % 2 == 0 ? 123_456_789_012_34L : -7))
                .toList();
        for (Waterfall one : List.of(
                of(Figure.BWT_FTE),
                of(Figure.BWT_COST),
                new Waterfall("", "", Measure.PENCE, new Named("Baseline", 0), many, "Preferred"),
                new Waterfall("", "", Measure.PENCE, new Named("Baseline", 5_00), List.of(new Named("Gone", -12_00)), "Preferred"),
                new Waterfall("", "", Measure.FTE, new Named("Baseline", 0), List.of(), "Preferred"))) {
            Drawn.isLegible(one, width);
        }
    }

    private static double end(Bar bar) {
        return bar.x() + bar.width();
    }

    private static void near(double one, double other) {
        assertThat(one).isEqualTo(other, org.assertj.core.data.Offset.offset(0.001));
    }
}
