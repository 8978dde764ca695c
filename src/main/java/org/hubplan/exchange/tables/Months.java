package org.hubplan.exchange.tables;

import java.util.List;
import java.util.Locale;

/// Months by the first three letters of their English names, as file names, titles and cells give them.
public final class Months {
    private static final List<String> FIRST_LETTERS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Months() {}

    /// The month a name of three letters or more begins as, in any case: `Nov`, `november`, `Novbr`.
    ///
    /// @return from 1; 0 where no month begins so
    public static int named(String name) {
        return FIRST_LETTERS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
