package org.hubplan.exchange.honest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import org.hubplan.exchange.Book;
import org.hubplan.exchange.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks that say otherwise than by one word who is in a post.
class PeopleTest {
    @TempDir
    Path folder;

    @Test
    void a_row_for_each_person_of_a_post() {
        assertThat(said(book("Posts", """
                Post No | Rank | Hub | Post FTE | Person FTE | Pay No
                P1 | Band D | MIB | 1 | 0.6 | 111
                P1 | Band D | MIB | 1 | 0.4 | 222
                P2 | DC | MIB | 1 | 1 | 333
                P2 | DC | MIB | 1 | 1 | 333
                P3 | DC | MIB | 1 | |
                P4 | DC | CE | 1 | 0.5 | 444
                P4 | DS | CE | 1 | 0.5 | 555
                """))).isEqualTo("""
                P1 | Band D | MIB | 1 | Band D 0.6, Band D 0.4
                P2 | DC | MIB | 1 | DC 1
                P3 | DC | MIB | 1 | vacant
                P4 | DC | CE | 1 | DC 0.5
                held 5 Post No 'P2': duplicate post number
                held 8 Post No 'P4': duplicate post number
                """);
    }

    @Test
    void people_listed_in_one_cell() {
        assertThat(said(book("Posts", """
                Post No | Rank | Hub | FTE | Status | People (grade and FTE)
                P1 | DI | MIB | 1 | Filled | T/DI 0.8; DC 0.2
                P2 | DI | MIB | 1 | Vacant |
                P3 | DI | MIB | 1 | Filled | two of them
                """))).isEqualTo("""
                P1 | DI | MIB | 1 | T/DI 0.8, DC 0.2
                P2 | DI | MIB | 1 | vacant
                held 4 People (grade and FTE) 'two of them': people are not listed as grade and FTE
                """);
    }

    @Test
    void the_rank_of_the_post_and_the_rank_held() {
        assertThat(said(book("Posts", """
                Post No | Post Rank | Rank Held | Hub | FTE | Status
                P1 | DI | T/DI | MIB | 1 | Filled
                P2 | DI | A/DI | MIB | 1 | Filled
                P3 | DI | DS | MIB | 1 | Filled
                P4 | DI | | MIB | 1 | Vacant
                P5 | DI | | MIB | 1 | Filled
                P6 | DI | Boss | MIB | 1 | Filled
                """))).isEqualTo("""
                P1 | DI | MIB | 1 | T/DI 1
                P2 | DI | MIB | 1 | A/DI 1
                P3 | DI | MIB | 1 | DS 1
                P4 | DI | MIB | 1 | vacant
                P5 | DI | MIB | 1 | DI 1
                held 7 Rank Held 'Boss': unknown rank held
                """);
    }

    @Test
    void prefixes_on_the_rank_of_the_post() {
        Imported imported = Imported.from(book("Posts", """
                Post No | Rank | Hub | FTE | Status
                P1 | T/DI | MIB | 1 | Filled
                P2 | A/Det Sgt | MIB | 1 | Filled
                P3 | (T) DCI | MIB | 1 | Filled
                P4 | DS (A) | MIB | 1 | Filled
                P5 | T/DI | MIB | 1 | Vacant
                """).xlsx(folder.resolve("posts.xlsx")));

        assertThat(Said.by(imported)).isEqualTo("""
                P1 | DI | MIB | 1 | T/DI 1
                P2 | DS | MIB | 1 | A/DS 1
                P3 | DCI | MIB | 1 | T/DCI 1
                P4 | DS | MIB | 1 | A/DS 1
                P5 | DI | MIB | 1 | vacant
                """);
        assertThat(imported.account().notes()).containsExactly(
                "1 vacant post is marked T/ or A/, which says nothing where no one is in post: P5.");
    }

    @Test
    void reasons_for_a_vacancy_in_the_status() {
        assertThat(said(book("Posts", """
                Post No | Rank | Hub | FTE | Status
                P1 | DC | MIB | 1 | Vacant - advertised
                P2 | DC | MIB | 1 | Vacant (frozen)
                P3 | DC | MIB | 1 | Frozen
                P4 | DC | MIB | 1 | Held for returner
                P5 | DC | MIB | 1 | Offered
                P6 | DC | MIB | 1 | In post
                P7 | DC | MIB | 1 | Filled - temporary
                P8 | DC | MIB | 1 | Filled or vacant
                P9 | DC | MIB | 1 | Leaving soon
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | vacant
                P2 | DC | MIB | 1 | vacant
                P3 | DC | MIB | 1 | vacant
                P4 | DC | MIB | 1 | vacant
                P5 | DC | MIB | 1 | vacant
                P6 | DC | MIB | 1 | DC 1
                P7 | DC | MIB | 1 | DC 1
                held 9 Status 'Filled or vacant': status is neither filled nor vacant
                held 10 Status 'Leaving soon': status is neither filled nor vacant
                """);
    }

    @Test
    void only_the_fte_of_people_says_who_is_there() {
        assertThat(said(book("Posts", """
                Post No | Rank | Hub | BWT FTE | Strength FTE
                P1 | DC | MIB | 1 | 1
                P2 | DC | MIB | 1 | 0.6
                P3 | DC | MIB | 1 | -
                P4 | DC | MIB | 1 | ..
                P5 | DC | MIB | 1 | 0
                P6 | DC | MIB | 1 | 1.2
                P7 | DC | MIB | - | 1
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P2 | DC | MIB | 1 | DC 0.6
                P3 | DC | MIB | 1 | vacant
                P4 | DC | MIB | 1 | vacant
                P5 | DC | MIB | 1 | vacant
                P6 | DC | MIB | 1 | DC 1.2
                held 8 BWT FTE '-': FTE is not above 0
                """);
    }

    @Test
    void status_and_fte_that_contradict_each_other() {
        assertThat(said(book("Posts", """
                Post No | Rank | Hub | FTE | Status | Actual FTE
                P1 | DC | MIB | 1 | Filled | 1
                P2 | DC | MIB | 1 | Vacant | 0.5
                P3 | DC | MIB | 1 | Filled | 0
                P4 | DC | MIB | 1 | Vacant | -
                """))).isEqualTo("""
                P1 | DC | MIB | 1 | DC 1
                P4 | DC | MIB | 1 | vacant
                held 3 Status 'Vacant': filled and vacant at once
                held 4 Status 'Filled': filled and vacant at once
                """);
    }

    private String said(Book book) {
        return Said.by(Imported.from(book.xlsx(folder.resolve("posts.xlsx"))));
    }
}
