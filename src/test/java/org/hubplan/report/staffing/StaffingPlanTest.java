package org.hubplan.report.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.PlanSettings;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Paper;
import org.hubplan.report.Papers;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;
import org.hubplan.report.staffing.StaffingPlan.ListedChange;
import org.junit.jupiter.api.Test;

class StaffingPlanTest {
    private static final Scope MET_INTELLIGENCE = Scope.of(Command.MET_INTELLIGENCE);
    private static final String BY_HUB = "Posts here, strength, vacancies and cost by hub";
    private static final String BY_GRADE = "Rate, BWT, strength, vacancies and cost by grade";
    private static final String DETAIL = "Posts here, strength, vacancies and cost by hub, function and grade";

    @Test
    void the_summary_sets_option_beside_baseline() {
        Paper paper = Papers.preferred(MET_INTELLIGENCE).paper();
        assertThat(lines(paper, "Workforce in figures")).containsExactly(
                "Workforce, FTE",
                "BWT (Budgeted Workforce Target) | 8.3 | 9.3 | +1.0",
                "Strength | 7.5 | 7.5 | =",
                "Vacancies | 1.0 | 2.0 | +1.0",
                "Over-strength | 0.2 | 0.2 | =",
                "Vacancies, % of BWT | 12.0 | 21.5 | +9.5",
                "Of BWT: police officers | 7.8 | 7.8 | =",
                "Of BWT: police staff | 0.5 | 1.5 | +1.0",
                "Posts",
                "All | 9 | 10 | +1",
                "Vacant: nobody is in them | 1 | 2 | +1");
        assertThat(lines(paper, "Moves and pay in figures")).containsExactly(
                "Moved to another hub than in the baseline",
                "Posts with people | 0 | 1 | +1",
                "People in those posts | 0 | 1 | +1",
                "Vacant posts | 0 | 1 | +1",
                "Pay, full year 2018/19, £",
                "Cost of BWT | 533,921.20 | 575,121.20 | +41,200.00",
                "Cost of strength | 486,319.00 | 486,319.00 | =",
                "Where the change in the cost of BWT comes from, £",
                "New money |  |  | +41,200.00",
                "Redistributed from existing posts |  |  | =");
    }

    @Test
    void hubs_stand_by_kind_with_the_ledgers_own_totals() {
        assertThat(lines(Papers.preferred(MET_INTELLIGENCE).paper(), BY_HUB))
                .contains(
                        "MIB | Central Intelligence | 4 | 0 | 4.0 | 4.0 | 0.0 | 0.0 | 0.0 | 4.0 | 0.0 | 268,816.00 | −2 | −122,350.00",
                        "COV | Covert Intelligence (restricted) | 1 | 0 | 0.8 | 1.0 | 0.0 | 0.2 | 0.0 | 0.8 | 0.0 | 54,291.20 | = | =",
                        " | Central in all | 6 | 0 | 5.3 | 5.5 | 0.0 | 0.2 | 0.0 | 4.8 | 0.5 | 343,707.20 | −2 | −122,350.00",
                        "CE | Central East | 4 | 2 | 4.0 | 2.0 | 2.0 | 0.0 | 50.0 | 3.0 | 1.0 | 231,414.00 | +3 | +163,550.00",
                        "WA | West Area | 0 | 0 | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | 0.00 | = | =",
                        " | BCU in all | 4 | 2 | 4.0 | 2.0 | 2.0 | 0.0 | 50.0 | 3.0 | 1.0 | 231,414.00 | +3 | +163,550.00")
                .endsWith(
                        " | Total | 10 | 2 | 9.3 | 7.5 | 2.0 | 0.2 | 21.5 | 7.8 | 1.5 | 575,121.20 | +1 | +41,200.00");
    }

    @Test
    void grades_stand_with_their_rates() {
        assertThat(lines(Papers.preferred(MET_INTELLIGENCE).paper(), BY_GRADE)).containsExactly(
                "Police officers",
                "DI | 85,291.00 | 1 | 0 | 1.0 | 1.0 | 0.0 | 0.0 | 0.0 | 85,291.00 | = | =",
                "DS | 67,864.00 | 2 | 0 | 1.8 | 2.0 | 0.0 | 0.2 | 0.0 | 122,155.20 | = | =",
                "DC | 61,175.00 | 5 | 1 | 5.0 | 4.0 | 1.0 | 0.0 | 20.0 | 305,875.00 | = | =",
                "Police officers in all |  | 8 | 1 | 7.8 | 7.0 | 1.0 | 0.2 | 12.8 | 513,321.20 | = | =",
                "Police staff",
                "Band E | 41,200.00 | 2 | 1 | 1.5 | 0.5 | 1.0 | 0.0 | 66.7 | 61,800.00 | +1 | +41,200.00",
                "Police staff in all |  | 2 | 1 | 1.5 | 0.5 | 1.0 | 0.0 | 66.7 | 61,800.00 | +1 | +41,200.00",
                "Total |  | 10 | 2 | 9.3 | 7.5 | 2.0 | 0.2 | 21.5 | 575,121.20 | +1 | +41,200.00");
    }

    @Test
    void the_detail_keeps_a_stack_that_is_there_no_more() {
        StaffingPlan plan = Papers.carriedOut(
                Papers.SETTINGS,
                Standing.of(PlanFixture.plan().at("MIB").vacant(1, Grade.DSU, "Tasking").filled(1, Grade.DC, "Tasking").build()),
                List.of(new RemovePosts(PlanFixture.posts(1), PayOrigin.FOUND)),
                MET_INTELLIGENCE);
        assertThat(lines(plan.paper(), DETAIL)).containsExactly(
                "MIB Central Intelligence",
                "Tasking | DSU | 0 | 0 | 0.0 | 0.0 | 0.0 | 0.0 | 0 | −1 | −116,012",
                "Tasking | DC | 1 | 0 | 1.0 | 1.0 | 0.0 | 0.0 | 61,175 | = | =",
                "Central Intelligence in all |  | 1 | 0 | 1.0 | 1.0 | 0.0 | 0.0 | 61,175 | −1 | −116,012",
                "Total |  | 1 | 0 | 1.0 | 1.0 | 0.0 | 0.0 | 61,175 | −1 | −116,012");
        assertThat(lines(plan.paper(), "Moves and pay in figures"))
                .contains("New money |  |  | =", "Redistributed from existing posts |  |  | −116,012");
    }

    @Test
    void on_every_line_bwt_less_strength_is_vacancies_less_over_strength() {
        Paper paper = Papers.preferred(Scope.EVERYTHING).paper();
        List<Table> tables = paper.tables().filter(table -> hasColumn(table, "over-strength")).toList();
        assertThat(tables).hasSize(5);
        assertThat(tables.stream().flatMap(table -> table.rows().stream()
                        .filter(row -> row.rank() != Rank.GROUP)
                        .filter(row -> figure(table, row, "BWT") - figure(table, row, "strength")
                                != figure(table, row, "vacancies") - figure(table, row, "over-strength"))))
                .isEmpty();
    }

    @Test
    void over_strength_has_a_column_only_where_there_is_some() {
        Paper paper = Papers.large(100).paper();
        assertThat(paper.tables().filter(table -> hasColumn(table, "vacancies"))).hasSize(5);
        assertThat(paper.tables().filter(table -> hasColumn(table, "over-strength"))).isEmpty();
    }

    @Test
    void everything_is_also_told_apart_by_command() {
        String name = "BWT, strength, vacancies and cost by command";
        assertThat(lines(Papers.preferred(Scope.EVERYTHING).paper(), name)).containsExactly(
                "Central East BCU | 1 | 0 | 1.0 | 1.0 | 0.0 | 0.0 | 0.0 | 1.0 | 0.0 | 61,175.00 | = | =",
                "Met Intelligence | 10 | 2 | 9.3 | 7.5 | 2.0 | 0.2 | 21.5 | 7.8 | 1.5 | 575,121.20 | +1 | +41,200.00",
                "Total | 11 | 2 | 10.3 | 8.5 | 2.0 | 0.2 | 19.4 | 8.8 | 1.5 | 636,296.20 | +1 | +41,200.00");
        assertThat(Papers.preferred(MET_INTELLIGENCE).paper().tables().map(Table::name)).doesNotContain(name);
    }

    @Test
    void posts_transferred_between_commands_are_a_source_of_their_own() {
        StaffingPlan plan = Papers.carriedOut(
                Papers.SETTINGS,
                Standing.of(PlanFixture.plan().at("CE").filled(2, Grade.DC, "Research").build()),
                List.of(new TransferPosts(PlanFixture.posts(1), new Command("Central East BCU"))),
                MET_INTELLIGENCE);
        assertThat(lines(plan.paper(), "Moves and pay in figures"))
                .contains("Posts transferred between commands |  |  | −61,175");
    }

    @Test
    void the_baseline_is_compared_with_nothing() {
        Paper paper = Papers.baseline(MET_INTELLIGENCE).paper();
        assertThat(lines(paper, "Workforce in figures")).contains("Strength | 7.5");
        assertThat(paper.tables().filter(table -> hasColumn(table, "cost £"))).isEmpty();
        assertThat(words(paper)).noneMatch(words -> words.startsWith("Changes of option"));
    }

    @Test
    void changes_stand_with_reason_pay_date_and_author() {
        assertThat(lines(Papers.preferred(MET_INTELLIGENCE).paper(), "Changes of the option, in the order they were made"))
                .containsExactly(
                        "2 | Move 2 DC from Central Intelligence to Central East | Nearer to the boroughs |  | 1 Apr 2019 | J Doe",
                        "3 | Add 1 Band E at Central East | Nearer to the boroughs | new money | 1 Apr 2019 | J Doe");
    }

    @Test
    void a_change_that_is_not_counted_says_why() {
        StaffingPlan counted = Papers.preferred(MET_INTELLIGENCE);
        ListedChange change = new ListedChange(counted.changes().getFirst().entry(), Optional.of("Post P4 is closed."));
        StaffingPlan plan = new StaffingPlan(
                counted.settings(), counted.option(), counted.baseline(), counted.standing(), List.of(change),
                counted.scope(), counted.asAt(), counted.printed(), counted.version());
        assertThat(lines(plan.paper(), "Changes of the option, in the order they were made"))
                .singleElement().asString()
                .startsWith("2 | Move 2 DC from Central Intelligence to Central East. Not counted: Post P4 is closed. |");
    }

    @Test
    void restricted_units_are_named_before_the_first_figure() {
        assertThat(words(Papers.preferred(MET_INTELLIGENCE).paper()))
                .contains("This paper shows every unit in full and masks none. Restricted: Covert Intelligence (COV)."
                        + " Make sure that each reader may see them.");
    }

    @Test
    void a_sample_says_that_its_figures_are_invented() {
        StaffingPlan plan = Papers.preferred(MET_INTELLIGENCE);
        PlanSettings invented = new PlanSettings("Sample", "J Doe", "OFFICIAL", Command.MET_INTELLIGENCE, true);
        StaffingPlan sample = new StaffingPlan(
                invented, plan.option(), plan.baseline(), plan.standing(), plan.changes(), plan.scope(), plan.asAt(),
                plan.printed(), plan.version());
        assertThat(sample.paper().running().marking()).isEqualTo("OFFICIAL · SAMPLE, INVENTED FIGURES");
        assertThat(words(sample.paper())).anyMatch(words -> words.startsWith("SAMPLE, INVENTED FIGURES."));
        assertThat(words(plan.paper())).noneMatch(words -> words.contains("INVENTED"));
    }

    private static List<String> lines(Paper paper, String table) {
        Precision precision = paper.precision();
        return paper.tables().filter(one -> one.name().equals(table)).findFirst().orElseThrow().rows().stream()
                .map(row -> String.join(" | ", row.cells().stream().map(cell -> cell.words(precision)).toList()))
                .toList();
    }

    private static boolean hasColumn(Table table, String heading) {
        return table.columns().stream().anyMatch(column -> column.heading().equals(heading));
    }

    private static long figure(Table table, Row row, String heading) {
        int at = table.columns().stream().map(column -> column.heading()).toList().indexOf(heading);
        return ((Amount) row.cells().get(at)).value();
    }

    private static List<String> words(Paper paper) {
        return paper.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Block.Heading heading -> Stream.of(heading.words());
                    case Block.Notice notice -> Stream.of(notice.words());
                    case Block.Prose prose -> Stream.of(prose.words());
                    default -> Stream.empty();
                })
                .toList();
    }
}
