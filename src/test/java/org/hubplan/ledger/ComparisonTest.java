package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.change.PayOrigin.NEW;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.ledger.Line.line;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.MovePosts;
import org.hubplan.change.SetRate;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Comparison.Row;
import org.hubplan.ledger.Comparison.Year;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.RateCard.Rate;
import org.junit.jupiter.api.Test;

/// Options side by side, worked out by hand at DC £61,175, Band E £41,200.
class ComparisonTest {
    private static final Scope ALL = Scope.EVERYTHING;
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);

    /// At MIB posts 1-3 DC filled, 4 DC vacant; at NA post 5 Band E vacant.
    private final PlanFixture fixture = plan().at("MIB").filled(3, DC, "Research").vacant(1, DC, "Research")
            .at("NA").vacant(1, BAND_E, "Research");
    private final Standing baseline = Standing.of(fixture.build());
    private final Standing moved = after(baseline, "2019-04-01", new MovePosts(posts(1, 4), hub("CE")));
    private final Standing grown = after(
            moved, "2019-01-01", new AddPosts(List.of(fixture.newPost(BAND_E, "Research")), NEW));

    private static Standing after(Standing before, String effective, Change change) {
        return ((Standing.Next.Yes) before.then(change, LocalDate.parse(effective))).standing();
    }

    @Test
    void each_is_compared_with_the_first() {
        Row total = new Comparison(List.of(moved, baseline, grown), ALL).total();

        assertThat(total.change(0)).isEqualTo(Totals.ZERO);
        assertThat(total.change(1)).isEqualTo(line().moved(-2, -1, -1).totals());
        assertThat(total.change(2))
                .isEqualTo(line().posts(1, 1).fte(100, 0, 100, 0).staff(100).cost(41_200_00, 0).totals());
    }

    @Test
    void an_option_with_a_rate_of_its_own_says_what_that_alone_makes() {
        Standing priced = after(
                grown, "2019-04-01", new SetRate(Y2018, DC, new Rate(61_176_00, "for this test")));
        Causes causes = new Comparison(List.of(baseline, priced), ALL).causes(1, Where.ANYWHERE);

        assertThat(causes.of(Cause.PRICED).net()).isEqualTo(line().cost(4_00, 3_00).totals());
        assertThat(causes.of(Cause.ADDED).net().bwtCost()).isEqualTo(41_200_00);
        assertThat(causes.net()).isEqualTo(priced.ledger().total(ALL).minus(baseline.ledger().total(ALL)));
    }

    @Test
    void a_line_only_one_of_them_has_is_zero_in_the_others() {
        List<Row> hubs = new Comparison(List.of(baseline, moved), ALL).rows(By.HUB);

        assertThat(hubs).extracting(Row::key).containsExactly(hub("CE"), hub("MIB"), hub("NA"));
        assertThat(hubs.getFirst().each()).containsExactly(Totals.ZERO, moved.ledger().at(ALL, hub("CE")));
        assertThat(hubs).extracting(Row::differs).containsExactly(true, true, false);
    }

    @Test
    void years_are_compared_part_year_and_full_year() {
        YearCost quarter = new YearCost(10_158_90, 41_200_00, 0, 0);
        YearCost whole = new YearCost(41_200_00, 41_200_00, 0, 0);

        assertThat(new Comparison(List.of(baseline, moved, grown), ALL).years(Y2018, 2)).containsExactly(
                new Year(Y2018, Y2018, List.of(YearCost.NONE, YearCost.NONE, quarter)),
                new Year(Y2019, Y2018, List.of(YearCost.NONE, YearCost.NONE, whole)));
        assertThat(new Comparison(List.of(grown, moved), ALL).years(Y2018, 1).getFirst().change(1))
                .isEqualTo(new YearCost(-10_158_90, -41_200_00, 0, 0));
    }

    @Test
    void what_an_options_own_rates_make_dearer_is_compared_apart() {
        long posts = baseline.ledger().of(ALL, By.GRADE, DC).posts();
        Standing dearer = ((Standing.Next.Yes) baseline.then(
                        new SetRate(Y2019, DC, new Rate(62_000_00, "a test's"))))
                .standing();

        assertThat(new Comparison(List.of(baseline, dearer), ALL).years(Y2018, 2)).containsExactly(
                new Year(Y2018, Y2018, List.of(YearCost.NONE, YearCost.NONE)),
                new Year(Y2019, Y2019, List.of(YearCost.NONE, new YearCost(0, 0, 0, 0, posts * 825_00))));
    }

    @Test
    void two_to_six_are_compared() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Comparison(List.of(baseline), ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Comparison(Collections.nCopies(7, baseline), ALL));
    }
}
