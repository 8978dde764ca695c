package org.hubplan.exchange.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hubplan.exchange.cells.Made.ods;
import static org.hubplan.exchange.cells.Made.table;
import static org.hubplan.exchange.cells.Made.text;
import static org.hubplan.exchange.cells.Made.xlsx;
import static org.hubplan.exchange.cells.Made.zip;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileCellsTest {
    private static final String ROW = "<row><c t=\"s\"><v>1</v></c></row>";

    @TempDir
    Path folder;

    private static void assertRefused(Path file, Why why, String words) {
        assertRefused(file, Limits.STANDARD, why, words);
    }

    private static void assertRefused(Path file, Limits limits, Why why, String words) {
        var refusal = catchThrowableOfType(UnreadableFile.class, () -> Made.rows(file, limits));
        assertThat(refusal).as("refusal of " + words).isNotNull();
        assertThat(refusal.why()).as(refusal.getMessage()).isEqualTo(why);
        assertThat(refusal.getMessage()).startsWith(file.getFileName() + " ").contains(words);
    }

    private Path sheet(String rows) {
        return zip(folder.resolve("posts.xlsx"), xlsx(rows));
    }

    private Path changed(String part, UnaryOperator<String> change) {
        var parts = xlsx(ROW);
        parts.compute(part, (_, xml) -> change.apply(xml));
        return zip(folder.resolve("posts.xlsx"), parts);
    }

    private Path without(String part) {
        var parts = xlsx(ROW);
        parts.remove(part);
        return zip(folder.resolve("posts.xlsx"), parts);
    }

    private Path odsRows(String rows) {
        return zip(folder.resolve("posts.ods"), ods(table(rows)));
    }

    /// Text that does not pack, so that no bomb is suspected.
    private static String noise(int length) {
        var random = new Random(484);
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void an_xlsx_with_a_missing_shared_string_is_refused() {
        assertRefused(sheet("<row><c/><c t=\"s\"><v>2</v></c></row>"), Why.BROKEN, "text of cell B1 is missing");
        assertRefused(sheet("<row><c t=\"s\"><v>-1</v></c></row>"), Why.BROKEN, "cell A1");
        assertRefused(sheet("<row><c t=\"s\"><v>x</v></c></row>"), Why.BROKEN, "cell A1");
        assertRefused(without("xl/sharedStrings.xml"), Why.BROKEN, "missing");
        assertRefused(changed("xl/sharedStrings.xml", _ -> "<sst/>"), Why.BROKEN, "cell A1");
    }

    @Test
    void an_xlsx_without_one_of_its_parts_is_refused() {
        assertRefused(without("xl/worksheets/sheet1.xml"), Why.BROKEN, "missing");
        assertRefused(without("xl/_rels/workbook.xml.rels"), Why.BROKEN, "missing");
        assertRefused(without("xl/workbook.xml"), Why.BROKEN, "missing");
        assertRefused(without("_rels/.rels"), Why.BROKEN, "missing");
        assertRefused(changed("xl/workbook.xml", xml -> xml.replace("rId1", "rId9")), Why.BROKEN, "missing");
        assertRefused(changed("xl/workbook.xml", xml -> xml.replaceAll("<sheet .*/>", "")), Why.BROKEN, "no sheet");
    }

    @Test
    void a_sheet_kept_outside_the_file_is_not_followed() {
        assertRefused(changed("xl/_rels/workbook.xml.rels", xml -> xml.replace("Target=\"worksheets", "TargetMode=\"External\" Target=\"worksheets")),
                Why.BROKEN, "missing");
        for (var target : new String[] {"../../etc/passwd", "file:///etc/passwd", "http://example.com/sheet1.xml", "NULL", ":", "%"}) {
            assertRefused(changed("xl/_rels/workbook.xml.rels", xml -> xml.replace("worksheets/sheet1.xml", target)),
                    Why.BROKEN, "missing");
        }
    }

    @Test
    void parts_that_could_be_taken_for_one_another_are_refused() {
        assertRefused(changed("xl/_rels/workbook.xml.rels", xml -> xml.replace("rId2", "rId1")), Why.BROKEN, "by one name");
        var parts = xlsx(ROW);
        parts.put("xl\\worksheets\\sheet1.xml", parts.get("xl/worksheets/sheet1.xml"));
        assertRefused(zip(folder.resolve("posts.xlsx"), parts), Why.UNSAFE, "there twice");
    }

    @Test
    void a_front_page_of_something_else_is_no_workbook() {
        assertRefused(changed("xl/workbook.xml", _ -> "<document/>"), Why.NOT_A_WORKBOOK, "another kind");
        assertRefused(changed("xl/_rels/workbook.xml.rels", xml -> xml.replace(" Id=", " Name=")), Why.BROKEN, "missing");
    }

    @Test
    void a_table_of_relations_too_long_to_hold_is_refused() {
        assertRefused(changed("xl/_rels/workbook.xml.rels", xml -> xml.replace("</Rel", "<!--" + noise(1_100_000) + "--></Rel")),
                Why.UNSAFE, "table of contents");
    }

    @Test
    void a_document_type_in_any_part_is_refused() {
        var dtd = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (var part : new String[] {"_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"}) {
            assertRefused(changed(part, xml -> dtd + xml), Why.UNSAFE, "document type");
        }
        var parts = ods(table(""));
        parts.compute("content.xml", (_, xml) -> dtd + xml);
        assertRefused(zip(folder.resolve("posts.ods"), parts), Why.UNSAFE, "document type");
    }

    @Test
    void a_cell_beyond_the_last_one_is_refused() {
        assertRefused(sheet("<row><c r=\"XFE1\"><v>1</v></c></row>"), Why.BROKEN, "cell XFE1 is beyond XFD1048576");
        assertRefused(sheet("<row><c r=\"AAAA1\"><v>1</v></c></row>"), Why.BROKEN, "beyond");
        assertRefused(sheet("<row><c r=\"11\"><v>1</v></c></row>"), Why.BROKEN, "beyond");
        assertRefused(sheet("<row r=\"1048577\"><c><v>1</v></c></row>"), Why.BROKEN, "row 1048577 is beyond");
        assertRefused(sheet("<row r=\"0\"><c><v>1</v></c></row>"), Why.BROKEN, "row 0 is beyond");
        assertRefused(odsRows("<table:table-row><table:table-cell table:number-columns-repeated=\"16384\"/>"
                + "<table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>"), Why.BROKEN, "beyond");
        assertRefused(odsRows("<table:table-row table:number-rows-repeated=\"999999999999\"><table:table-cell>"
                + "<text:p>1</text:p></table:table-cell></table:table-row>"), Why.BROKEN, "beyond");
    }

    @Test
    void the_very_last_cell_is_read() throws UnreadableFile {
        var rows = Made.rows(sheet("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"));
        assertThat(rows).hasSize(1_048_576);
        assertThat(rows.getLast().at(16_383).shown()).isEqualTo("1");
    }

    @Test
    void rows_and_cells_out_of_place_are_refused() {
        assertRefused(sheet("<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"/>"), Why.BROKEN, "out of order at row 2");
        assertRefused(sheet("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>"), Why.BROKEN, "cell A2 stands in row 1");
        assertRefused(sheet("<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>"), Why.BROKEN, "cell A1 is there twice");
    }

    @Test
    void a_sheet_that_repeats_itself_without_end_is_refused() {
        var wide = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"><text:p>1</text:p></table:table-cell></table:table-row>";
        var small = new Limits(1_048_576, 16_384, 1_000_000, 100, 100, 100, 100, 100, 1 << 20, 1 << 20, 0.001, 1 << 20, 60);
        assertRefused(odsRows(wide), small, Why.TOO_BIG, "more than 1000000 cells");
        assertRefused(odsRows("<table:table-row><table:table-cell><text:p><text:s text:c=\"999999999\"/></text:p>"
                + "</table:table-cell></table:table-row>"), Why.TOO_BIG, "characters in one cell");
        assertRefused(odsRows("<table:table-row table:number-rows-repeated=\"-1\"/>"), Why.BROKEN, "repeats");
    }

    @Test
    void values_too_long_for_the_heap_are_refused_before_they_fill_it() {
        assertRefused(sheet("<row><c t=\"str\"><v>" + noise(200_000) + "</v></c></row>"), Why.TOO_BIG, "characters in one cell");
        assertRefused(sheet("<row><c t=\"" + noise(3_000_000) + "\"/></row>"), Why.UNSAFE, "single value");
        assertRefused(sheet("<!--" + noise(2_000_000) + "<" + noise(2_000_000) + "-->"), Why.UNSAFE, "single value");
        assertRefused(changed("xl/sharedStrings.xml", xml -> xml.replace("Post No", noise(200_000))),
                Why.TOO_BIG, "characters in one cell");
    }

    @Test
    void xml_that_breaks_off_or_nests_without_end_is_refused() {
        assertRefused(changed("xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.length() - 12)), Why.BROKEN, "damaged");
        assertRefused(changed("xl/worksheets/sheet1.xml", _ -> "<chart/>"), Why.BROKEN, "not made of cells");
        assertRefused(sheet("<a>".repeat(100_000)), Why.BROKEN, "damaged");
        assertRefused(zip(folder.resolve("posts.ods"), Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml", "<x/>")), Why.NOT_A_WORKBOOK, "another kind");
        assertRefused(zip(folder.resolve("posts.ods"), Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                Why.BROKEN, "missing");
    }

    @Test
    void an_empty_sheet_is_refused_when_read_and_has_no_head() throws UnreadableFile {
        assertRefused(sheet("<row r=\"1\"/><row r=\"2\"><c s=\"1\"/></row>"), Why.NO_ROWS, "no rows to read in sheet Posts");
        assertRefused(odsRows(""), Why.NO_ROWS, "in sheet Posts");
        assertRefused(text(folder.resolve("blank.csv"), "\n\n,,\n", StandardCharsets.UTF_8), Why.NO_ROWS, "no rows");
        try (var workbook = Workbook.open(odsRows(""))) {
            assertThat(workbook.head(workbook.sheets().getFirst(), 20)).isEmpty();
        }
    }

    @Test
    void a_sheet_that_is_not_there_is_named() throws UnreadableFile {
        try (var workbook = Workbook.open(sheet(ROW))) {
            assertThat(catchThrowableOfType(UnreadableFile.class, () -> workbook.sheet("Moves")))
                    .hasMessage("posts.xlsx has no sheet called Moves: choose one of its sheets.");
        }
    }

    @Test
    void a_csv_with_an_endless_line_open_quote_or_broken_text_is_refused() {
        var file = folder.resolve("posts.csv");
        assertRefused(text(file, "A,B\n" + "x".repeat(1_200_000), StandardCharsets.UTF_8), Why.TOO_BIG, "a line of over");
        assertRefused(text(file, "A,B\n" + "x,".repeat(20_000), StandardCharsets.UTF_8), Why.TOO_BIG, "columns in row ");
        assertRefused(text(file, "A,B\n1,\"2\n3,4\n", StandardCharsets.UTF_8), Why.BROKEN, "quotation marks");
        assertRefused(text(file, "A,\"B\n" + "x,y\n".repeat(900_000), StandardCharsets.UTF_8), Why.BROKEN, "quotation marks");
        assertRefused(text(file, "A,B\n".repeat(2_000) + "\0", StandardCharsets.UTF_8), Why.NOT_A_WORKBOOK, "nor text");
        assertRefused(Made.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 'A', 0, 'B'}), Why.BROKEN, "encoding");
    }

    @Test
    void a_file_that_takes_too_long_is_given_up() {
        var none = new Limits(1_048_576, 16_384, 1_000_000, 100, 100, 100, 100, 100, 1 << 20, 1 << 20, 0.001, 1 << 20, 0);
        assertRefused(text(folder.resolve("slow.csv"), "x\n".repeat(600), StandardCharsets.UTF_8), none, Why.TOO_BIG, "seconds of reading");
    }

    @Test
    void more_rows_than_the_limit_are_refused() {
        var few = new Limits(3, 10, 100, 100, 100, 100, 100, 100, 1 << 20, 1 << 20, 0.001, 1 << 20, 60);
        assertRefused(text(folder.resolve("long.csv"), "x\n".repeat(4), StandardCharsets.UTF_8), few, Why.TOO_BIG, "more than 3 rows");
        assertRefused(sheet(ROW.repeat(4)), few, Why.TOO_BIG, "more than 3 rows");
    }
}
