package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a planner says on the command line of how a spreadsheet is to be read.
class ImportMappingTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void files() throws IOException {
        terminal = new Terminal(folder);
        Files.writeString(folder.resolve("odd.csv"), """
                Serial|Grd|Sits where|Size|State of it|Surname
                P1|DC|MIB|1|Filled|Smith
                P2|DS|CE|0.5|Vacant|
                """);
        Files.writeString(folder.resolve("next.csv"), """
                The December list
                Sits where|Serial|Grd|Surname|Size|State of it
                CE|P1|DC|Smith|1|Filled
                CE|P2|DS||0.5|Vacant
                CE|P3|DI||1|Vacant
                """);
    }

    @Test
    void columns_said_on_the_line_are_kept_for_next_month() throws IOException {
        assertThat(terminal.type("import @/plan @/odd.csv").refused()).contains("no heading row");

        assertThat(terminal.type("import @/plan @/odd.csv --heading-row 1 --column Serial=number --column Grd=rank"
                                + " --column 'Sits where=hub' --column Size=fte --column 'State of it=status'"
                                + " --delimiter bar --save-map @/monthly.json")
                        .done())
                .startsWith("2 accepted");
        assertThat(Files.readString(folder.resolve("monthly.json")))
                .contains("\"Serial\" : \"number\"", "\"Surname\" : \"skip\"", "\"delimiter\" : \"bar\"");

        assertThat(terminal.type("import @/plan @/next.csv --map @/monthly.json").done())
                .startsWith("1 accepted, 1 updated, 1 unchanged of 3 rows");
    }

    @Test
    void values_of_a_mapping_written_by_hand_are_read_as_they_are_meant() throws IOException {
        Files.writeString(folder.resolve("values.csv"), """
                Post No,Rank,Hub,FTE,Status
                P1,DC,HQ Annexe,1,Filled
                """);
        Files.writeString(folder.resolve("mine.json"), "{\"values\": {\"hub\": {\"HQ Annexe\": \"MIB\"}}}");

        assertThat(terminal.type("import @/plan @/values.csv --map @/mine.json").done()).startsWith("1 accepted of 1");
    }

    @Test
    void a_text_is_decoded_as_the_planner_says() throws IOException {
        Files.write(folder.resolve("wide.csv"), "Post No,Rank,Hub,FTE,Status\nP1,DC,MIB,1,Filled\n".getBytes("UTF-16LE"));

        assertThat(terminal.type("import @/plan @/wide.csv --encoding utf-16le --dry-run").done()).startsWith("1 accepted");
        assertThat(terminal.type("import @/plan @/wide.csv --encoding utf-8").refused())
                .contains("neither a spreadsheet nor text");
    }

    @Test
    void what_no_column_holds_is_refused_with_what_to_say() {
        assertThat(terminal.type("import @/plan @/odd.csv --column Serial=colour").refused())
                .isEqualTo("No column holds “colour”: say a field such as number, hub, rank, fte or status, or skip.");
        assertThat(terminal.type("import @/plan @/odd.csv --map @/none.json").refused()).contains("can't be read");
        assertThat(terminal.type("import @/plan @/odd.csv --dates ymd").wrong())
                .contains("neither day-first (dmy) nor month-first (mdy)");
        assertThat(terminal.type("import @/plan @/odd.csv --delimiter x").wrong())
                .contains("neither comma, semicolon, tab nor bar");
    }
}
