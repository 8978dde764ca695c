package org.hubplan.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Heading;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;
import org.hubplan.report.Papers;
import org.hubplan.report.Row;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    private static final Faces FACES = new Faces();
    private static final Page PAGE = Page.of(PageSetup.USUAL);

    @Test
    void nothing_stands_outside_the_margins() {
        String long_ = "a name that goes on and on for rather longer than there is room for, ".repeat(6);
        Paper paper = paper(long_, List.of(
                new Heading(1, long_, false), new Block.Prose(long_), new Block.Notice(long_), table(12, long_, 9_999_999_999_999L)));
        assertThat(lines(set(paper))).allSatisfy(line -> {
            assertThat(line.x()).isGreaterThanOrEqualTo(PAGE.left() - 0.01f);
            assertThat(line.x() + FACES.width(line.words(), line.style())).isLessThanOrEqualTo(PAGE.right() + 0.01f);
            assertThat(line.y()).isBetween(0f, PAGE.height());
        });
    }

    @Test
    void no_two_lines_of_print_lie_on_one_another() {
        Paper paper = Papers.preferred(Scope.EVERYTHING).paper();
        for (Sheet sheet : set(paper)) {
            List<Mark.Line> lines = lines(List.of(sheet));
            for (Mark.Line one : lines) {
                assertThat(lines.stream().filter(other -> other != one && overlap(one, other))).as(one.words()).isEmpty();
            }
        }
    }

    @Test
    void a_heading_goes_to_the_next_page_with_what_it_names() {
        for (int before = 1; before < 40; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, new Block.Prose("A line.")));
            blocks.add(new Heading(1, "Figures", false));
            blocks.add(table(60, "line", 1));
            Sheet sheet = sheetWith(set(paper("", blocks)), "Figures");
            assertThat(words(sheet)).as("after " + before + " paragraphs").contains("name", "line 0");
        }
    }

    @Test
    void the_line_that_leads_to_the_summary_s_tables_is_on_their_page() {
        List<Block> summary = Papers.preferred(Scope.EVERYTHING).paper().blocks();
        int at = summary.indexOf(new Heading(1, "Summary", false));
        for (int before = 1; before < 40; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, new Block.Prose("A line.")));
            blocks.addAll(summary.subList(at, at + 3));
            Sheet sheet = sheetWith(set(paper("", blocks)), "Summary");
            assertThat(words(sheet))
                    .as("after " + before + " paragraphs")
                    .contains("Over-strength", "Moved to another hub than in the baseline")
                    .anyMatch(words -> words.startsWith("BWT − strength = vacancies − over-strength: "));
        }
    }

    @Test
    void a_total_is_never_parted_from_the_line_above_it() {
        for (int rows = 20; rows < 70; rows++) {
            Sheet sheet = sheetWith(set(paper("", List.of(table(rows, "line", 1)))), "Total");
            assertThat(words(sheet)).as(rows + " rows").contains("line " + (rows - 1));
        }
    }

    @Test
    void a_table_of_half_a_page_is_not_spread_over_two() {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(20, new Block.Prose("A line.")));
        blocks.add(table(10, "line", 1));
        Sheet sheet = sheetWith(set(paper("", blocks)), "line 0");
        assertThat(words(sheet)).contains("line 9", "Total").doesNotContain("A line.");
    }

    @Test
    void a_row_longer_than_a_page_goes_on_over_the_next() {
        String reason = "because the boroughs asked for it, ".repeat(600).strip();
        List<Sheet> sheets = set(paper("", List.of(table(1, reason, 1))));
        assertThat(sheets).hasSizeGreaterThan(1);
        String read = String.join(" ", sheets.stream()
                .flatMap(sheet -> words(sheet).stream())
                .filter(words -> words.contains("boroughs") || words.contains("because") || words.contains("asked"))
                .toList());
        assertThat(read).isEqualTo(reason + " 0");
        assertThat(lines(sheets).stream().map(Mark.Line::y).max(Float::compare).orElseThrow()).isLessThan(PAGE.height());
    }

    @Test
    void a_sign_the_typeface_lacks_is_a_question_mark_and_blanks_are_one_blank() {
        assertThat(FACES.printable("  Zoë\n\n\tŁ \u4e2d 🚓 ")).isEqualTo("Zoë Ł ? ?");
    }

    @Test
    void figures_of_a_column_end_at_one_place() {
        List<Mark.Line> figures = lines(set(paper("", List.of(table(5, "line", 123_456))))).stream()
                .filter(line -> line.words().matches("[0-9.,]+"))
                .toList();
        assertThat(figures).hasSize(6);
        assertThat(figures.stream().map(line -> Math.round(line.x() + FACES.width(line.words(), line.style()))))
                .containsOnly(Math.round(PAGE.right()));
    }

    @Test
    void a_heading_of_several_words_stands_on_two_lines_at_most() {
        List<Column> columns = List.of(Column.words(""), Column.figures("Option", "1 Preferred, phase 1"));
        Table table = new Table(
                "options", columns, List.of(Row.line(new Words("Posts"), Cell.of(9, Measure.COUNT))), Table.Width.FULL, false);
        assertThat(words(set(paper("", List.of(table))).getFirst())).contains("1 Preferred,", "phase 1");
    }

    /// Columns that share a page to the last point are a hair narrower than their words, once the shares are added up.
    @Test
    void words_as_wide_as_their_column_stay_on_one_line() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("name")));
        columns.addAll(Collections.nCopies(11, Column.figures("", "£")));
        for (int length = 1; length < 60; length++) {
            String name = "i".repeat(length) + " n";
            List<Cell> cells = new ArrayList<>(List.of(new Words(name)));
            cells.addAll(Collections.nCopies(11, Cell.of(12_345_67, Measure.PENCE)));
            Table table = new Table("figures", columns, List.of(new Row(Row.Rank.LINE, cells)), Table.Width.FULL, false);
            assertThat(words(set(paper("", List.of(table))).getFirst())).contains(name);
        }
    }

    /// @param pence of the first line; each further line is tenfold less
    private static Table table(int lines, String name, long pence) {
        List<Row> rows = new ArrayList<>();
        long each = pence;
        for (int n = 0; n < lines; n++) {
            rows.add(Row.line(new Words(name + " " + n), Cell.of(each, Measure.PENCE)));
            each = Math.max(1, each / 10);
        }
        rows.add(new Row(Row.Rank.TOTAL, List.of(new Words("Total"), Cell.of(pence, Measure.PENCE))));
        return new Table("figures", List.of(Column.words("name"), Column.figures("", "£")), rows, Table.Width.FULL, false);
    }

    private static Paper paper(String name, List<Block> blocks) {
        Paper.Running running = new Paper.Running("OFFICIAL", name, name, name);
        return new Paper("title", LocalDate.of(2018, 11, 1), running, blocks);
    }

    private static List<Sheet> set(Paper paper) {
        return Print.set(paper, PageSetup.USUAL);
    }

    private static List<Mark.Line> lines(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.marks().stream())
                .flatMap(mark -> mark instanceof Mark.Line line ? Stream.of(line) : Stream.empty())
                .toList();
    }

    private static List<String> words(Sheet sheet) {
        return lines(List.of(sheet)).stream().map(Mark.Line::words).toList();
    }

    private static Sheet sheetWith(List<Sheet> sheets, String words) {
        return sheets.stream().filter(sheet -> words(sheet).contains(words)).findFirst().orElseThrow();
    }

    private static boolean overlap(Mark.Line one, Mark.Line other) {
        float gap = Math.abs(one.y() - other.y());
        float high = Math.min(one.style().size(), other.style().size()) * 0.7f;
        boolean apart = one.x() + FACES.width(one.words(), one.style()) <= other.x()
                || other.x() + FACES.width(other.words(), other.style()) <= one.x();
        return gap < high && !apart;
    }
}
