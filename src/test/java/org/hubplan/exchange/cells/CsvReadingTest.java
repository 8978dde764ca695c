package org.hubplan.exchange.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.cells.Made.shown;
import static org.hubplan.exchange.cells.Made.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String PAY = "Band;Salary\nBand E;£25,591 – £27,545\nBand C;£36,334 – £43,804\n";

    @TempDir
    Path folder;

    private Path made(String text, Charset charset) {
        return text(folder.resolve("adverts.csv"), text, charset);
    }

    private CsvDialect dialect(String text, Charset charset) throws UnreadableFile {
        try (var workbook = Workbook.open(made(text, charset))) {
            return workbook.dialect().orElseThrow();
        }
    }

    @Test
    void every_usual_encoding_gives_the_same_text() throws UnreadableFile {
        for (var charset : List.of(StandardCharsets.UTF_8, WINDOWS, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(dialect(PAY, charset)).isEqualTo(new CsvDialect(charset, ';', '"'));
            assertThat(shown(made(PAY, charset)).get(1)).containsExactly("Band E", "£25,591 – £27,545");
        }
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() throws UnreadableFile {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(shown(made("\uFEFF" + PAY, charset)).getFirst()).containsExactly("Band", "Salary");
        }
    }

    @Test
    void the_delimiter_is_the_one_that_cuts_lines_alike() throws UnreadableFile {
        assertThat(dialect("Title, with comma\n\nA\tB\tC\n1\t2,5\t3\n4\t5\t6\n", StandardCharsets.UTF_8).delimiter()).isEqualTo('\t');
        assertThat(dialect("A|B\n1,5|2\n", StandardCharsets.UTF_8).delimiter()).isEqualTo('|');
        assertThat(dialect("A,B\n\"1;2;3\",\"x;y;z\"\n", StandardCharsets.UTF_8).delimiter()).isEqualTo(',');
        assertThat(dialect("only one column\n", StandardCharsets.UTF_8).delimiter()).isEqualTo(',');
    }

    @Test
    void a_line_that_names_the_delimiter_is_obeyed_and_not_a_row() throws UnreadableFile {
        assertThat(shown(made("sep=;\r\nA;B,C\r\n1;2\r\n", StandardCharsets.UTF_8)))
                .containsExactly(List.of("A", "B,C"), List.of("1", "2"));
    }

    @Test
    void quotes_hold_delimiters_breaks_and_quotes() throws UnreadableFile {
        assertThat(shown(made("A,B\n\"x, \"\"y\"\"\",\"two\nlines\"\n", StandardCharsets.UTF_8)).get(1))
                .containsExactly("x, \"y\"", "two\nlines");
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_program_would() throws UnreadableFile {
        var rows = Made.rows(made("A,B\n\"two\nlines\",1\n\n,\nx,y\n\n\n", StandardCharsets.UTF_8));
        assertThat(rows).extracting(Row::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows).extracting(Row::isBlank).containsExactly(false, false, true, true, false);
    }

    @Test
    void every_cell_is_text_and_nothing_is_guessed() throws UnreadableFile {
        assertThat(Made.firstRow(made("00123,=1+1,NA, 0.8 \n", StandardCharsets.UTF_8))).containsExactly(
                new Cell.Text("00123"), new Cell.Text("=1+1"), new Cell.Text("NA"), new Cell.Text(" 0.8 "));
    }

    @Test
    void a_planner_may_say_how_it_is_written() throws UnreadableFile {
        var file = made("A;B,C\n", StandardCharsets.UTF_8);
        try (var workbook = Workbook.open(file, SaidDialect.NOTHING.charset(WINDOWS).delimiter(','))) {
            assertThat(workbook.head(workbook.sheets().getFirst(), 1).getFirst().cells())
                    .extracting(Cell::shown).containsExactly("A;B", "C");
        }
    }
}
