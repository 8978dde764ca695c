package org.hubplan.exchange.honest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import org.hubplan.exchange.Book;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.cells.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;

/// Workbooks whose headings stand elsewhere, in other words or in two rows.
class HeadingsTest {
    @TempDir
    Path folder;

    @Test
    void an_empty_first_column_and_titles_above() {
        assertThat(said(book("Sheet1", """
                | MO2 Intelligence
                | Establishment as at 1 November 2018
                |
                | Post No | Post Title | Rank | Hub | FTE | Status
                | P1 | Field officer | DC | MIB | 1 | Filled
                | P2 | Field officer | DS | CE | 0.5 | Vacant
                """))).isEqualTo("""
                P1 Field officer | DC | MIB | 1 | DC 1
                P2 Field officer | DS | CE | 0.5 | vacant
                """);
    }

    @Test
    void headings_broken_over_two_rows() {
        assertThat(said(book("Posts", """
                Post | Rank/ | Hub  |        |
                No   | Band  | Code | FTE    | Status
                P1   | DC    | MIB  | 1      | Filled
                P2   | Band C| WA   | 0.8    | Vacant
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | Band C | WA | 0.8 | vacant
                """);
    }

    @Test
    void group_headings_that_tell_the_two_fte_columns_apart() {
        assertThat(said(book("Posts", """
                Post |      |     | Post | Person | Post
                Number | Rank | Hub | FTE  | FTE    | Status
                P1 | DC | MIB | 1 | 0.6 | Filled
                P2 | DI | MIB | 1 |     | Vacant
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 0.6
                P2 | DI | MIB | 1 | vacant
                """);
    }

    @Test
    void group_headings_merged_over_their_columns() {
        assertThat(said(book("Posts", """
                The post |       |      |     | Who is in it |
                Post No  | Grade | Unit | FTE | Occupied     | FTE in post
                P1       | DC    | MIB  | 1   | Yes          | 0.6
                P2       | Band A| SC1  | 1   | No           | 0
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 0.6
                P2 | Band A | SC1 | 1 | vacant
                """);
    }

    @Test
    void words_of_a_personnel_system() {
        assertThat(said(book("Data", """
                POSITION_ID | POSITION_TITLE | PAY_GRADE | ORG_UNIT_CODE | BUDGETED_FTE | POSITION_STATUS | COST_CENTRE
                50012345 | Researcher | Band D | MIB | 1 | Occupied | 4711
                50012346 | Detective | Det Sgt | NE | 0.9 | Unoccupied | 4711
                """))).isEqualTo("""
                50012345 Researcher | Band D | MIB | 1 | Band D 1
                50012346 Detective | DS | NE | 0.9 | vacant
                """);
    }

    @Test
    void words_of_a_finance_return() {
        assertThat(said(book("Return", """
                Establishment Ref | Role Profile | Rank/Grade | Owning Unit | Based At | Established WTE | Funded? | Vacant?
                E1 | Analyst | Band C | Met Intelligence | MIB | 1 | Yes | No
                E2 | Analyst | Band C | Specialist Crime | SC Hub 2 | 0.5 | No | Yes
                """))).isEqualTo("""
                E1 Analyst | Band C | MIB | 1 | Band C 1
                E2 Analyst | Band C | Specialist Crime | SC2 | 0.5 | not funded | vacant
                """);
    }

    @Test
    void words_of_a_local_list() {
        assertThat(said(book("Desk list", """
                Post # | Designation | Police rank / staff band | Deployed to | WTE | Post filled or vacant | Duties | Shifts worked
                1 | Desk | PC | AS | 1 | filled | Tasking desk | 24/7
                2 | Desk | D | AS | 0.6 | vacant | Tasking desk | Office
                """))).isEqualTo("""
                1 Desk | PC | Tasking desk | AS | 1 | 24/7 | PC 1
                2 Desk | Band D | Tasking desk | AS | 0.6 | Office | vacant
                """);
    }

    @Test
    void words_run_together() {
        assertThat(said(book("Sheet1", """
                PostNumber | PostTitle | RankBand | HubCode | PostFTE | PostStatus | IsFunded
                P1 | Officer | DC | MIB | 1 | Filled | TRUE
                P2 | Officer | DC | MIB | 1 | Vacant | FALSE
                """))).isEqualTo("""
                P1 Officer | DC | MIB | 1 | DC 1
                P2 Officer | DC | MIB | 1 | not funded | vacant
                """);
    }

    @Test
    void footnote_signs_on_headings() {
        assertThat(said(book("Sheet1", """
                Post No.¹ | Rank/Band * | Hub (2) | FTE² [3] | Status†
                P1 | DC | MIB | 1 | Filled
                P2 | DS | EA | 1 | Vacant
                1 Numbers as in the register
                2 As at 1 November
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | DS | EA | 1 | vacant
                ignored 2 notes and headings
                """);
    }

    @Test
    void headings_with_line_breaks() {
        Path file = Made.text(folder.resolve("posts.csv"), """
                "Post
                No","Rank /
                Band",Hub,"FTE
                (budgeted)",Status
                P1,DC,MIB,1,Filled
                P2,DS,CN,0.5,Vacant
                """, StandardCharsets.UTF_8);

        assertThat(Said.by(Imported.from(file))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | DS | CN | 0.5 | vacant
                """);
    }

    @Test
    void a_key_above_the_headings() {
        assertThat(said(book("Sheet1", """
                Key | Meaning
                F | Filled
                V | Vacant
                Rank | As budgeted

                Post No | Rank | Hub | FTE | Status
                P1 | DC | MIB | 1 | F
                P2 | DC | MIB | 1 | V
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | DC | MIB | 1 | vacant
                """);
    }

    @Test
    void columns_in_another_order_with_names_of_people_between() {
        Imported imported = Imported.from(book("Sheet1", """
                Status | Surname | FTE | Pay No | Hub | Date of birth | Rank | Post Title | Post No
                Filled | Smith | 1 | 221144 | MIB | 01/02/1980 | DC | Officer | P1
                Vacant | | 1 | | SW | | DS | Officer | P2
                """).xlsx(folder.resolve("posts.xlsx")));

        assertThat(Said.by(imported)).isEqualTo("""
                P1 Officer | DC | MIB | 1 | DC 1
                P2 Officer | DS | SW | 1 | vacant
                """);
        assertThat(imported.account().notes()).containsExactly("Columns about persons, skipped: Surname, Pay No, Date of birth.");
    }

    private String said(Book book) {
        return Said.by(Imported.from(book.xlsx(folder.resolve("posts.xlsx"))));
    }
}
