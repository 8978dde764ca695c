package org.hubplan.exchange.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day or month a file says in its name or title it is of: `posts-2018-11.xlsx`, `Panel 5 Nov 2018.xlsx`. A footnote's digit
/// glued to a year counts for nothing.
public final class AsAt {
    private static final Pattern FIGURES = Pattern.compile("(?<!\\d)(20\\d\\d)[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?(0[1-9]|[12]\\d|3[01]))?(?!\\d)");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[-_ ]+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_ ]+(20\\d\\d)\\d?(?!\\d)");

    private AsAt() {}

    /// The first day it can mean: the first of the month where it names no day. Empty where it names none.
    public static Optional<LocalDate> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        Matcher figures = FIGURES.matcher(name);
        if (figures.find()) {
            return day(figures.group(1), Integer.parseInt(figures.group(2)), figures.group(3));
        }
        Matcher words = WORDS.matcher(name);
        return words.find()
                ? day(words.group(3), Months.named(words.group(2)), words.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            YearMonth of = YearMonth.of(Integer.parseInt(year), month);
            return Optional.of(of.atDay(day == null ? 1 : Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
