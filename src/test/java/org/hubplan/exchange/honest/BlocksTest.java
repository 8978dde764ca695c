package org.hubplan.exchange.honest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hubplan.exchange.Book;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.cells.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks whose rows and columns are laid out otherwise than one table from the top left.
class BlocksTest {
    @TempDir
    Path folder;

    @Test
    void two_blocks_side_by_side_are_both_read() {
        Imported imported = Imported.from(book("Posts", """
                Central |||||| Local
                Post No | Rank | Hub | FTE | Status || Post No | Rank | Hub | FTE | Status
                P1 | DC | MIB | 1 | Filled || P4 | DS | CE | 1   | Filled
                P2 | DC | TSK | 1 | Vacant || P5 | DC | ZZ | 0.5 | Vacant
                P3 | DI | COV | 1 | Filled ||
                Total | | | 3 | || Total | | | 1.5
                """).xlsx(folder.resolve("posts.xlsx")));

        assertThat(Said.by(imported)).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P4 | DS | CE | 1 | DS 1
                P2 | DC | TSK | 1 | vacant
                P3 | DI | COV | 1 | DI 1
                held 4 Hub 'ZZ': unknown hub
                ignored 1 blank, 2 totals and subtotals
                """);
        assertThat(imported.account().rows()).isEqualTo(8);
        assertThat(imported.account().notes()).contains("2 tables stand side by side in sheet Posts: each row of each is counted.");
    }

    @Test
    void a_summary_beside_the_posts_is_no_part_of_them() {
        assertThat(said(book("Posts", """
                Post No | Rank | Hub | FTE | Status || Hub | Total posts | Total FTE
                P1 | DC | MIB | 1 | Filled || MIB | 1 | 1
                P2 | DC | TSK | 1 | Vacant || TSK | 1 | 1
                | | | | || COV | 0 | 0
                | | | | || Total | 2 | 2
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | DC | TSK | 1 | vacant
                ignored 2 totals and subtotals
                """);
    }

    @Test
    void totals_in_the_middle_and_sections_named_above_their_rows() {
        assertThat(said(book("Posts", """
                Post No | Title | Rank | Hub | FTE | Status
                Central Intelligence
                P1 | Officer | DC | MIB | 1 | Filled
                P2 | Officer | DC | MIB | 1 | Vacant
                Sub-total | | | | 2 |
                Tasking
                P3 | Officer | DS | TSK | 1 | Filled
                | Subtotal Tasking | | TSK | 1 |
                All central | | | Total | 3 |
                P4 | Officer | DS | CE | 1 | Filled
                Grand Total | 4 posts | | | 4 |
                """))).isEqualTo("""
                P1 Officer | DC | MIB | 1 | DC 1
                P2 Officer | DC | MIB | 1 | vacant
                P3 Officer | DS | TSK | 1 | DS 1
                P4 Officer | DS | CE | 1 | DS 1
                ignored 4 totals and subtotals, 2 notes and headings
                """);
    }

    @Test
    void a_second_table_below_with_its_columns_in_another_order() {
        assertThat(said(book("Posts", """
                Central posts
                Post No | Title | Rank | Hub | FTE | Status
                P1 | Officer | DC | MIB | 1 | Filled
                Local posts
                Hub | Post No | Rank | Title | Status | FTE
                CE | P2 | DS | Officer | Vacant | 0.5
                WA | P3 | DI | Officer | Filled | 1
                """))).isEqualTo("""
                P1 Officer | DC | MIB | 1 | DC 1
                P2 Officer | DS | CE | 0.5 | vacant
                P3 Officer | DI | WA | 1 | DI 1
                ignored 2 notes and headings
                """);
    }

    @Test
    void a_blank_column_after_each_and_a_blank_row_after_each() {
        assertThat(said(book("Posts", """
                Post No || Rank || Hub || FTE || Status

                P1 || DC || MIB || 1 || Filled

                P2 || DC || SE || 0.5 || Vacant
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | DC | SE | 0.5 | vacant
                ignored 2 blank
                """);
    }

    @Test
    void a_table_three_hundred_columns_wide() {
        String months = IntStream.range(0, 300).mapToObj(n -> "Month " + n).collect(Collectors.joining(" | "));
        String figures = IntStream.range(0, 300).mapToObj(Integer::toString).collect(Collectors.joining(" | "));
        assertThat(said(book("Posts", "Post No | Rank | " + months + " | Hub | FTE | Status\n"
                + "P1 | DC | " + figures + " | MIB | 1 | Filled\n"
                + "P2 | DC | " + figures + " | AW | 1 | Vacant\n"))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | DC | AW | 1 | vacant
                """);
    }

    @Test
    void a_hub_merged_over_the_rows_of_its_posts() {
        Book posts = book("Posts", """
                Hub | Post No | Rank | FTE | Status | Function
                MIB | P1 | DC | 1 | Filled | Research
                    | P2 | DS | 1 | Vacant |
                    | P3 | DI | 1 | Vacant | Tasking
                CE  | P4 | DC | 1 | Filled | Tasking
                    | P5 | DC | 1 | Filled | Tasking
                    | P6 | DC | 1 | Filled | Tasking
                """).merged("A2:A4", "F2:F3", "A5:A6");

        String expected = """
                P1 | DC | Research | MIB | 1 | DC 1
                P2 | DS | Research | MIB | 1 | vacant
                P3 | DI | Tasking | MIB | 1 | vacant
                P4 | DC | Tasking | CE | 1 | DC 1
                P5 | DC | Tasking | CE | 1 | DC 1
                held 7 Hub '': no hub
                """;
        assertThat(said(posts)).isEqualTo(expected);
        assertThat(Said.by(Imported.from(posts.ods(folder.resolve("posts.ods"))))).isEqualTo(expected);
    }

    @Test
    void posts_on_the_second_sheet_behind_a_cover_and_a_list_of_codes() {
        Imported imported = Imported.from(book("Cover", """
                Establishment
                Contact: Workforce Planning
                """).and("Codes", """
                Hub | Name
                MIB | Central Intelligence
                """).and("Nov 18", """
                Post No | Rank | Hub | FTE | Status
                P1 | DC | MIB | 1 | Filled
                """).andHidden("Draft", """
                Post No | Rank | Hub | FTE | Status | Function | Title
                D1 | DC | MIB | 1 | Filled | Draft | Draft
                """).ods(folder.resolve("posts.ods")));

        assertThat(Said.by(imported)).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                """);
        assertThat(imported.account().notes())
                .containsExactly("Hidden sheet not read: Draft.", "Sheets not read: Cover, Codes.");
    }

    @Test
    void rows_an_ods_repeats_and_cells_it_covers() {
        String row = "<table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell><table:table-cell"
                + " table:number-columns-repeated=\"2\"><text:p>%s</text:p></table:table-cell><table:table-cell"
                + " office:value-type=\"float\" office:value=\"1\"><text:p>1,00</text:p></table:table-cell><table:table-cell>"
                + "<text:p>%s</text:p></table:table-cell></table:table-row>";
        String blank = "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"5\"/>"
                + "</table:table-row>";
        Path file = Made.zip(folder.resolve("posts.ods"), Made.ods(Made.table("""
                <table:table-row><table:table-cell><text:p>Post No</text:p></table:table-cell><table:table-cell>\
                <text:p>Rank</text:p></table:table-cell><table:table-cell><text:p>Hub</text:p></table:table-cell>\
                <table:table-cell><text:p>FTE</text:p></table:table-cell><table:table-cell><text:p>Status</text:p>\
                </table:table-cell></table:table-row>"""
                + blank + row.formatted("P1", "PS", "Filled") + blank + row.formatted("P2", "DC", "Vacant"))));

        assertThat(Said.by(Imported.from(file))).isEqualTo("""
                held 5 Hub 'PS': unknown hub
                held 9 Hub 'DC': unknown hub
                ignored 6 blank
                """);
    }

    private String said(Book book) {
        return Said.by(Imported.from(book.xlsx(folder.resolve("posts.xlsx"))));
    }
}
