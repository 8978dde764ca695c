package org.hubplan.exchange.series;

import static org.hubplan.exchange.headings.Field.FORCE;
import static org.hubplan.exchange.headings.Field.RANK;
import static org.hubplan.exchange.headings.Field.SERIES_FTE;
import static org.hubplan.exchange.headings.Field.SERIES_OFFICERS;
import static org.hubplan.exchange.headings.Field.SERIES_PCSO;
import static org.hubplan.exchange.headings.Field.SERIES_STAFF;
import static org.hubplan.exchange.headings.Field.WORKER_TYPE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hubplan.change.SetSeries;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Sort;
import org.hubplan.exchange.tables.Table;
import org.hubplan.model.Outside;
import org.hubplan.model.Series;
import org.hubplan.model.Series.Strength;

/// Reads published strength: long, a row for each force, day, worker type, rank and sex, which are added up; or wide,
/// a column for each worker type. Sums are exact until they are rounded once, to hundredths of FTE, half up.
public final class SeriesImport {
    private static final Set<String> OFFICERS = Set.of("police officer", "police officers", "officer", "officers");
    private static final Set<String> STAFF = Set.of("police staff", "staff", "police staff member");
    private static final Set<String> PCSOS = Set.of(
            "pcso", "pcsos", "police community support officer", "police community support officers", "community support officer");

    private final Table table;
    private final SeriesDates dates;
    private final String usualName;
    private final Map<String, TreeMap<LocalDate, BigDecimal[]>> sums = new LinkedHashMap<>();
    private final Set<String> otherTypes = new TreeSet<>();
    private final List<HeldRow> held = new ArrayList<>();
    private int read;

    /// @param change what the file brings; empty where it says only what the plan has
    public record Result(ImportAccount account, Optional<SetSeries> change) {}

    private SeriesImport(String file, Table table, SeriesDates dates) {
        this.table = table;
        this.dates = dates;
        this.usualName = file;
    }

    /// Tells rows of figures from totals and notes below these headings.
    public static Sort.Sieve sieve(Headings headings) {
        return row -> {
            Sort plainly = Sort.plainly(row, headings);
            if (plainly != Sort.DATA) {
                return plainly;
            }
            boolean total = List.of(FORCE, RANK, WORKER_TYPE).stream()
                    .anyMatch(field -> Sort.isTotalLabel(headings.cell(row, field).shown()));
            boolean figured = List.of(SERIES_FTE, SERIES_OFFICERS, SERIES_STAFF, SERIES_PCSO).stream()
                    .anyMatch(field -> !headings.cell(row, field).isBlank());
            return total ? Sort.TOTAL : figured ? Sort.DATA : Sort.OTHER;
        };
    }

    /// @param above what stands above the headings, and the file's name: where a table without a column of days says its day
    public static Result read(String file, Table table, List<String> above, Outside known) {
        SeriesImport reading = new SeriesImport(file, table, new SeriesDates(table.headings(), above));
        table.lines().forEach(reading::read);
        return reading.result(file, known);
    }

    private void read(Row row) {
        Faults faults = new Faults();
        Optional<LocalDate> day = dates.read(row, faults);
        String force = Words.tidy(cell(row, FORCE).shown());
        if (table.headings().has(FORCE) && force.isEmpty()) {
            faults.add(FORCE, "no force");
        }
        BigDecimal[] strength = table.headings().has(SERIES_OFFICERS) ? wide(row, faults) : byType(row, faults);
        if (faults.any()) {
            held.add(faults.held(table.headings(), row));
            return;
        }
        read++;
        BigDecimal[] sum = sums.computeIfAbsent(force.isEmpty() ? usualName : force, _ -> new TreeMap<>())
                .computeIfAbsent(day.orElseThrow(), _ -> nothing());
        for (int type = 0; type < sum.length; type++) {
            sum[type] = sum[type].add(strength[type]);
        }
    }

    private static BigDecimal[] nothing() {
        return new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    }

    private BigDecimal[] wide(Row row, Faults faults) {
        return new BigDecimal[] {
            figure(row, SERIES_OFFICERS, faults), figure(row, SERIES_STAFF, faults), figure(row, SERIES_PCSO, faults)
        };
    }

    private BigDecimal[] byType(Row row, Faults faults) {
        BigDecimal fte = figure(row, SERIES_FTE, faults);
        String type = Words.bare(cell(row, WORKER_TYPE).shown());
        BigDecimal[] strength = nothing();
        int place = OFFICERS.contains(type) ? 0 : STAFF.contains(type) ? 1 : PCSOS.contains(type) ? 2 : -1;
        if (type.isEmpty()) {
            faults.add(WORKER_TYPE, "no worker type");
        } else if (place < 0) {
            otherTypes.add(Words.tidy(cell(row, WORKER_TYPE).shown()));
        } else {
            strength[place] = fte;
        }
        return strength;
    }

    private Cell cell(Row row, Field field) {
        return table.headings().cell(row, field);
    }

    private BigDecimal figure(Row row, Field field, Faults faults) {
        Cell cell = cell(row, field);
        String written = Words.unmarked(cell.shown()).replace(",", "").replace(" ", "");
        if (cell.isBlank() && table.headings().has(field)) {
            faults.add(field, "strength is blank: it is not known, which is not 0");
        }
        if (cell.isBlank() || Words.isNil(cell.shown())) {
            return BigDecimal.ZERO;
        }
        if (cell instanceof Cell.Number number && number.value().signum() >= 0) {
            return number.value();
        }
        if (cell instanceof Cell.Text && written.matches("\\d{1,9}(\\.\\d{1,12})?")) {
            return new BigDecimal(written);
        }
        faults.add(field, "strength is not a number from 0 up");
        return BigDecimal.ZERO;
    }

    private Result result(String file, Outside known) {
        List<Series> series = sums.entrySet().stream().map(one -> new Series(one.getKey(), rounded(one.getValue()))).toList();
        boolean news = !known.with(series).equals(known);
        List<String> notes = new ArrayList<>();
        if (!otherTypes.isEmpty()) {
            notes.add("Worker types left out of the figures: " + String.join(", ", otherTypes) + ".");
        }
        notes.add("Published figures stand beside the plan and are in none of its own.");
        ImportAccount account = new ImportAccount(
                file, Kind.SERIES, table.headings().sheet().name(), table.headings().row(), news ? read : 0, 0, news ? 0 : read, held,
                table.ignored(), table.rows(), List.of(), notes);
        return new Result(account, news ? Optional.of(new SetSeries(file, series)) : Optional.empty());
    }

    private static TreeMap<LocalDate, Strength> rounded(TreeMap<LocalDate, BigDecimal[]> exact) {
        TreeMap<LocalDate, Strength> days = new TreeMap<>();
        exact.forEach((day, sum) -> days.put(day, new Strength(hundredths(sum[0]), hundredths(sum[1]), hundredths(sum[2]))));
        return days;
    }

    private static long hundredths(BigDecimal fte) {
        return fte.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
