package org.hubplan.exchange.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.headings.Words;

/// A date as workbooks give it: a date cell, a count of days, or text such as `1 Dec 2018` or `01/12/18`.
///
/// @param first of two figures whose order only the column can tell; 0 where the date is plain
/// @param second of the two, 0 likewise
/// @param year in full
/// @param plain the date, where there is no doubt
public record WrittenDate(int first, int second, int year, Optional<LocalDate> plain) {
    private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[, ]+");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-/. ]+([A-Za-z]{3,9})\\.?[-/., ]+(\\d{4}|\\d{2})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("([A-Za-z]{3,9})\\.?[-/. ]+(\\d{1,2})(?:st|nd|rd|th)?,?[-/. ]+(\\d{4}|\\d{2})");
    private static final Pattern DAYS = Pattern.compile("\\d{5}");
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final int FROM_1904 = 1462;

    /// Reads a cell that isn't blank; empty where it is no date.
    ///
    /// @param from1904 whether the workbook counts days from 1904
    public static Optional<WrittenDate> of(Cell cell, boolean from1904) {
        return switch (cell) {
            case Cell.Date date -> Optional.of(plain(date.day()));
            case Cell.Number number -> counted(number.value().toPlainString().replaceAll("\\..*", ""), from1904);
            case Cell.Text text -> of(TIME.matcher(Words.unmarked(text.text())).replaceFirst(""), from1904);
            default -> Optional.empty();
        };
    }

    private static Optional<WrittenDate> of(String written, boolean from1904) {
        String text = WEEKDAY.matcher(written).replaceFirst("");
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return day(year.group(1), number(year.group(2)), year.group(3)).map(WrittenDate::plain);
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return Optional.of(new WrittenDate(
                    number(figures.group(1)), number(figures.group(2)), year(figures.group(3)), Optional.empty()));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return day(dayMonth.group(3), Months.named(dayMonth.group(2)), dayMonth.group(1)).map(WrittenDate::plain);
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        return monthDay.matches()
                ? day(monthDay.group(3), Months.named(monthDay.group(1)), monthDay.group(2)).map(WrittenDate::plain)
                : counted(text, from1904);
    }

    /// A date by the order its file keeps; empty where there is no such day.
    public Optional<LocalDate> in(DateOrder order) {
        return plain.or(() -> order == DateOrder.DAY_FIRST
                ? day(Integer.toString(year), second, Integer.toString(first))
                : day(Integer.toString(year), first, Integer.toString(second)));
    }

    private static WrittenDate plain(LocalDate day) {
        return new WrittenDate(0, 0, day.getYear(), Optional.of(day));
    }

    /// Counts beyond a working life's reach are some other number.
    private static Optional<WrittenDate> counted(String text, boolean from1904) {
        if (!DAYS.matcher(text).matches()) {
            return Optional.empty();
        }
        LocalDate day = DAY_NOUGHT.plusDays(Integer.parseInt(text) + (from1904 ? FROM_1904 : 0));
        return day.getYear() >= 1950 && day.getYear() < 2100 ? Optional.of(plain(day)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year(year), month, number(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int year(String text) {
        int year = number(text);
        return text.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
