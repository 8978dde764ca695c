package org.hubplan.sample;

/// The invented baseline of `pcd484`: how many Met Intelligence posts of each grade and function sit at
/// each hub. `13/3` is 13 posts, 3 of them vacant. 640 posts in all, 129 of them vacant.
///
/// Staff bands stand by their letter: `E` is Band E.
final class Pcd484Table {
    static final String POSTS = """
            hub | function                       DSU   DCI    DI    DS    DC    PS    PC     C     D     E     F
            MIB | 24/7 Intelligence                .     1   3/1   4/1  13/3     2   6/1     .   3/1   6/1     .
            MIB | Research                         .     .     2   3/1  15/2     .   3/1     2     3   5/1     1
            MIB | Analysis                         .     .     1     2   3/1     .     .   4/1  12/2  17/3     1
            MIB | Open Source                      .     .   2/1     3   8/2     .   4/1     2   3/1   6/1     .
            MIB | Tasking                          .     .     1     2   5/1     1     2     1   3/1   4/1     .
            MIB | Prison Intelligence              .     .     2     3  12/3     1   3/1     .     2   3/1     .
            MIB | Communications Intelligence      .     .   2/1   3/1   6/1     .     2   4/1   8/2   7/1     1
            TSK | Tasking                        1/1     1     2     3   4/1     2   7/1     1   9/3     3     .
            TSK | 24/7 Intelligence                .     .     1     2   6/1     .     3     .     .   3/1     .
            TSK | Analysis                         .     .     1     1   3/1     .     .     1   6/1     4     .
            COV | Covert Support                   1     .     2     5  14/2     1   6/1     1     3     6     .
            COV | Research                         .     .     1     2   6/1     .     3     .   2/1   5/1     .
            COV | Analysis                         .     .     1     2     4     .     .     3   5/1   8/1     1
            COV | Communications Intelligence      .     .     1     1   2/1     .     1     .     1     2     .
            AS  | Local Intelligence               .     .     1   1/1   3/2     .   2/1     .     .     .     .
            AS  | Daily Management Support         .     .     .     .     .     1     .     .     1     2     .
            AS  | Research                         .     .     .     .     .     .   1/1     .     .     1     .
            AS  | Analysis                         .     .     .     .     .     .     .     1     1     1     .
            AW  | Local Intelligence               .     .     1     1     4     .     1     .     .     .     .
            AW  | Daily Management Support         .     .     .     .     .     1   1/1     .     .     2     .
            AW  | Research                         .     .     .     .     .     .     2     .     1     .     .
            AW  | Analysis                         .     .     .     .     .     .     .     1     1   1/1     .
            CE  | Local Intelligence               .     .     1     1   3/2     .   2/1     .     .     .     .
            CE  | Daily Management Support         .     .     .     1     .     .     1     .     .     2     .
            CE  | Research                         .     .     .     .   1/1     .     .     .     .   1/1     .
            CE  | Analysis                         .     .     .     .     .     .     .     .   3/1     .     .
            CN  | Local Intelligence               .     .     1     1     3     .   2/1     .     .     .     .
            CN  | Daily Management Support         .     .     .     .     .     1     1     .     1     1     .
            CN  | Research                         .     .     .     .   1/1     .     .     .     1     .     .
            CN  | Analysis                         .     .     .     .     .     .     .     .   2/1     1     .
            EA  | Local Intelligence               .     .     1     1   2/1     .     3     .     .     .     .
            EA  | Daily Management Support         .     .     .     1     .     .     .     .     .     3     .
            EA  | Research                         .     .     .     .     1     .     1     .     .     1     .
            EA  | Analysis                         .     .     .     .     .     .     .     1   1/1     1     .
            NA  | Local Intelligence               .     .     1     1   2/1     .   3/1     .     .     .     .
            NA  | Daily Management Support         .     .     .     .     .     1   1/1     .     .     2     .
            NA  | Research                         .     .     .     .     .     .   1/1     .     .   1/1     .
            NA  | Analysis                         .     .     .     .     .     .     .     1   2/1     .     .
            NE  | Local Intelligence               .     .     1   1/1   3/1     .   2/1     .     .     .     .
            NE  | Daily Management Support         .     .     .     .     .     1     1     .   1/1     1     .
            NE  | Research                         .     .     .     .     .     .     1     .     .     1     .
            NE  | Analysis                         .     .     .     .     .     .     .     .   2/1     1     .
            NW  | Local Intelligence               .     .     1     1   4/2     .   1/1     .     .     .     .
            NW  | Daily Management Support         .     .     .     .     .     1     .     .     .   3/1     .
            NW  | Research                         .     .     .     .     1     .   1/1     .     .     1     .
            NW  | Analysis                         .     .     .     .     .     .     .     .   2/1   2/1     .
            SE  | Local Intelligence               .     .   1/1     1   4/1     .     1     .     .     .     .
            SE  | Daily Management Support         .     .     .     .     .     1     1     .     1   1/1     .
            SE  | Research                         .     .     .     .     1     .   1/1     .     .   1/1     .
            SE  | Analysis                         .     .     .     .     .     .     .     1     2     1     .
            SN  | Local Intelligence               .     .   1/1     1     2     .   3/1     .     .     .     .
            SN  | Daily Management Support         .     .     .     1     .     .   1/1     .     .     2     .
            SN  | Research                         .     .     .     .     1     .     1     .     .     1     .
            SN  | Analysis                         .     .     .     .     .     .     .   1/1     2     .     .
            SW  | Local Intelligence               .     .     1     1   4/1     .     2     .     .     .     .
            SW  | Daily Management Support         .     .     .     .     .   1/1   1/1     .     .   2/1     .
            SW  | Research                         .     .     .     .     .     .     2     .     .   1/1     .
            SW  | Analysis                         .     .     .     .     .     .     .     1   1/1     2     .
            WA  | Local Intelligence               .     .     1   1/1     4     .     1     .     .     .     .
            WA  | Daily Management Support         .     .     .     .     .     1     .     .     .   3/1     .
            WA  | Research                         .     .     .     .     .     .     2     .     .   1/1     .
            WA  | Analysis                         .     .     .     .     .     .     .     1     1     2     .
            SC1 | Field Intelligence               .     .     1     2   3/1     .   2/1     .     .     .     .
            SC1 | Research                         .     .     .     .     2     .     1     .     .     1     .
            SC1 | Analysis                         .     .     .     .     .     .     .     1   2/1     1     .
            SC2 | Field Intelligence               .     .     1     2   4/1     .     1     .     .     .     .
            SC2 | Research                         .     .     .     .     1     .     .     .     1   2/1     .
            SC2 | Analysis                         .     .     .     .     .     .     .     1   1/1   2/1     .
            SC3 | Field Intelligence               .     .     1     2     3     .     2     .     .     .     .
            SC3 | Research                         .     .     .     .   1/1     .     1     .     .     2     .
            SC3 | Analysis                         .     .     .     .     .     .     .     1   1/1     2     .
            SC4 | Field Intelligence               .     .     1     1   4/1     1   1/1     .     .     .     .
            SC4 | Research                         .     .     .     .     1     .   1/1     .     .   2/1     .
            SC4 | Analysis                         .     .     .     .     .     .     .     1   1/1   2/1     .
            """;

    private Pcd484Table() {}
}
