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
}
