package org.hubplan.ui.importing;

import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;

/// The workbooks a planner brings in these tests.
final class Workbooks {
    private Workbooks() {}

    /// Three posts that can be read, a total, a blank, and three rows held: a rank nobody has, and two of a hub the
    /// plan has not.
    static Path november(Path folder) {
        return book("November", """
                Post No | Rank/Band | Hub | FTE | Status
                P1 | DC | MIB | 1 | Filled
                P2 | DC | MIB | 1 | Filled
                P3 | Band E | CE | 1 | Vacant

                P4 | XYZ | MIB | 1 | Filled
                P5 | DS | LHR | 1 | Filled
                P6 | DS | LHR | 1 | Vacant
                Total | | | 6
                """).andHidden("Lookup", "Code | Name").xlsx(folder.resolve("november.xlsx"));
    }

    /// P1 and P2 are vacant now, P7 is new, P3 is not in it.
    static Path december(Path folder) {
        return book("December", """
                Post No | Rank/Band | Hub | FTE | Status
                P1 | DC | MIB | 1 | Vacant
                P2 | DC | MIB | 1 | Vacant
                P7 | DC | NA | 1 | Filled
                """).xlsx(folder.resolve("december.xlsx"));
    }

    /// Headings in other words, one of them nobody knows; names; a rank and a hub nobody knows.
    static Path otherWords(Path folder) {
        return book("List", """
                The list as at 1 November
                Position Ref | Surname | Rank/Grade | Where they sit | FTE (at 1 Nov) | Filled?
                P1 | Archer | DC | MIB | 1 | y
                P2 | | Det. Cons. | CE | 1 | n
                P3 | Carter | Det. Cons. | Annexe | 0.8 | y
                P4 | Draper | DS | Central East | 1 | y
                P5 | | DI | TSK | 1 | n
                """).xlsx(folder.resolve("other-words.xlsx"));
    }

    /// The same headings a month later, in another order and a row further down.
    static Path otherWordsNextMonth(Path folder) {
        return book("December", """
                The list as at 1 December

                Surname | Where they sit | Position Ref | Rank/Grade | FTE (at 1 Nov) | Filled?
                Archer | MIB | P1 | DC | 1 | y
                | CE | P2 | Det. Cons. | 1 | n
                """).xlsx(folder.resolve("december-words.xlsx"));
    }

    static Path postsAndRates(Path folder) {
        return book("Posts", """
                Post No | Rank | Hub | FTE | Status
                P1 | DC | MIB | 1 | Vacant
                """).and("Rates", """
                Rank | Financial year | Cost
                DC | 2018/19 | 61000
                """).xlsx(folder.resolve("both.xlsx"));
    }

    /// A move into P1 on the second of January, or the first of February.
    static Path doubtfulDates(Path folder) {
        return book("Panel", """
                Posting Ref | Rank | To Post No | Start Date | Status
                R1 | DC | P1 | 02/01/2019 | Agreed
                """).xlsx(folder.resolve("panel.xlsx"));
    }
}
