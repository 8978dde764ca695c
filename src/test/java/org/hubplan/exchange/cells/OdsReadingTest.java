package org.hubplan.exchange.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.cells.Made.firstRow;
import static org.hubplan.exchange.cells.Made.ods;
import static org.hubplan.exchange.cells.Made.rows;
import static org.hubplan.exchange.cells.Made.table;
import static org.hubplan.exchange.cells.Made.zip;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsReadingTest {
    @TempDir
    Path folder;

    private Path made(String rows) {
        return zip(folder.resolve("posts.ods"), ods(table(rows)));
    }

    private List<Cell> cells(String cells) throws UnreadableFile {
        return firstRow(made("<table:table-row>" + cells + "</table:table-row>"));
    }

    private static String typed(String type, String value) {
        return "<table:table-cell office:value-type=\"" + type + "\" " + value + "><text:p>as shown</text:p></table:table-cell>";
    }

    private static String text(String paragraphs) {
        return "<table:table-cell office:value-type=\"string\">" + paragraphs + "</table:table-cell>";
    }

    @Test
    void the_value_counts_not_what_is_shown() throws UnreadableFile {
        assertThat(cells(typed("float", "office:value=\"0.8\"") + typed("percentage", "office:value=\"0.5\"")
                + typed("currency", "office:value=\"41200\"") + typed("boolean", "office:boolean-value=\"true\"")
                + typed("date", "office:date-value=\"2018-11-01\"")
                + typed("date", "office:date-value=\"2018-11-01T08:30:00\"")
                + typed("time", "office:time-value=\"PT08H30M00S\"")))
                .containsExactly(new Cell.Number(new BigDecimal("0.8")), new Cell.Number(new BigDecimal("0.5")),
                        new Cell.Number(new BigDecimal("41200")), new Cell.Bool(true),
                        new Cell.Date(LocalDate.of(2018, 11, 1).atStartOfDay()),
                        new Cell.Date(LocalDate.of(2018, 11, 1).atTime(8, 30)), new Cell.Text("08:30"));
    }

    @Test
    void spaces_and_breaks_are_as_meant_and_notes_are_left_out() throws UnreadableFile {
        assertThat(cells(text("<text:p>Band<text:s text:c=\"2\"/>E</text:p>")
                + text("<text:p>one</text:p><text:p>two<text:line-break/>three</text:p>")
                + text("<office:annotation><text:p>a note</text:p></office:annotation><text:p>MIB</text:p>")
                + text("<text:p>\n   Cobalt\n   <text:span>Square</text:span></text:p>")))
                .extracting(Cell::shown).containsExactly("Band  E", "one\ntwo\nthree", "MIB", "Cobalt Square");
    }

    @Test
    void repeated_cells_and_rows_stand_as_often_as_they_are_seen() throws UnreadableFile {
        var one = new Cell.Text("1");
        assertThat(rows(made("<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/>"
                + "<table:table-cell table:number-columns-repeated=\"2\"><text:p>1</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048572\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>")))
                .containsExactly(new Row(1, List.of()), new Row(2, List.of()),
                        new Row(3, List.of(Cell.EMPTY, one, one)), new Row(4, List.of(Cell.EMPTY, one, one)));
    }

    @Test
    void a_merged_cell_has_its_value_once() throws UnreadableFile {
        assertThat(cells("<table:table-cell table:number-columns-spanned=\"3\"><text:p>Where</text:p></table:table-cell>"
                + "<table:covered-table-cell table:number-columns-repeated=\"2\"><text:p>under</text:p>"
                + "</table:covered-table-cell>" + text("<text:p>FTE</text:p>")))
                .extracting(Cell::shown).containsExactly("Where", "", "", "FTE");
    }

    @Test
    void rows_in_groups_and_headers_are_rows() throws UnreadableFile {
        assertThat(rows(made("<table:table-header-rows><table:table-row>" + text("<text:p>Post No</text:p>")
                + "</table:table-row></table:table-header-rows><table:table-row-group><table:table-row-group>"
                + "<table:table-row>" + text("<text:p>MI00001</text:p>") + "</table:table-row></table:table-row-group>"
                + "</table:table-row-group>"))).extracting(row -> row.text(0)).containsExactly("Post No", "MI00001");
    }

    @Test
    void failed_and_unsaved_formulas_are_told_apart() throws UnreadableFile {
        assertThat(cells("<table:table-cell table:formula=\"of:=NA()\" office:value-type=\"string\" office:string-value=\"\""
                + " calcext:value-type=\"error\"><text:p>#N/A</text:p></table:table-cell>"
                + "<table:table-cell table:formula=\"of:=1+1\"/>"
                + "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"3\"/>"))
                .containsExactly(new Cell.Error("#N/A"), new Cell.NoValue(), new Cell.Number(new BigDecimal("3")));
    }

    @Test
    void hidden_sheets_are_named_and_each_sheet_has_its_own_rows() throws UnreadableFile {
        var file = zip(folder.resolve("two.ods"), ods("<table:table table:name=\"Lookup\" table:style-name=\"off\">"
                + "<table:table-row>" + text("<text:p>secret</text:p>") + "</table:table-row></table:table>"
                + table("<table:table-row>" + text("<text:p>open</text:p>") + "</table:table-row>")));
        try (var workbook = Workbook.open(file)) {
            assertThat(workbook.sheets()).containsExactly(new Sheet(0, "Lookup", true), new Sheet(1, "Posts", false));
            assertThat(workbook.head(workbook.sheet("Posts"), 5)).extracting(row -> row.text(0)).containsExactly("open");
        }
    }
}
