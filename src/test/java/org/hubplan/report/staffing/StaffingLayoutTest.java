package org.hubplan.report.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hubplan.report.staffing.FigureGroup.BWT;
import static org.hubplan.report.staffing.FigureGroup.CHANGE;
import static org.hubplan.report.staffing.FigureGroup.COST;
import static org.hubplan.report.staffing.FigureGroup.POSTS;
import static org.hubplan.report.staffing.FigureGroup.STRENGTH;
import static org.hubplan.report.staffing.FigureGroup.STRENGTH_COST;
import static org.hubplan.report.staffing.FigureGroup.TYPES;
import static org.hubplan.report.staffing.FigureGroup.VACANCIES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Column;
import org.hubplan.report.Paper;
import org.hubplan.report.Papers;
import org.junit.jupiter.api.Test;

/// The staffing plan as its reader wants it laid out.
class StaffingLayoutTest {
    private static final Scope MET = Scope.of(Command.MET_INTELLIGENCE);
    private static final String BY_HUB = "Posts here, strength, vacancies and cost by hub";
    private static final StaffingLayout HUB_PAGES = StaffingLayout.USUAL.withHubPages(true);

    @Test
    void a_table_has_the_columns_chosen_and_no_others() {
        assertThat(headings(layout(POSTS, BWT, STRENGTH, VACANCIES, COST)))
                .containsExactly(
                        "Hub", "", "all", "vacant", "BWT", "strength", "vacancies", "over-strength", "%\u00a0vacant",
                        "BWT\u00a0cost\u00a0£");
        assertThat(headings(layout(STRENGTH_COST, TYPES))).containsExactly(
                "Hub", "", "officers", "staff", "strength\u00a0cost\u00a0£");
        assertThat(headings(layout(CHANGE))).containsExactly("Hub", "", "posts", "cost £");
    }

    @Test
    void both_costs_stand_side_by_side_and_each_is_the_ledgers() {
        Paper paper = Papers.preferred(MET).paper(layout(COST, STRENGTH_COST));
        assertThat(lines(paper, BY_HUB)).last().isEqualTo(" | Total | 575,121.20 | 486,319.00");
    }

    @Test
    void a_table_left_without_figures_counts_posts() {
        Paper paper = Papers.preferred(MET).paper(layout(TYPES));
        assertThat(lines(paper, "Rate, BWT, strength, vacancies and cost by grade")).last().isEqualTo("Total |  | 10 | 2");
    }

    @Test
    void a_layout_shows_at_least_one_figure() {
        assertThatThrownBy(() -> new StaffingLayout(Set.of(), false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_hub_begins_a_page_and_has_its_own_total() {
        Paper paper = Papers.preferred(MET).paper(HUB_PAGES);
        assertThat(newPages(paper)).containsExactly(
                "By hub",
                "MIB Central Intelligence",
                "TSK Tasking and Coordination",
                "COV Covert Intelligence (restricted)",
                "CE Central East",
                "Notes");
        assertThat(lines(paper, "Posts, strength, vacancies and cost at Central East by function and grade"))
                .containsExactly(
                        "Open Source | DC | 2 | 1 | 2.0 | 1.0 | 1.0 | 0.0 | 50.0 | 122,350.00 | +2 | +122,350.00",
                        "Research | DS | 1 | 0 | 1.0 | 1.0 | 0.0 | 0.0 | 0.0 | 67,864.00 | = | =",
                        "Research | Band E | 1 | 1 | 1.0 | 0.0 | 1.0 | 0.0 | 100.0 | 41,200.00 | +1 | +41,200.00",
                        "Central East in all |  | 4 | 2 | 4.0 | 2.0 | 2.0 | 0.0 | 50.0 | 231,414.00 | +3 | +163,550.00");
    }

    @Test
    void a_hubs_page_says_what_came_and_what_left_and_where_from_and_to() {
        Paper paper = Papers.preferred(MET).paper(HUB_PAGES);
        assertThat(lines(paper, "Posts come to Central East and gone from there")).containsExactly(
                "from MIB Central Intelligence | Open Source | DC | +2 | +1 | +2.0",
                "new | Research | Band E | +1 | +1 | +1.0",
                "In all |  |  | +3 | +2 | +3.0");
        assertThat(lines(paper, "Posts come to Central Intelligence and gone from there")).containsExactly(
                "to CE Central East | Open Source | DC | −2 | −1 | −2.0",
                "In all |  |  | −2 | −1 | −2.0");
        assertThat(paper.blocks()).contains(new Block.Prose("No post came here, and none left."));
    }

    @Test
    void posts_removed_and_posts_given_to_another_command_left_too() {
        StaffingPlan plan = Papers.carriedOut(
                Papers.SETTINGS,
                Standing.of(PlanFixture.plan().at("CE").vacant(1, Grade.DSU, "Tasking").filled(2, Grade.DC, "Tasking").build()),
                List.of(
                        new RemovePosts(PlanFixture.posts(1), PayOrigin.FOUND),
                        new TransferPosts(PlanFixture.posts(2), new Command("Central East BCU"))),
                MET);
        assertThat(lines(plan.paper(HUB_PAGES), "Posts come to Central East and gone from there")).containsExactly(
                "removed | Tasking | DSU | −1 | −1 | −1.0",
                "to the BWT of Central East BCU | Tasking | DC | −1 | = | −1.0",
                "In all |  |  | −2 | −1 | −2.0");
    }

    @Test
    void in_the_baseline_nothing_has_come_or_gone() {
        Paper paper = Papers.baseline(MET).paper(HUB_PAGES);
        assertThat(newPages(paper)).contains("CE Central East");
        assertThat(paper.tables().map(Table::name)).noneMatch(name -> name.startsWith("Posts come to"));
    }

    private static StaffingLayout layout(FigureGroup first, FigureGroup... more) {
        return StaffingLayout.USUAL.withFigures(EnumSet.of(first, more));
    }

    private static List<String> headings(StaffingLayout layout) {
        return table(Papers.preferred(MET).paper(layout), BY_HUB).columns().stream().map(Column::heading).toList();
    }

    private static Table table(Paper paper, String name) {
        return paper.tables().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> lines(Paper paper, String table) {
        return table(paper, table).rows().stream()
                .map(row -> String.join(" | ", row.cells().stream().map(cell -> cell.words(paper.precision())).toList()))
                .toList();
    }

    private static List<String> newPages(Paper paper) {
        return paper.blocks().stream()
                .flatMap(block -> block instanceof Block.Heading heading && heading.onNewPage()
                        ? Stream.of(heading.words())
                        : Stream.empty())
                .toList();
    }
}
