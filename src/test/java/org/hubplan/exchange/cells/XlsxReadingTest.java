package org.hubplan.exchange.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.cells.Made.firstRow;
import static org.hubplan.exchange.cells.Made.rows;
import static org.hubplan.exchange.cells.Made.xlsx;
import static org.hubplan.exchange.cells.Made.zip;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReadingTest {
    @TempDir
    Path folder;

    private List<Cell> cells(String cells) throws UnreadableFile {
        return firstRow(zip(folder.resolve("posts.xlsx"), xlsx("<row r=\"1\">" + cells + "</row>")));
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    private static Cell number(String value) {
        return new Cell.Number(new BigDecimal(value));
    }

    @Test
    void common_and_inline_texts_are_read_without_how_they_are_spoken() throws UnreadableFile {
        assertThat(cells("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><r><t>Cobalt </t></r><r><t>Square</t></r></is></c>"))
                .containsExactly(text("Post No"), text("MI00001"), text("Cobalt Square"));
    }

    @Test
    void a_number_is_its_value_to_fifteen_digits() throws UnreadableFile {
        assertThat(cells("<c><v>0.8</v></c><c><v>0.30000000000000004</v></c><c><v>41200</v></c><c><v>1E+3</v></c>"
                + "<c><v>1.50</v></c>"))
                .containsExactly(number("0.8"), number("0.3"), number("41200"), number("1000"), number("1.5"));
        assertThat(cells("<c><v>41200</v></c>").getFirst().shown()).isEqualTo("41200");
    }

    @Test
    void a_number_that_cannot_be_one_is_text_and_holds_only_its_row() throws UnreadableFile {
        assertThat(cells("<c><v>1E999999999</v></c><c><v>one</v></c><c><v>NaN</v></c>"))
                .containsExactly(text("1E999999999"), text("one"), text("NaN"));
    }

    @Test
    void dates_are_told_by_their_format() throws UnreadableFile {
        var read = cells("<c s=\"1\"><v>43405</v></c><c s=\"0\"><v>43405</v></c><c s=\"1\"><v>43405.354166666664</v></c>"
                + "<c s=\"2\"><v>0.354166666666667</v></c><c t=\"d\"><v>2018-11-01</v></c>");
        assertThat(read).containsExactly(new Cell.Date(LocalDate.of(2018, 11, 1).atStartOfDay()), number("43405"),
                new Cell.Date(LocalDate.of(2018, 11, 1).atTime(8, 30)), text("08:30"),
                new Cell.Date(LocalDate.of(2018, 11, 1).atStartOfDay()));
        assertThat(read.get(0).shown()).isEqualTo("01/11/2018");
        assertThat(read.get(2).shown()).isEqualTo("01/11/2018 08:30");
    }

    @Test
    void days_counted_from_1904_are_four_years_later() throws UnreadableFile {
        var parts = xlsx("<row><c s=\"1\"><v>41943</v></c></row>");
        parts.compute("xl/workbook.xml", (_, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertThat(firstRow(zip(folder.resolve("mac.xlsx"), parts)))
                .containsExactly(new Cell.Date(LocalDate.of(2018, 11, 1).atStartOfDay()));
    }

    @Test
    void a_formula_is_its_last_value_and_is_never_worked_out() throws UnreadableFile {
        assertThat(cells("<c><f>1+1</f><v>3</v></c><c t=\"str\"><f>A1</f><v>MIB</v></c><c><f>1+1</f></c>"
                + "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"b\"><f>TRUE()</f><v>1</v></c>"))
                .containsExactly(number("3"), text("MIB"), new Cell.NoValue(), new Cell.Error("#DIV/0!"),
                        new Cell.Bool(true));
    }

    @Test
    void rows_and_cells_keep_their_places_and_gaps_are_handed_on() throws UnreadableFile {
        var read = rows(zip(folder.resolve("gaps.xlsx"), xlsx("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\" s=\"1\"/>"
                + "</row><row r=\"4\"><c r=\"A4\"><v>2</v></c></row><row r=\"9\"><c r=\"A9\" s=\"1\"/></row>")));
        assertThat(read).containsExactly(new Row(1, List.of()), new Row(2, List.of(Cell.EMPTY, number("1"))),
                new Row(3, List.of()), new Row(4, List.of(number("2"))));
        assertThat(read.get(0).isBlank()).isTrue();
        assertThat(read.get(1).at(0)).isEqualTo(Cell.EMPTY);
        assertThat(read.get(1).at(99)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void characters_xml_cannot_hold_are_decoded() throws UnreadableFile {
        assertThat(cells("<c t=\"inlineStr\"><is><t>one_x000D__x000A_two_x005F_x_x0000_</t></is></c>"))
                .containsExactly(text("one\ntwo_x"));
    }

    @Test
    void hidden_sheets_are_named() throws UnreadableFile {
        var file = zip(folder.resolve("hidden.xlsx"), xlsx("<sheet name=\"Posts\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"Lookup\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId1\"/>", "<row><c><v>1</v></c></row>"));
        try (var workbook = Workbook.open(file)) {
            assertThat(workbook.sheets()).containsExactly(new Sheet(0, "Posts", false), new Sheet(1, "Lookup", true));
            assertThat(workbook.visibleSheets()).containsExactly(new Sheet(0, "Posts", false));
            assertThat(workbook.sheet(" lookup ").hidden()).isTrue();
        }
    }

    @Test
    void macros_and_links_are_named_and_left_alone() throws UnreadableFile {
        var parts = xlsx("<row><c><v>1</v></c></row>");
        parts.put("xl/vbaProject.bin", "macro");
        parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>");
        try (var workbook = Workbook.open(zip(folder.resolve("macros.xlsm"), parts))) {
            assertThat(workbook.leftAlone()).containsExactly("macros", "links to other files");
        }
    }

    @Test
    void a_strict_workbook_reads_like_any_other() throws UnreadableFile {
        var parts = xlsx("<row><c t=\"s\"><v>1</v></c></row>");
        parts.replaceAll((_, xml) -> xml
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        assertThat(firstRow(zip(folder.resolve("strict.xlsx"), parts))).containsExactly(text("MI00001"));
    }

    @Test
    void parts_are_found_however_their_place_is_written() throws UnreadableFile {
        for (var target : List.of("/xl/worksheets/sheet1.xml", "./worksheets/../worksheets/Sheet1.xml", "worksheets\\sheet1.xml")) {
            var parts = xlsx("<row><c t=\"s\"><v>1</v></c></row>");
            parts.compute("xl/_rels/workbook.xml.rels", (_, xml) -> xml.replace("worksheets/sheet1.xml", target));
            assertThat(firstRow(zip(folder.resolve("posts.xlsx"), parts))).as(target).containsExactly(text("MI00001"));
        }
        var parts = xlsx("<row><c t=\"s\"><v>1</v></c></row>");
        parts.put("xl\\worksheets\\the posts.xml", parts.remove("xl/worksheets/sheet1.xml"));
        parts.compute("xl/_rels/workbook.xml.rels", (_, xml) -> xml.replace("sheet1.xml", "the%20posts.xml"));
        assertThat(firstRow(zip(folder.resolve("posts.xlsx"), parts))).containsExactly(text("MI00001"));
    }

    @Test
    void a_tab_that_is_a_chart_is_passed_over() throws UnreadableFile {
        var parts = xlsx("<sheet name=\"Chart\" sheetId=\"1\" r:id=\"rId9\"/><sheet name=\"Posts\" sheetId=\"2\" r:id=\"rId1\"/>",
                "<row><c t=\"s\"><v>1</v></c></row>");
        parts.compute("xl/_rels/workbook.xml.rels", (_, xml) -> xml.replace("</Relationships>",
                "<Relationship Id=\"rId9\" Type=\"http://x/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Relationships>"));
        assertThat(firstRow(zip(folder.resolve("posts.xlsx"), parts))).containsExactly(text("MI00001"));
    }
}
