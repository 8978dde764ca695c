package org.hubplan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hubplan.change.PayOrigin.FOUND;
import static org.hubplan.change.PayOrigin.NEW;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.model.Grade.DS;

import java.nio.file.Path;
import java.util.List;
import org.hubplan.change.AddPosts;
import org.hubplan.change.MovePosts;
import org.hubplan.change.RegradePosts;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.SetRate;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Figure;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.compare.CompareRow.Cell;
import org.hubplan.ui.compare.CompareRow.Rank;
import org.hubplan.ui.drill.DrillViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Option 1 moves two DC to Central East, adds two DI of new money and removes a vacant DC; DI £85,291, DC £61,175.
class CompareViewModelTest {
    @TempDir
    Path folder;

    private final PlanFixture fixture = plan().at("MIB").filled(3, DC, "Research").vacant(1, DC, "Research");
    private Session session;
    private PlanModel plan;
    private CompareViewModel model;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(fixture.build(), folder);
        plan = new PlanModel(session);
        plan.act(new MovePosts(posts(1, 2), hub("CE")), "");
        plan.act(new AddPosts(List.of(fixture.newPost(DI, "Research"), fixture.newPost(DI, "Research")), NEW), "");
        plan.act(new RemovePosts(posts(4), FOUND), "");
        model = new CompareViewModel(plan);
        model.setOnScreen(true);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<CompareRow> rows() {
        return model.shownProperty().get().orElseThrow().rows();
    }

    private List<OptionCard> cards() {
        return model.shownProperty().get().orElseThrow().cards();
    }

    private CompareRow row(String figure) {
        return rows().stream()
                .filter(row -> row.figure().equals(figure) && row.rank() == Rank.LINE)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(CompareRow row) {
        return row.each().stream().map(cell -> cell.value() + " " + cell.change()).toList();
    }

    private void branch(String name) {
        session.options().duplicate(1, name);
        plan.refresh();
    }

    @Test
    void the_option_worked_on_stands_beside_the_baseline_at_first() {
        assertThat(model.chosenProperty().get()).containsExactly(0, 1);
        assertThat(words(row("Officers"))).containsExactly("4 ", "5 +1");
        assertThat(words(row("Posts moved"))).containsExactly("0 ", "2 +2");
        assertThat(row("Officers").cell(1).sense()).isEqualTo(1);
    }

    @Test
    void a_card_says_net_and_gross_posts_and_people_new_and_redistributed_and_the_balance() {
        assertThat(cards().get(1).lines()).containsExactly(
                "Officers +1 (3 gross) · staff =", "2 posts, 2 people moved", "+£0.171M new money a year", "−£61,175 redistributed");
        assertThat(cards().get(1).balance()).isEqualTo("✓ Moves net to zero by grade");
        assertThat(cards().getFirst().balance()).isEqualTo("Compared with this");
    }

    @Test
    void what_breaks_the_balance_is_named() {
        plan.act(new RegradePosts(posts(1), DS, NEW), "");

        assertThat(cards().get(1).isBalanced()).isFalse();
        assertThat(cards().get(1).balance()).isEqualTo("≠ Moves by grade: DS +1, DC −1 (regraded on the way)");
    }

    @Test
    void gross_tells_growth_and_removal_apart_under_each_figure() {
        model.grossProperty().set(true);
        int officers = rows().indexOf(row("Officers"));

        assertThat(rows().subList(officers + 1, officers + 3))
                .extracting(CompareRow::figure, row -> row.cell(1).change())
                .containsExactly(tuple("posts added", "+2"), tuple("posts removed", "−1"));
    }

    @Test
    void years_show_what_falls_in_each_and_the_full_year_beside_it() {
        assertThat(row("2019/20 at 2018/19 rates").cell(1))
                .extracting(Cell::value, Cell::change)
                .containsExactly("+£0.171M", "+£0.171M");
        assertThat(rows().stream().filter(row -> row.figure().startsWith("20"))).hasSize(10);
    }

    @Test
    void lines_show_the_figure_chosen_and_only_what_differs_until_asked_for_all() {
        assertThat(rows()).extracting(CompareRow::figure).contains("By hub · BWT", "CE Central East", "DI");
        assertThat(words(row("CE Central East"))).containsExactly("0 ", "2 +2");

        model.figureProperty().set(Figure.VACANT_FTE);
        assertThat(rows()).extracting(CompareRow::figure).contains("By hub · Vacancies").doesNotContain("CE Central East");

        model.onlyDifferencesProperty().set(false);
        assertThat(rows()).extracting(CompareRow::figure).contains("CE Central East");
    }

    @Test
    void six_options_can_be_compared_and_not_a_seventh() {
        List.of("A", "B", "C", "D", "E").forEach(this::branch);
        List.of(2, 3, 4, 5, 6).forEach(model::toggle);

        assertThat(model.chosenProperty().get()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(model.hasRoom()).isFalse();
        model.toggle(3);
        assertThat(model.chosenProperty().get()).containsExactly(0, 1, 2, 4, 5);
    }

    @Test
    void the_others_are_compared_with_the_one_chosen_for_it() {
        branch("A");
        session.act(2, new MovePosts(posts(3), hub("NA")), "");
        plan.refresh();
        model.toggle(0);
        model.compareWith(2);

        assertThat(model.chosenProperty().get()).containsExactly(2, 1);
        assertThat(words(row("Posts moved"))).containsExactly("3 ", "2 −1");
    }

    @Test
    void with_fewer_than_two_there_is_nothing_to_compare() {
        model.toggle(1);

        assertThat(model.shownProperty().get()).isEmpty();
    }

    @Test
    void an_option_laid_by_leaves_the_comparison() {
        branch("A");
        model.toggle(2);
        session.options().archive(2);
        plan.refresh();

        assertThat(model.chosenProperty().get()).containsExactly(0, 1);
    }

    @Test
    void a_figure_opens_to_its_posts_and_the_changes_that_made_it_differ_from_the_first() {
        branch("A");
        session.act(2, new MovePosts(posts(3), hub("CE")), "");
        plan.refresh();
        model.toggle(2);
        model.compareWith(1);
        DrillViewModel behind = model.behind(row("CE Central East").cell(1).drill().orElseThrow(), 2);

        assertThat(behind.sum()).isEqualTo(300);
        assertThat(behind.rows()).hasSize(3);
        assertThat(behind.movers()).singleElement().satisfies(mover -> {
            assertThat(mover.entry().words()).isEqualTo("Move 1 DC from Central Intelligence to Central East");
            assertThat(mover.by()).isEqualTo(100);
        });
    }

    @Test
    void a_year_opens_to_the_changes_it_pays_for() {
        DrillViewModel behind = model.behind(row("2019/20 at 2018/19 rates").cell(1).drill().orElseThrow(), 1);

        assertThat(behind.title()).isEqualTo("New money in 2019/20");
        assertThat(behind.sum()).isEqualTo(170_582_00);
        assertThat(behind.movers()).singleElement().satisfies(mover -> assertThat(mover.by()).isEqualTo(170_582_00));
    }

    @Test
    void beside_a_year_its_full_year_effect_opens_too() {
        DrillViewModel behind = model.behind(row("2019/20 at 2018/19 rates").cell(1).drill(true).orElseThrow(), 1);

        assertThat(behind.title()).isEqualTo("New money, full year at 2019/20 rates");
    }

    /// The four DC of the baseline at £1,000 more; the one removed saves its pay as it is then.
    @Test
    void an_options_own_rates_stand_apart_and_open_to_the_change_that_set_them() {
        plan.act(new SetRate(new FinancialYear(2020), DC, new Rate(62_175_00, "for this test")), "");

        List<String> figures = rows().stream().map(CompareRow::figure).toList();
        int heading = figures.indexOf("Other rates, for what the baseline had");
        CompareRow first = rows().get(heading + 1);
        CompareRow second = rows().get(heading + 2);
        DrillViewModel behind = model.behind(second.cell(1).drill().orElseThrow(), 1);

        assertThat(words(first)).containsExactly("£0 £0", "£0 £0");
        assertThat(words(second)).containsExactly("£0 £0", "+£4,000 +£4,000");
        assertThat(behind.title()).isEqualTo("Other rates in 2020/21, for what the baseline had");
        assertThat(behind.movers()).singleElement().satisfies(mover -> assertThat(mover.by()).isEqualTo(4_000_00));
    }

    @Test
    void hubs_stand_as_on_the_board() {
        model.onlyDifferencesProperty().set(false);
        List<String> figures = rows().stream().map(CompareRow::figure).toList();

        assertThat(figures.indexOf("MIB Central Intelligence")).isLessThan(figures.indexOf("AS Central South"));
        assertThat(figures.getLast()).isEqualTo("Met Intelligence");
    }

    @Test
    void nothing_is_reckoned_while_the_screen_is_away() {
        model.setOnScreen(false);
        List<CompareRow> before = rows();
        plan.act(new MovePosts(posts(3), hub("CE")), "");
        assertThat(rows()).isSameAs(before);

        model.setOnScreen(true);
        assertThat(words(row("Posts moved"))).containsExactly("0 ", "3 +3");
    }
}
