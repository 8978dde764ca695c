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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hubplan.change.SetSeries;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.series.YearsAcross.Figure;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Sort;
import org.hubplan.exchange.tables.Table;
import org.hubplan.model.Outside;
import org.hubplan.model.Series;
import org.hubplan.model.Series.Strength;

/// Reads published strength: long, a row for each force, day, worker type, rank and sex, which are added up; wide,
/// a column for each worker type; or with a column for each day. Sums are exact until they are rounded once, to hundredths of FTE, half up.
public final class SeriesImport {
    private final Table table;
    private final SeriesDates dates;
    private final String usualName;
    private final Map<String, TreeMap<LocalDate, BigDecimal[]>> sums = new LinkedHashMap<>();
    private final Optional<YearsAcross> across;
    private final Set<Workers> given = EnumSet.noneOf(Workers.class);
    private final Set<String> otherTypes = new TreeSet<>();
    private final List<HeldRow> held = new ArrayList<>();
    private int read;
    private int unknown;

    /// @param change what the file brings; empty where it says only what the plan has
    public record Result(ImportAccount account, Optional<SetSeries> change) {}

    private SeriesImport(String file, Table table, SeriesDates dates, Optional<YearsAcross> across) {
        this.across = across;
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
                            .anyMatch(field -> !headings.cell(row, field).isBlank())
                    || headings.across().keySet().stream().anyMatch(column -> !row.at(column).isBlank());
            return total ? Sort.TOTAL : figured ? Sort.DATA : Sort.OTHER;
        };
    }

    /// @param above what stands above the headings, and the file's name: where a table without a column of days says its day
    public static Result read(String file, Table table, List<String> above, Outside known) {
        Headings headings = table.headings();
        Optional<YearsAcross> across =
                headings.across().isEmpty() ? Optional.empty() : Optional.of(new YearsAcross(table, above));
        SeriesImport reading = new SeriesImport(file, table, new SeriesDates(headings, above), across);
        table.lines().forEach(reading::read);
        return reading.result(file, known);
    }

    private void read(Row row) {
        Faults faults = new Faults();
        String force = Words.tidy(cell(row, FORCE).shown());
        if (table.headings().has(FORCE) && force.isEmpty()) {
            faults.add(FORCE, "no force");
        }
        List<Figure> figures = across.map(years -> years.read(row, faults, found -> type(row, found), SeriesImport::figure))
                .orElseGet(() -> ofOneDay(row, faults));
        if (faults.any()) {
            held.add(faults.held(table.headings(), row));
            return;
        }
        read++;
        figures.forEach(figure -> add(force.isEmpty() ? usualName : force, figure));
    }

    private void add(String name, Figure figure) {
        if (figure.fte().isEmpty()) {
            unknown++;
            return;
        }
        given.add(figure.type());
        BigDecimal[] sum =
                sums.computeIfAbsent(name, _ -> new TreeMap<>()).computeIfAbsent(figure.day(), _ -> nothing());
        sum[figure.type().ordinal()] = sum[figure.type().ordinal()].add(figure.fte().get());
    }

    private List<Figure> ofOneDay(Row row, Faults faults) {
        Optional<LocalDate> day = dates.read(row, faults);
        BigDecimal[] strength = table.headings().has(SERIES_OFFICERS) ? wide(row, faults) : byType(row, faults);
        return day.stream()
                .flatMap(of -> Arrays.stream(Workers.values())
                        .map(type -> new Figure(of, type, Optional.of(strength[type.ordinal()]))))
                .toList();
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
        BigDecimal[] strength = nothing();
        type(row, faults).ifPresent(type -> strength[type.ordinal()] = fte);
        return strength;
    }

    private Optional<Workers> type(Row row, Faults faults) {
        Cell cell = cell(row, WORKER_TYPE);
        Optional<Workers> type = Workers.named(cell.shown());
        if (Words.bare(cell.shown()).isEmpty()) {
            faults.add(WORKER_TYPE, "no worker type");
        } else if (type.isEmpty()) {
            otherTypes.add(Words.tidy(cell.shown()));
        }
        return type;
    }

    private Cell cell(Row row, Field field) {
        return table.headings().cell(row, field);
    }

    private BigDecimal figure(Row row, Field field, Faults faults) {
        return table.headings().has(field) ? figure(cell(row, field), reason -> faults.add(field, reason)) : BigDecimal.ZERO;
    }

    private static BigDecimal figure(Cell cell, Consumer<String> wrong) {
        String written = Words.unmarked(cell.shown()).replace(",", "").replace(" ", "");
        if (cell.isBlank()) {
            wrong.accept("strength is blank: it is not known, which is not 0");
            return BigDecimal.ZERO;
        }
        if (Words.isNil(cell.shown())) {
            return BigDecimal.ZERO;
        }
        if (cell instanceof Cell.Number number && number.value().signum() >= 0) {
            return number.value();
        }
        if (cell instanceof Cell.Text && written.matches("\\d{1,9}(\\.\\d{1,12})?")) {
            return new BigDecimal(written);
        }
        wrong.accept("strength is not a number from 0 up");
        return BigDecimal.ZERO;
    }

    private Result result(String file, Outside known) {
        List<Series> series = sums.entrySet().stream().map(one -> series(one.getKey(), one.getValue(), known)).toList();
        boolean news = !known.with(series).equals(known);
        List<String> notes = new ArrayList<>();
        if (!otherTypes.isEmpty()) {
            notes.add("Worker types left out of the figures: " + String.join(", ", otherTypes) + ".");
        }
        if (unknown > 0) {
            notes.add("Figures not known (..), of which the series has no day: " + unknown + ".");
        }
        notes.add("Published figures stand beside the plan and are in none of its own.");
        ImportAccount account = table.account(file, Kind.SERIES, news ? read : 0, 0, news ? 0 : read, held)
                .noting(notes);
        return new Result(account, news ? Optional.of(new SetSeries(file, series)) : Optional.empty());
    }

    private Series series(String name, TreeMap<LocalDate, BigDecimal[]> exact, Outside known) {
        TreeMap<LocalDate, Strength> days = new TreeMap<>();
        exact.forEach((day, sum) -> {
            Optional<Strength> before = known.named(name).map(series -> series.days().get(day));
            days.put(day, new Strength(
                    hundredths(sum, Workers.OFFICERS, before.map(Strength::officers)),
                    hundredths(sum, Workers.STAFF, before.map(Strength::staff)),
                    hundredths(sum, Workers.PCSOS, before.map(Strength::pcsos))));
        });
        return new Series(name, days);
    }

    /// A table of officers leaves the staff that another has brought.
    private long hundredths(BigDecimal[] sum, Workers type, Optional<Long> before) {
        return across.isPresent() && !given.contains(type) ? before.orElse(0L) : hundredths(sum[type.ordinal()]);
    }

    private static long hundredths(BigDecimal fte) {
        return fte.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
