package org.hubplan.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A financial year, from 1 April to 31 March.
///
/// @param start calendar year of its 1 April: 2018 for 2018/19
public record FinancialYear(int start) implements Comparable<FinancialYear> {
    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{4})\\s*[/–-]\\s*(\\d{2}|\\d{4})\\s*");

    public FinancialYear {
        if (start < 1900 || start > 2199) {
            throw new IllegalArgumentException("A financial year lies between 1900/01 and 2199/00: " + start);
        }
    }

    /// Reads `2018/19`, `2018-19` or `2018/2019`; empty where the two years do not follow one another.
    public static Optional<FinancialYear> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(written.group(1));
        int end = Integer.parseInt(written.group(2));
        boolean follows = written.group(2).length() == 4 ? end == start + 1 : end == (start + 1) % 100;
        return follows && start >= 1900 && start <= 2199 ? Optional.of(new FinancialYear(start)) : Optional.empty();
    }

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, 4, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, 3, 31);
    }

    /// 365, or 366 where its February has a 29th, as that of 2019/20 has.
    public int days() {
        return daysFrom(firstDay());
    }

    /// How many of its days something has that begins on this day and goes on: 90 from 1 January 2019, all of
    /// them where it began before the year, 0 where it begins after it.
    public int daysFrom(LocalDate day) {
        LocalDate begins = day.isBefore(firstDay()) ? firstDay() : day;
        return begins.isAfter(lastDay()) ? 0 : (int) ChronoUnit.DAYS.between(begins, lastDay()) + 1;
    }

    /// The year that many years later.
    public FinancialYear plus(int years) {
        return new FinancialYear(start + years);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(start, other.start);
    }

    /// `2018/19`
    @Override
    public String toString() {
        int end = (start + 1) % 100;
        return start + "/" + (end < 10 ? "0" : "") + end;
    }
}
