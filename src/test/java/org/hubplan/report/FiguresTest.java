package org.hubplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.report.Measure.COUNT;
import static org.hubplan.report.Measure.FTE;
import static org.hubplan.report.Measure.PENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Block.Heading;
import org.hubplan.report.Block.Passage;
import org.hubplan.report.Block.Run;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Figures.Figure;
import org.hubplan.report.Figures.InSentence;
import org.hubplan.report.Figures.InTable;
import org.hubplan.report.Row.Rank;
import org.junit.jupiter.api.Test;

/// Figures go by names that stay when rows come and go around them.
class FiguresTest {
    private static final List<Column> COLUMNS = List.of(
            Column.words("Hub"), Column.words("Grade"), Column.figures("FTE here", "BWT"), Column.figures("", "cost\u00a0£"));

    private static Paper paper(Block... blocks) {
        return new Paper("Paper", LocalDate.of(2018, 11, 1), new Paper.Running("OFFICIAL", "", "", ""), List.of(blocks));
    }

    private static Table table(String name, Row... rows) {
        return new Table(name, COLUMNS, List.of(rows), Table.Width.FULL, false);
    }

    private static Row line(String hub, String grade, long fte) {
        return row(Rank.LINE, hub, grade, fte);
    }

    private static Row row(Rank rank, String hub, String grade, long fte) {
        return new Row(rank, List.of(new Words(hub), new Words(grade), Cell.of(fte, FTE), Cell.of(fte * 1000, PENCE)));
    }

    private static List<String> keys(Block... blocks) {
        return Figures.of(paper(blocks)).all().stream().map(Figure::key).toList();
    }

    @Test
    void a_figure_in_a_table_says_which_it_is_what_it_is_and_where_it_stands() {
        Figures figures = Figures.of(paper(table("By hub", Row.group("BCU"), line("CE", "DC", 1250))));
        assertThat(figures.all())
                .containsExactly(
                        new Figure(
                                "By hub | BCU, CE | FTE here BWT",
                                new Cell.Amount(1250, FTE, false),
                                "12.5",
                                List.of(new InTable("By hub", "BCU, CE", "FTE here BWT"))),
                        new Figure(
                                "By hub | BCU, CE | cost £",
                                new Cell.Amount(1_250_000, PENCE, false),
                                "12,500",
                                List.of(new InTable("By hub", "BCU, CE", "cost £"))));
    }

    @Test
    void a_row_put_before_others_leaves_their_keys_alone() {
        Row ce = line("CE", "DC", 100);
        Row total = row(Rank.TOTAL, "", "Total", 100);
        assertThat(keys(table("By hub", line("AS", "DC", 200), ce, line("NW", "DS", 300), total)))
                .containsAll(keys(table("By hub", ce, total)));
    }

    @Test
    void lines_of_one_name_are_told_apart_by_the_next_words() {
        assertThat(keys(table("Posts", line("CE", "DC", 100), line("CE", "DS", 100))))
                .containsExactly(
                        "Posts | CE, DC | FTE here BWT",
                        "Posts | CE, DC | cost £",
                        "Posts | CE, DS | FTE here BWT",
                        "Posts | CE, DS | cost £");
    }

    @Test
    void rows_and_tables_that_nothing_tells_apart_are_numbered() {
        assertThat(keys(table("Posts", line("CE", "DC", 100), line("CE", "DC", 200))))
                .contains("Posts | CE, DC | cost £", "Posts | CE, DC (2) | cost £");
        assertThat(keys(
                        new Heading(1, "Central East", true), table("Posts", line("", "DC", 100)),
                        new Heading(1, "North West", true), table("Posts", line("", "DC", 200))))
                .contains("Central East, Posts | DC | cost £", "North West, Posts | DC | cost £");
    }

    @Test
    void a_figure_said_twice_is_one_in_two_places_with_its_own_name() {
        Run.Bound cash = new Run.Bound("five-year-cash", new Cell.Amount(173_300_000, PENCE, false));
        Passage passage = new Passage(List.of(new Run.Said("It comes to "), cash, new Run.Said(".")));
        Figures figures = Figures.of(paper(passage, new Heading(1, "Financial comments", false), passage));
        assertThat(figures.all())
                .containsExactly(new Figure(
                        "five-year-cash",
                        cash.amount(),
                        "£1,733,000",
                        List.of(
                                new InSentence("", "It comes to £1,733,000."),
                                new InSentence("Financial comments", "It comes to £1,733,000."))));
        assertThat(figures.of(cash).key()).isEqualTo("five-year-cash");
    }

    @Test
    void two_figures_that_bring_one_name_are_marked_apart() {
        Run.Bound one = new Run.Bound("posts", new Cell.Amount(1, COUNT, false));
        Run.Bound other = new Run.Bound("posts", new Cell.Amount(2, COUNT, false));
        Figures figures = Figures.of(paper(new Passage(List.of(one, other))));
        assertThat(figures.all()).extracting(Figure::key).containsExactly("posts", "posts'");
        assertThat(figures.of(other).words()).isEqualTo("2");
    }

    @Test
    void every_figure_of_the_staffing_plan_is_found_where_it_stands_and_none_shares_its_key() {
        Paper paper = Papers.preferred(Scope.EVERYTHING).paper();
        Figures figures = Figures.of(paper);
        long inTables = paper.tables()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Amount.class::isInstance)
                .count();
        assertThat(figures.all()).extracting(Figure::key).doesNotHaveDuplicates();
        assertThat(figures.all().stream().flatMap(figure -> figure.places().stream()).filter(InTable.class::isInstance))
                .hasSize((int) inTables);
        paper.tables().forEach(table -> Stream.iterate(0, row -> row < table.rows().size(), row -> row + 1)
                .forEach(row -> {
                    List<Cell> cells = table.rows().get(row).cells();
                    for (int column = 0; column < cells.size(); column++) {
                        assertThat(figures.at(table, row, column).map(Figure::amount).map(Cell.class::cast))
                                .isEqualTo(java.util.Optional.of(cells.get(column)).filter(Cell.Amount.class::isInstance));
                    }
                }));
    }

    @Test
    void the_number_of_an_option_at_the_head_of_a_column_is_no_part_of_a_key() {
        Table table = new Table(
                "Workforce",
                List.of(Column.words(""), Column.figures("", "baseline"), Column.figures("", "option\u00a02")),
                List.of(Row.line(new Words("Strength"), Cell.of(100, FTE), Cell.of(200, FTE))),
                Table.Width.FULL,
                false);
        assertThat(keys(table)).containsExactly("Workforce | Strength | baseline", "Workforce | Strength | option");
    }
}
