package org.hubplan.exchange.series;

import static org.hubplan.exchange.headings.Field.SERIES_DATE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.tables.AsAt;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Months;
import org.hubplan.exchange.tables.WrittenDate;

/// The day each row of published strength is of. A year alone is of the day its heading names, 31 March where it names
/// none; a month alone, such as `Jul-25`, of its last day.
final class SeriesDates {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern MONTH = Pattern.compile("([a-z]{3})[a-z]*[-/ ']+(\\d{2}|\\d{4})");
    private static final Pattern DAY_OF_HEADING = Pattern.compile("(\\d{1,2})\\s+([a-z]{3})[a-z]*");

    private final Headings headings;
    private final Optional<LocalDate> ofAll;

    /// @param above what stands above the headings, the file's name last
    SeriesDates(Headings headings, List<String> above) {
        this.headings = headings;
        this.ofAll = headings.has(SERIES_DATE)
                ? Optional.empty()
                : above.stream().flatMap(text -> AsAt.of(text).stream()).findFirst();
    }

    /// Empty where `faults` say why not.
    Optional<LocalDate> read(Row row, Faults faults) {
        if (!headings.has(SERIES_DATE)) {
            if (ofAll.isEmpty()) {
                faults.add(SERIES_DATE, "no day: neither a column, nor the title, nor the file's name says one");
            }
            return ofAll;
        }
        Cell cell = headings.cell(row, SERIES_DATE);
        Optional<LocalDate> day = cell.isBlank() ? Optional.empty() : day(cell);
        if (day.isEmpty()) {
            faults.add(SERIES_DATE, cell.isBlank() ? "no day" : "not a day, a month or a year");
        }
        return day;
    }

    private Optional<LocalDate> day(Cell cell) {
        String shown = cell.shown().strip().toLowerCase(Locale.ROOT).replaceAll("\\.0+$", "");
        if (YEAR.matcher(shown).matches()) {
            return Optional.of(ofHeading(Integer.parseInt(shown)));
        }
        Matcher month = MONTH.matcher(shown);
        if (month.matches() && Months.named(month.group(1)) > 0) {
            int year = Integer.parseInt(month.group(2));
            return Optional.of(YearMonth.of(year < 100 ? 2000 + year : year, Months.named(month.group(1))).atEndOfMonth());
        }
        return WrittenDate.of(cell, false).flatMap(date -> date.in(DateOrder.DAY_FIRST));
    }

    private LocalDate ofHeading(int year) {
        Matcher named = DAY_OF_HEADING.matcher(headings.text(SERIES_DATE).toLowerCase(Locale.ROOT));
        try {
            return named.find() && Months.named(named.group(2)) > 0
                    ? LocalDate.of(year, Months.named(named.group(2)), Integer.parseInt(named.group(1)))
                    : LocalDate.of(year, 3, 31);
        } catch (DateTimeException none) {
            return LocalDate.of(year, 3, 31);
        }
    }
}
