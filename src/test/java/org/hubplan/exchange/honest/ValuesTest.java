package org.hubplan.exchange.honest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import java.util.Map;
import org.hubplan.exchange.Book;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.cells.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks whose values are spelled or stored in other ways.
class ValuesTest {
    @TempDir
    Path folder;

    @Test
    void spaces_of_every_kind_around_values() {
        assertThat(said(book("Posts", """
                Post No | Rank | Hub | FTE | Status
                ' P1 ' | ' d c ' | '\u00A0MIB\u00A0' | '\u00A01\u00A0' | ' FILLED'
                'P2\u200B' | 'BAND  E' | 'central  east' | ' 0.5' | 'vacant '
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | Band E | CE | 0.5 | vacant
                """);
    }

    @Test
    void footnote_signs_on_values() {
        assertThat(said(book("Posts", """
                Post No | Rank | Hub | FTE | Status
                P1 | DC¹ | MIB² | '1.0*' | Filled†
                P2 | DS* | SC 2* | '0.5 (1)' | Vacant³
                P3 | DI [2] | NA¹ | 1 | Filled (a)
                * part of the year only
                (1) job share
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | DS | SC2 | 0.5 | vacant
                P3 | DI | NA | 1 | DI 1
                ignored 2 notes and headings
                """);
    }

    @Test
    void numbers_of_posts_that_are_numbers() {
        assertThat(said(book("Posts", """
                Post No | Rank | Hub | FTE | Status
                1001 | DC | MIB | 1 | Filled
                '01002' | DC | MIB | 1 | Filled
                50000000001 | DC | MIB | 1 | Filled
                1001 | DC | MIB | 1 | Filled
                """))).isEqualTo("""
                1001 | DC | MIB | 1 | DC 1
                01002 | DC | MIB | 1 | DC 1
                50000000001 | DC | MIB | 1 | DC 1
                held 5 Post No '1001': duplicate post number
                """);
    }

    @Test
    void ranks_and_bands_spelled_out() {
        assertThat(said(book("Posts", """
                Post No | Rank | Hub | FTE | Status
                P1 | Detective Constable | MIB | 1 | Vacant
                P2 | Police Sergeant | MIB | 1 | Vacant
                P3 | Detective Inspector | MIB | 1 | Vacant
                P4 | Chief Inspector | MIB | 1 | Vacant
                P5 | Detective Superintendent | MIB | 1 | Vacant
                P6 | Det Ch Supt | MIB | 1 | Vacant
                P7 | Police Staff Band C | MIB | 1 | Vacant
                P8 | B/E | MIB | 1 | Vacant
                P9 | D.C.I. | MIB | 1 | Vacant
                P10 | Sgt/Insp | MIB | 1 | Vacant
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | vacant
                P2 | PS | MIB | 1 | vacant
                P3 | DI | MIB | 1 | vacant
                P4 | CI | MIB | 1 | vacant
                P5 | DSU | MIB | 1 | vacant
                P6 | DCS | MIB | 1 | vacant
                P7 | Band C | MIB | 1 | vacant
                P9 | DCI | MIB | 1 | vacant
                held 9 Rank 'B/E': unknown rank or band
                held 11 Rank 'Sgt/Insp': unknown rank or band
                """);
    }

    @Test
    void ticks_that_are_true_and_false_and_one_and_nought() {
        Map<String, String> parts = Made.xlsx(row(
                        text("A1", "Post No"), text("B1", "Rank"), text("C1", "Hub"), text("D1", "FTE"), text("E1", "Filled"),
                        text("F1", "Funded"))
                + row(text("A2", "P1"), text("B2", "DC"), text("C2", "MIB"), number("D2", "1"),
                        "<c r=\"E2\" t=\"b\"><v>1</v></c>", number("F2", "1"))
                + row(text("A3", "P2"), text("B3", "DC"), text("C3", "MIB"), number("D3", "0.80000000000000004"),
                        "<c r=\"E3\" t=\"b\"><v>0</v></c>", number("F3", "0")));

        assertThat(Said.by(Imported.from(Made.zip(folder.resolve("posts.xlsx"), parts)))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | DC | MIB | 0.8 | not funded | vacant
                """);
    }

    @Test
    void formulas_are_their_last_value_and_failed_ones_are_held() {
        Map<String, String> parts = Made.xlsx(row(
                        text("A1", "Post No"), text("B1", "Rank"), text("C1", "Hub"), text("D1", "FTE"), text("E1", "Status"))
                + row(text("A2", "P1"), text("B2", "DC"),
                        "<c r=\"C2\" t=\"str\"><f>VLOOKUP(A2,X:Y,2,0)</f><v>MIB</v></c>",
                        "<c r=\"D2\"><f>36/36</f><v>1</v></c>", text("E2", "Filled"))
                + row(text("A3", "P2"), text("B3", "DC"),
                        "<c r=\"C3\" t=\"e\"><f>VLOOKUP(A3,X:Y,2,0)</f><v>#N/A</v></c>", number("D3", "1"),
                        text("E3", "Filled"))
                + row(text("A4", "P3"), text("B4", "DC"), text("C4", "MIB"), "<c r=\"D4\"><f>36/36</f></c>",
                        text("E4", "Filled")));

        assertThat(Said.by(Imported.from(Made.zip(folder.resolve("posts.xlsx"), parts)))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                held 3 Hub '#N/A': unknown hub
                held 4 FTE 'formula without a value': FTE is not a number
                """);
    }

    @Test
    void an_fte_shown_rounded_is_read_as_it_is() {
        Map<String, String> parts = Made.xlsx(row(
                        text("A1", "Post No"), text("B1", "Rank"), text("C1", "Hub"), text("D1", "FTE"), text("E1", "Status"))
                + row(text("A2", "P1"), text("B2", "Band D"), text("C2", "MIB"), number("D2", "0.6"), text("E2", "Filled"))
                + row(text("A3", "P2"), text("B3", "Band D"), text("C3", "MIB"), number("D3", "0.123"), text("E3", "Filled")));

        assertThat(Said.by(Imported.from(Made.zip(folder.resolve("posts.xlsx"), parts)))).isEqualTo("""
                P1 | Band D | MIB | 0.6 | Band D 0.6
                held 3 FTE '0.123': FTE has more than two decimals
                """);
    }

    @Test
    void hubs_in_many_spellings() {
        assertThat(said(book("Posts", """
                Post No | Rank | Hub | FTE | Status
                P1 | DC | Central East BCU | 1 | Vacant
                P2 | DC | CE: Central East | 1 | Vacant
                P3 | DC | Hub SC3 | 1 | Vacant
                P4 | DC | CENTRAL EAST (CE) | 1 | Vacant
                P5 | DC | n/a | 1 | Vacant
                P6 | DC | MIB Central Intelligence | 1 | Vacant
                P7 | DC | BCU NA | 1 | Vacant
                """))).isEqualTo("""
                P1 | DC | CE | 1 | vacant
                P2 | DC | CE | 1 | vacant
                P3 | DC | SC3 | 1 | vacant
                P4 | DC | CE | 1 | vacant
                P6 | DC | MIB | 1 | vacant
                P7 | DC | NA | 1 | vacant
                held 6 Hub 'n/a': unknown hub
                """);
    }

    private static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String address, String number) {
        return "<c r=\"" + address + "\"><v>" + number + "</v></c>";
    }

    private String said(Book book) {
        return Said.by(Imported.from(book.xlsx(folder.resolve("posts.xlsx"))));
    }
}
