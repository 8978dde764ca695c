package org.hubplan.exchange.honest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.cells.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// CSV in the dialects of the programs that write it.
class TextFilesTest {
    private static final String TWO_POSTS = """
            P1 | DC | Café – West | MIB | 1 | DC 1
            P2 | DS | CE | 0.5 | vacant
            """;

    @TempDir
    Path folder;

    @Test
    void semicolons_and_decimal_commas_in_windows_1252() {
        assertThat(said("Post No;Rank;Function;Hub;FTE;Status\r\nP1;DC;Café – West;MIB;1,0;Filled\r\nP2;DS;;CE;0,5;Vacant\r\n",
                        Charset.forName("windows-1252")))
                .isEqualTo(TWO_POSTS);
    }

    @Test
    void tabs_in_utf_16_with_its_mark() {
        assertThat(said("\uFEFFPost No\tRank\tFunction\tHub\tFTE\tStatus\r\nP1\tDC\tCafé – West\tMIB\t1\tFilled\r\nP2\tDS\t\tCE\t0.5\tVacant\r\n",
                        StandardCharsets.UTF_16LE))
                .isEqualTo(TWO_POSTS);
    }

    @Test
    void commas_in_utf_16_big_endian_without_a_mark() {
        assertThat(said("Post No,Rank,Function,Hub,FTE,Status\nP1,DC,Café – West,MIB,1,Filled\nP2,DS,,CE,0.5,Vacant\n",
                        StandardCharsets.UTF_16BE))
                .isEqualTo(TWO_POSTS);
    }

    @Test
    void utf_8_with_a_byte_order_mark_before_a_quoted_heading() {
        assertThat(said("\uFEFF\"Post No\",\"Rank\",\"Function\",\"Hub\",\"FTE\",\"Status\"\n"
                                + "\"P1\",\"DC\",\"Café – West\",\"MIB\",\"1\",\"Filled\"\n\"P2\",\"DS\",\"\",\"CE\",\"0.5\",\"Vacant\"\n",
                        StandardCharsets.UTF_8))
                .isEqualTo(TWO_POSTS);
    }

    @Test
    void bars_between_and_the_delimiter_named_on_the_first_line() {
        assertThat(said("Post No|Rank|Function|Hub|FTE|Status\nP1|DC|Café – West|MIB|1|Filled\nP2|DS||CE|0.5|Vacant\n",
                        StandardCharsets.UTF_8))
                .isEqualTo(TWO_POSTS);
        assertThat(said("sep=;\r\nPost No;Rank;Function;Hub;FTE;Status\r\nP1;DC;Café – West;MIB;1;Filled\r\nP2;DS;;CE;0,5;Vacant\r\n",
                        StandardCharsets.UTF_8))
                .isEqualTo(TWO_POSTS);
    }

    @Test
    void lines_that_end_as_on_an_old_mac() {
        assertThat(said("Post No,Rank,Function,Hub,FTE,Status\rP1,DC,Café – West,MIB,1,Filled\rP2,DS,,CE,0.5,Vacant\r",
                        StandardCharsets.UTF_8))
                .isEqualTo(TWO_POSTS);
    }

    @Test
    void line_breaks_delimiters_and_quotes_within_quotes() {
        assertThat(said("""
                Post No,Post Title,Rank,Hub,FTE,Status
                P1,"Officer,
                ""Open Source\""",DC,MIB,1,Filled

                P2,"Desk; officer",DS,CE,0.5,Vacant
                """, StandardCharsets.UTF_8)).isEqualTo("""
                P1 Officer, "Open Source" | DC | MIB | 1 | DC 1
                P2 Desk; officer | DS | CE | 0.5 | vacant
                ignored 1 blank
                """);
    }

    @Test
    void rows_of_unequal_length_under_a_title_with_commas() {
        assertThat(said("""
                Establishment, Met Intelligence, November 2018
                Post No,Rank,Hub,FTE,Status,,,
                P1,DC,MIB,1,Filled
                P2,DC,MIB,1,Vacant,,,,,,
                P3,DC
                Total,,,2
                """, StandardCharsets.UTF_8)).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | DC | MIB | 1 | vacant
                held 5 Hub '': no hub; no FTE; status is neither filled nor vacant
                ignored 1 total or subtotal
                """);
    }

    @Test
    void thousands_commas_and_padding_in_quotes() {
        assertThat(said("""
                Post No,Rank,Hub,FTE,Status
                P1,DC,MIB," 1,976.5 ",Filled
                P2,DC,MIB,"1,976",Filled
                P3,DC,MIB, 1.00 ,Filled
                """, StandardCharsets.UTF_8)).isEqualTo("""
                P1 | DC | MIB | 1,976.5 | DC 1,976.5
                P3 | DC | MIB | 1 | DC 1
                held 3 FTE '1,976': FTE can be read in two ways
                """);
    }

    private String said(String text, Charset charset) {
        return Said.by(Imported.from(Made.text(folder.resolve("posts.csv"), text, charset)));
    }
}
