package org.hubplan.exchange.headings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day a heading over a column of figures names: `2015`, `31 March 2016`, `As at 30 Sep 2017`, `Mar-18`. Signs of
/// footnotes, and a footnote's digit glued to a year, don't count. A month is its last day.
///
/// @param day empty where it names a year alone
public record DayHeading(int year, Optional<LocalDate> day) {
    private static final List<String> MONTHS = List.of(
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december");
    private static final Pattern BEFORE = Pattern.compile("^(?:as at|as of|at|on|(?:year|month) end(?:ing|ed))\\s+");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\d?");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-/. ]+([a-z]{3,9})\\.?[-/., ]+(?:((?:19|20)\\d\\d)\\d?|(\\d\\d))");
    private static final Pattern MONTH = Pattern.compile("([a-z]{3,9})\\.?[-/. ']+(?:((?:19|20)\\d\\d)\\d?|(\\d\\d))");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d\\d)(?: 00:00)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)\\d\\d)-(\\d{1,2})-(\\d{1,2})");

    /// Empty where it is no day.
    public static Optional<DayHeading> of(String heading) {
        String text = BEFORE.matcher(Words.unmarked(heading).toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher year = YEAR.matcher(text);
        return year.matches()
                ? Optional.of(new DayHeading(Integer.parseInt(year.group(1)), Optional.empty()))
                : day(text).map(day -> new DayHeading(day.getYear(), Optional.of(day)));
    }

    /// Of the same day and month in another year; empty where there is no such day.
    public static Optional<LocalDate> day(int year, String month, int day) {
        return made(year, month(month), day);
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return day(year(day.group(3), day.group(4)), day.group(2), Integer.parseInt(day.group(1)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return made(year(month.group(2), month.group(3)), month(month.group(1)), 1)
                    .map(first -> YearMonth.from(first).atEndOfMonth());
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return made(Integer.parseInt(figures.group(3)), Integer.parseInt(figures.group(2)), Integer.parseInt(figures.group(1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? made(
                        Integer.parseInt(yearFirst.group(1)),
                        Integer.parseInt(yearFirst.group(2)),
                        Integer.parseInt(yearFirst.group(3)))
                : Optional.empty();
    }

    private static int year(String inFull, String inShort) {
        return inFull == null ? 2000 + Integer.parseInt(inShort) : Integer.parseInt(inFull);
    }

    /// From 1, by its name in full or cut short; 0 for none.
    private static int month(String name) {
        for (int month = 0; month < MONTHS.size(); month++) {
            if (name.length() >= 3 && MONTHS.get(month).startsWith(name)) {
                return month + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> made(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
