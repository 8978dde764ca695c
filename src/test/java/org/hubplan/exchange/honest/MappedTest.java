package org.hubplan.exchange.honest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Made;
import org.hubplan.exchange.mapping.MappingJson;
import org.hubplan.exchange.mapping.UnreadableMapping;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Honest workbooks that only a planner can explain, each with the mapping that does.
class MappedTest {
    @TempDir
    Path folder;

    @Test
    void every_column_of_posts_in_words_of_the_units_own() throws UnreadableMapping {
        Path file = book("Sheet1", """
                Our list
                Slot | What | Lvl | Kind | Whose | Sits | House | Does | Size | Paid | How | When | Hush | Real lvl
                S1 | Analyst | E | Staff | Met Intelligence | CE | Mare Street | Research | 0.8 | Y | Filled | Days | N | D
                S2 | Handler | A | Staff | Specialist Crime | SC1 | Putney | Sources | 1 | N | Vacant | Nights | Y |
                """).xlsx(folder.resolve("own.xlsx"));

        assertThat(said(file, """
                {"headingRow": 2, "columns": {"Slot": "number", "What": "title", "Lvl": "band", "Kind": "worker-type",
                 "Whose": "owner", "Sits": "hub", "House": "building", "Does": "function", "Size": "fte", "Paid": "funded",
                 "How": "status", "When": "shift", "Hush": "restricted", "Real lvl": "held"}}""")).isEqualTo("""
                S1 Analyst | Band E | Research | CE | 0.8 | Days | Mare Street | Band D 0.8
                S2 Handler | Band A | Sources | Specialist Crime | SC1 | 1 | not funded | Nights | Putney | restricted | vacant
                """);
    }

    @Test
    void ticks_and_hubs_in_words_of_the_units_own() throws UnreadableMapping {
        Path file = book("Sheet1", """
                Post No | Rank | Hub | FTE | Filled
                P1 | Detective | The Bureau | 1 | Someone
                P2 | DS | East | 1 | Nobody
                P3 | DS | the  bureau | 1 |
                """).xlsx(folder.resolve("values.xlsx"));

        assertThat(said(file, """
                {"values": {"rank": {"Detective": "DC"}, "hub": {"The Bureau": "MIB", "East": "CE"},
                 "filled": {"Someone": "Filled", "Nobody": "Vacant", "": "Vacant"}}}""")).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | DS | CE | 1 | vacant
                P3 | DS | MIB | 1 | vacant
                """);
    }

    @Test
    void semicolons_in_windows_1252_with_headings_nobody_knows() throws UnreadableMapping {
        Path file = Made.text(folder.resolve("s.csv"), """
                Ref°;Rôle;Rank;Hub;Size;Status
                P1;"Café; officer";DC;MIB;0,8;Filled
                P2;£ analyst;Band E;CE;1;Vacant
                """, Charset.forName("windows-1252"));

        assertThat(said(file, """
                {"columns": {"Ref°": "number", "Rôle": "title", "Size": "fte"}, "delimiter": ";", "encoding": "windows-1252"}"""))
                .isEqualTo("""
                P1 Café; officer | DC | MIB | 0.8 | DC 0.8
                P2 £ analyst | Band E | CE | 1 | vacant
                """);
    }

    @Test
    void bars_in_utf_16_with_single_quotes() throws UnreadableMapping {
        Path file = Made.text(folder.resolve("b.csv"), """
                Post No|Post Title|Rank|Hub|FTE|Status
                P1|'Officer | field'|DC|MIB|1|Filled
                """, StandardCharsets.UTF_16LE);

        assertThat(said(file, "{\"delimiter\": \"bar\", \"quote\": \"'\", \"encoding\": \"utf-16le\"}")).isEqualTo("""
                P1 Officer | field | DC | MIB | 1 | DC 1
                """);
    }

    @Test
    void a_heading_row_that_looks_like_data_and_a_column_without_a_heading() throws UnreadableMapping {
        Path file = book("Sheet1", """
                Post No | Rank | Hub | FTE | Status |
                P0 | DC | MIB | 1 | Filled | old
                Post No | Rank | Hub | 2018.5 | Status |
                P1 | DC | CE | 9 | Filled | 1
                """).xlsx(folder.resolve("late.xlsx"));

        assertThat(said(file, """
                {"headingRow": 3, "columns": {"column F": "fte", "2018.5": "skip"}}""")).isEqualTo("""
                P1 | DC | CE | 1 | DC 1
                """);
    }

    private static String said(Path file, String mapping) throws UnreadableMapping {
        return Said.by(Imported.from(
                Source.of(file).read(MappingJson.read(mapping, "m.json").mapping()), Plan.blank()));
    }
}
