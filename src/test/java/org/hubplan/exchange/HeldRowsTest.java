package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import java.util.List;
import org.hubplan.change.CloseHub;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a row is said in a few words, of the column at fault, and the row is not read.
class HeldRowsTest {
    private static final String HEADINGS =
            "Post No | Rank/Band | Officer/Staff | Hub | FTE | Funded | Status | Restricted\n";
    private static final String GOOD = "P1 | DC | Officer | MIB | 1 | Y | Filled | N\n"
            + "P2 | Band E | Staff | CE | 1 | N | Vacant | Y\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    p1 | DC | Officer | MIB | 1 | Y | Filled | N       ; Post No       ; p1    ; duplicate post number
                    '' | DC | Officer | MIB | 1 | Y | Filled | N       ; Post No       ; ''    ; no post number
                    TBC | DC | Officer | MIB | 1 | Y | Filled | N      ; Post No       ; TBC   ; no post number
                    P3 | '' | Officer | MIB | 1 | Y | Filled | N       ; Rank/Band     ; ''    ; no rank or band
                    P3 | XYZ | Officer | MIB | 1 | Y | Filled | N      ; Rank/Band     ; XYZ   ; unknown rank or band
                    P3 | PC/DC | Officer | MIB | 1 | Y | Filled | N    ; Rank/Band     ; PC/DC ; unknown rank or band
                    P3 | Band H | Staff | MIB | 1 | Y | Filled | N     ; Rank/Band     ; Band H; unknown rank or band
                    P3 | DC | Staff | MIB | 1 | Y | Filled | N         ; Officer/Staff ; Staff ; Officer/Staff does not fit the grade
                    P3 | DC | Robot | MIB | 1 | Y | Filled | N   ; Officer/Staff ; Robot; neither officer nor staff
                    P3 | DC | Officer | '' | 1 | Y | Filled | N        ; Hub           ; ''    ; no hub
                    P3 | DC | Officer | ZZ | 1 | Y | Filled | N        ; Hub           ; ZZ    ; unknown hub
                    P3 | DC | Officer | N/A | 1 | Y | Filled | N       ; Hub           ; N/A   ; unknown hub
                    P3 | DC | Officer | MIB | '' | Y | Filled | N      ; FTE           ; ''    ; no FTE
                    P3 | DC | Officer | MIB | one | Y | Filled | N     ; FTE           ; one   ; FTE is not a number
                    P3 | DC | Officer | MIB | #N/A | Y | Filled | N    ; FTE           ; #N/A  ; FTE is not a number
                    P3 | DC | Officer | MIB | 0 | Y | Filled | N       ; FTE           ; 0     ; FTE is not above 0
                    P3 | DC | Officer | MIB | -0.5 | Y | Filled | N    ; FTE           ; -0.5  ; FTE is not above 0
                    P3 | DC | Officer | MIB | 0.333 | Y | Filled | N   ; FTE           ; 0.333 ; FTE has more than two decimals
                    P3 | DC | Officer | MIB | '1,000' | Y | Filled | N ; FTE           ; 1,000 ; FTE can be read in two ways
                    P3 | DC | Officer | MIB | 10001 | Y | Filled | N   ; FTE           ; 10001 ; FTE is above 10,000
                    P3 | DC | Officer | MIB | 1 | maybe | Filled | N   ; Funded        ; maybe ; funded is neither yes nor no
                    P3 | DC | Officer | MIB | 1 | '' | Filled | N      ; Funded        ; ''    ; funded is neither yes nor no
                    P3 | DC | Officer | MIB | 1 | Y | maybe | N        ; Status        ; maybe ; status is neither filled nor vacant
                    P3 | DC | Officer | MIB | 1 | Y | Y | N            ; Status        ; Y     ; status is neither filled nor vacant
                    P3 | DC | Officer | MIB | 1 | Y | Filled | perhaps ; Restricted    ; perhaps; restricted is neither yes nor no
                    """,
            quoteCharacter = '"')
    void one_fault(String row, String column, String value, String reason) {
        Imported imported = Imported.from(
                book("Posts", HEADINGS + GOOD + row + "\n").xlsx(folder.resolve("posts.xlsx")));

        assertThat(imported.account().held())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("cells")
                .containsExactly(new HeldRow("Posts", 4, column, value.equals("''") ? "" : value, reason, List.of()));
        assertThat(imported.account().accepted()).isEqualTo(2);
    }

    @Test
    void every_fault_of_a_row_is_told_in_one_entry() {
        Imported imported = Imported.from(book("Posts", HEADINGS + GOOD + " | Det | Officer | QQ | none | Y | ? | N\n")
                .xlsx(folder.resolve("posts.xlsx")));

        assertThat(imported.account().held()).containsExactly(new HeldRow("Posts", 4, "Post No", "", "no post number", List.of(
                "unknown rank or band", "unknown hub", "FTE is not a number", "status is neither filled nor vacant"),
                List.of("", "Det", "Officer", "QQ", "none", "Y", "?", "N")));
    }

    @Test
    void a_closed_hub_takes_no_posts() {
        Plan plan = ((Applied) new CloseHub(new HubCode("SC4")).applyTo(Plan.blank())).plan();
        Path file = book("Posts", HEADINGS + "P1 | DC | Officer | SC4 | 1 | Y | Filled | N\n").xlsx(folder.resolve("posts.xlsx"));

        assertThat(Imported.from(Source.of(file), plan).reasons()).containsExactly("hub is closed");
    }

    @Test
    void columns_of_one_meaning_must_agree() {
        Imported imported = Imported.from(book("Posts", """
                Post No | Rank | Band | Hub | FTE | Person FTE | Status
                P1 | DC | Band E | MIB | 1 | 1 | Filled
                P2 | DC | | MIB | 1 | 1 | Vacant
                P3 | DC | | MIB | 1 | 0 | Filled
                P4 | DC | DC | MIB | 1 | some | Filled
                """).xlsx(folder.resolve("posts.xlsx")));

        assertThat(imported.reasons()).containsExactly(
                "rank and band do not agree",
                "filled and vacant at once",
                "filled and vacant at once",
                "people FTE is not a number");
    }

    @Test
    void two_rows_of_one_number_are_never_both_read_even_where_the_first_is_held() {
        Imported imported = Imported.from(book("Posts", HEADINGS
                        + "P1 | DC | Officer | ZZ | 1 | Y | Filled | N\n"
                        + "P1 | DC | Officer | MIB | 1 | Y | Filled | N\n")
                .xlsx(folder.resolve("posts.xlsx")));

        assertThat(imported.reasons()).containsExactly("unknown hub", "duplicate post number");
    }
}
