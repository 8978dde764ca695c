package org.hubplan.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hubplan.fixture.NextMonth;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.PageSetup;
import org.hubplan.report.PageSetup.Orientation;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.Paper;
import org.hubplan.report.Papers;
import org.hubplan.report.Row;
import org.hubplan.report.staffing.FigureGroup;
import org.hubplan.report.staffing.StaffingLayout;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Session;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.session.paper.WantedPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers are well set whatever page they are set on.
class EverySetupTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-21T09:00:00Z"), ZoneOffset.UTC);
    private static final PageSetup UPRIGHT = PageSetup.of(Size.A4, Orientation.PORTRAIT);

    @Test
    void every_kind_of_paper_stays_within_its_margins_and_nothing_lies_on_anything_else(@TempDir Path folder) {
        try (Session session = SamplePlans.named("pcd484").orElseThrow().create(folder.resolve("plan.hubplan"), CLOCK)) {
            NextMonth.comesInto(session);
            session.options().whatIf(1);
            int whatIf = session.now().current();
            for (PaperKind kind : PaperKind.values()) {
                Paper paper = org.hubplan.session.paper.Papers.of(session.now(), WantedPaper.of(kind, whatIf, DAY));
                for (PageSetup setup : PageSetup.all()) {
                    Print.isWellSet(kind.key(), Print.set(paper, setup), setup);
                }
            }
        }
    }

    @Test
    void a_plan_of_thousands_of_posts_is_well_set_on_every_page() {
        Paper paper = Papers.large(5_000).paper();
        for (PageSetup setup : PageSetup.all()) {
            Print.isWellSet("staffing", Print.set(paper, setup), setup);
        }
    }

    @Test
    void every_figure_there_is_has_room_with_each_hub_on_its_own_page() {
        StaffingLayout everything = new StaffingLayout(EnumSet.allOf(FigureGroup.class), true);
        Paper paper = Papers.preferred(Scope.EVERYTHING).paper(everything);
        for (PageSetup setup : PageSetup.all()) {
            Print.isWellSet("hub pages", Print.set(paper, setup), setup);
        }
    }

    @Test
    void the_figures_of_the_staffing_plan_are_read_in_one_table_on_a4_upright() {
        Paper paper = Papers.large(5_000).paper();
        List<Sheet> sheets = Print.set(paper, UPRIGHT);
        long tables = sheets.stream().flatMap(sheet -> Print.words(sheet).stream()).filter("Function"::equals).count();
        long pages = sheets.stream().filter(sheet -> Print.words(sheet).contains("Function")).count();
        assertThat(tables).isEqualTo(pages);
    }

    @Test
    void a_table_too_wide_for_any_type_is_broken_into_groups_of_columns_each_with_the_names() {
        Paper paper = paper(wide(40));
        List<Sheet> sheets = Print.set(paper, UPRIGHT);

        Print.isWellSet("wide", sheets, UPRIGHT);
        List<String> words = sheets.stream().flatMap(sheet -> Print.words(sheet).stream()).toList();
        assertThat(words).containsAll(IntStream.range(0, 40).mapToObj(at -> "no" + at).toList());
        assertThat(words.stream().filter("Name"::equals).count()).isGreaterThan(1);
        assertThat(words.stream().filter("Research"::equals).count())
                .isEqualTo(words.stream().filter("Name"::equals).count());
    }

    @Test
    void columns_under_one_band_stay_together_where_they_fit() {
        List<Sheet> sheets = Print.set(paper(wide(40)), UPRIGHT);
        for (Sheet sheet : sheets) {
            List<String> words = Print.words(sheet);
            for (int band = 0; band < 10; band++) {
                int name = band;
                long there = IntStream.range(0, 4).filter(at -> words.contains("no" + (name * 4 + at))).count();
                assertThat(there).as("band " + band).isIn(0L, 4L);
            }
        }
    }

    @Test
    void a_paragraph_longer_than_a_page_goes_on_over_the_next() {
        String words = "because the boroughs asked for it, ".repeat(1_000).strip();
        for (PageSetup setup : PageSetup.all()) {
            List<Sheet> sheets = Print.set(
                    paper(new Block.Prose(words), new Block.Notice(words)), setup);
            Print.isWellSet("long", sheets, setup);
        }
    }

    @Test
    void type_on_a3_is_larger_where_there_is_room() {
        assertThat(rowSize(PageSetup.of(Size.A3, Orientation.LANDSCAPE), 4)).isGreaterThan(rowSize(PageSetup.USUAL, 4));
        assertThat(rowSize(UPRIGHT, 9)).isLessThan(rowSize(UPRIGHT, 4));
    }

    private static float rowSize(PageSetup setup, int columns) {
        return Print.set(paper(wide(columns)), setup).stream()
                .flatMap(sheet -> Print.lines(sheet).stream())
                .filter(line -> line.words().equals("Research"))
                .findFirst()
                .orElseThrow()
                .style()
                .size();
    }

    /// Columns of figures in the millions, four to a band.
    private static Table wide(int figures) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Name")));
        IntStream.range(0, figures).forEach(at -> columns.add(Column.figures("band " + at / 4, "no" + at)));
        List<Cell> cells = new ArrayList<>(List.of(new Words("Research")));
        cells.addAll(Collections.nCopies(figures, Cell.of(36_202_730_50L, Measure.PENCE)));
        return new Table("wide", columns, List.of(new Row(Row.Rank.LINE, cells)), Table.Width.FULL, false);
    }

    private static Paper paper(Block... blocks) {
        return new Paper("title", DAY, new Paper.Running("OFFICIAL", "plan", "option", "state"), List.of(blocks));
    }
}
