package org.hubplan.exchange.series;

import static org.hubplan.exchange.headings.Field.FORCE;
import static org.hubplan.exchange.headings.Field.RANK;
import static org.hubplan.exchange.headings.Field.SERIES_ACROSS;
import static org.hubplan.exchange.headings.Field.WORKER_TYPE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Table;

/// Reads a table with a force in each row and a day in each column. `..` is not known, and no figure of that day; `-` is
/// 0. What could be added up twice, or to the wrong table, is held: rows of one force that nothing tells apart, and every
/// row under other headings further down.
final class YearsAcross {
    /// What one cell says.
    ///
    /// @param fte exact; empty where it isn't known
    record Figure(LocalDate day, Workers type, Optional<BigDecimal> fte) {}

    private final Headings headings;
    private final AcrossTitles titles;
    private final Map<Integer, LocalDate> days = new LinkedHashMap<>();
    private final Optional<String> unsound;
    private final Map<String, Long> times;
    private boolean underOthers;

    /// @param above what stands above the headings
    YearsAcross(Table table, List<String> above) {
        this.headings = table.headings();
        this.titles = new AcrossTitles(headings, above);
        headings.across().keySet().forEach(column -> titles.day(column).ifPresent(day -> days.put(column, day)));
        this.unsound = titles.unsound().or(this::twoOfOneDay);
        this.times = table.lines().stream().collect(Collectors.groupingBy(this::told, Collectors.counting()));
    }

    /// Whether a row is headings again, of a table further down, which may be of other days.
    static boolean isHeadings(Headings headings, Row row) {
        return headings.cell(row, FORCE).shown().strip().equalsIgnoreCase(headings.text(FORCE));
    }

    private Optional<String> twoOfOneDay() {
        Map<List<Object>, Integer> met = new HashMap<>();
        for (Map.Entry<Integer, LocalDate> day : days.entrySet()) {
            Object type = titles.ofGroup(day.getKey()).map(one -> (Object) one).orElse("");
            if (met.putIfAbsent(List.of(day.getValue(), type), day.getKey()) != null) {
                return Optional.of("two columns are of one day: which is its strength isn't said");
            }
        }
        return Optional.empty();
    }

    /// What tells one row from another of its force.
    private String told(Row row) {
        return List.of(FORCE, WORKER_TYPE, RANK).stream()
                .map(field -> Words.key(headings.cell(row, field).shown()))
                .collect(Collectors.joining("\n"));
    }

    /// None where `faults` say why.
    ///
    /// @param ofRow the worker type the row's own column names, empty where that is not one of strength; asked where there
    ///     is such a column
    /// @param figure reads one cell of strength
    List<Figure> read(Row row, Faults faults, Function<Faults, Optional<Workers>> ofRow, Reader figure) {
        underOthers |= isHeadings(headings, row);
        if (underOthers) {
            faults.add(FORCE, "other headings stand above it further down: put that table in a sheet of its own");
            return List.of();
        }
        if (times.get(told(row)) > 1) {
            faults.add(FORCE, "this force has several rows, and nothing read tells which is its strength");
        }
        unsound.ifPresent(why -> faults.add(SERIES_ACROSS, why));
        Optional<Workers> typed = headings.has(WORKER_TYPE) ? ofRow.apply(faults) : Optional.empty();
        List<Figure> figures = new ArrayList<>();
        days.forEach((column, day) -> {
            Cell cell = row.at(column);
            boolean unknown = Words.isUnknown(Words.unmarked(cell.shown()));
            BigDecimal fte = unknown ? BigDecimal.ZERO : figure.read(cell, reason -> faults.add(SERIES_ACROSS, column, reason));
            Optional<Workers> type = headings.has(WORKER_TYPE) ? typed : titles.type(column);
            type.ifPresent(one -> figures.add(new Figure(day, one, unknown ? Optional.empty() : Optional.of(fte))));
        });
        return figures;
    }

    /// Reads one cell of strength, saying what is wrong with it.
    interface Reader {
        BigDecimal read(Cell cell, Consumer<String> wrong);
    }
}
