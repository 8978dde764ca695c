package org.hubplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.MovePosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RemovePosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingSource;
import org.hubplan.model.SourceKind;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.FundingYear;
import org.junit.jupiter.api.Test;

/// Figures by hand at the 2018/19 rates: DC £61,175, Band E £41,200.
class RibbonFiguresTest {
    private final PlanFixture fixture =
            plan().at("MIB").filled(3, DC, "Research").vacant(1, DC, "Research").filled(1, BAND_E, "Research");
    private final Standing baseline = Standing.of(fixture.build());

    @Test
    void fte_leads_and_counts_stand_beneath() {
        assertThat(lines(baseline, baseline))
                .containsExactly(
                        "BWT |5|FTE|±0|5 posts",
                        "Strength −|4|FTE|±0|4 people",
                        "Vacancies =|1|FTE|±0|1 post · 20.0 %",
                        "Officers |4|FTE|±0|of BWT",
                        "Staff |1|FTE|±0|of BWT",
                        "Posts moved |0|||0 people · 0 vacant",
                        "Pay, 2018/19 |£0.286M|||full year");
    }

    @Test
    void a_move_changes_what_has_moved_and_nothing_else() {
        Standing moved = after(baseline, new MovePosts(posts(1, 4), hub("CE")));

        assertThat(lines(moved, moved))
                .contains("Posts moved |2|||1 person · 1 vacant", "BWT |5|FTE|±0|5 posts", "Vacancies =|1|FTE|±0|1 post · 20.0 %");
    }

    @Test
    void growth_shows_new_money_apart_from_redistributed() {
        Standing grown = after(
                after(baseline, new AddPosts(List.of(fixture.newPost(BAND_E, "Research")), PayOrigin.NEW)),
                new AddPosts(List.of(fixture.newPost(DC, "Research")), PayOrigin.FOUND));

        assertThat(lines(grown, grown))
                .contains(
                        "BWT |7|FTE|+2|7 posts",
                        "Pay, 2018/19 |£0.388M|||full year",
                        "New money |+£41,200|||a year",
                        "Redistributed |+£61,175|||not new");
    }

    @Test
    void over_strength_appears_where_there_is_some_and_the_equation_holds() {
        Standing removed = after(baseline, new RemovePosts(posts(1), PayOrigin.FOUND));

        assertThat(lines(removed, removed))
                .startsWith(
                        "BWT |4|FTE|−1|4 posts",
                        "Strength −|4|FTE|±0|4 people",
                        "Vacancies =|1|FTE|±0|1 post · 25.0 %",
                        "Over strength −|1|FTE|+1|");
    }

    @Test
    void a_preview_shows_what_would_be_and_keeps_what_is() {
        Standing wouldBe = after(baseline, new MovePosts(posts(1, 2), hub("CE")));

        assertThat(new RibbonFigures(wouldBe, baseline, Optional.of(baseline), Scope.EVERYTHING, Optional.empty()).all())
                .filteredOn(figure -> figure.was().isPresent())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualTo("2");
                    assertThat(figure.was()).contains("0");
                });
    }

    @Test
    void the_first_year_without_money_stands_last_with_its_amount_a_gap_before_a_pressure() {
        Cover pressed = new Cover("New pay", true, 206_000_00, List.of(new Cover.Part(
                new FundingSource("MTFP", SourceKind.PRESSURE, true, Map.of()), 206_000_00)));
        Cover open = new Cover("IT", false, 5_000_00, List.of());

        assertThat(last(pressed)).isEqualTo("First pressure |2020/21|||£0.206M");
        assertThat(last(pressed, open)).isEqualTo("First gap |2020/21|||£5,000");
    }

    @Test
    void gap_and_pressure_say_what_they_mean_and_no_figure_does_that_tells_it_by_its_name() {
        Cover open = new Cover("IT", false, 5_000_00, List.of());
        Cover pressed = new Cover("New pay", true, 206_000_00, List.of(new Cover.Part(
                new FundingSource("MTFP", SourceKind.PRESSURE, true, Map.of()), 206_000_00)));

        assertThat(unmet(open).all().getLast().meaning()).isEqualTo("Gap: cost of the year that no source of money meets.");
        assertThat(unmet(pressed).all().getLast().meaning())
                .isEqualTo("Pressure: cost of the year that is known and is to be met by savings.");
        assertThat(unmet(pressed).all().getFirst().meaning()).isEmpty();
    }

    private String last(Cover... covers) {
        return lines(unmet(covers)).getLast();
    }

    private RibbonFigures unmet(Cover... covers) {
        FundingYear year = new FundingYear(
                new FinancialYear(2020), 0, 0, 0, 0, 0, 0, 0, List.of(), List.of(covers));
        return new RibbonFigures(baseline, baseline, Optional.of(baseline), Scope.EVERYTHING, Optional.of(year));
    }

    @Test
    void the_baseline_itself_shows_no_change() {
        assertThat(new RibbonFigures(baseline, baseline, Optional.empty(), Scope.EVERYTHING, Optional.empty()).all())
                .allSatisfy(figure -> assertThat(figure.change()).isEmpty());
    }

    private List<String> lines(Standing shown, Standing kept) {
        return lines(new RibbonFigures(shown, kept, Optional.of(baseline), Scope.EVERYTHING, Optional.empty()));
    }

    private static List<String> lines(RibbonFigures figures) {
        return figures.all().stream()
                        .map(figure -> figure.label() + " " + figure.sign() + "|" + figure.value() + "|" + figure.unit()
                                + "|" + figure.change() + "|" + figure.beneath())
                        .toList();
    }

    private static Standing after(Standing before, Change change) {
        return switch (before.then(change)) {
            case Standing.Next.Yes yes -> yes.standing();
            case Standing.Next.No no -> throw new AssertionError(no.refused().words());
        };
    }
}
