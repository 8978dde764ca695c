package org.hubplan.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as papers write them.
public final class Dates {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private Dates() {}

    /// `1 April 2019`
    public static String words(LocalDate day) {
        return LONG.format(day);
    }

    /// `1 Apr 2019`
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }
}
