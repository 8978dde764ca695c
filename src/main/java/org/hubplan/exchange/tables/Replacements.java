package org.hubplan.exchange.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;

/// What a planner says that values mean which Hubplan doesn't know: `Det. Cons` is `DC`, `Central Ops` is `MIB`.
///
/// @param values by field: what stands in a cell, and what is read instead. An empty text stands for a blank cell.
///     Case and spaces don't count
public record Replacements(Map<Field, Map<String, String>> values) {
    public static final Replacements NONE = new Replacements(Map.of());

    public Replacements {
        Map<Field, Map<String, String>> all = new EnumMap<>(Field.class);
        values.forEach((field, each) -> {
            if (!each.isEmpty()) {
                all.put(field, Collections.unmodifiableMap(new LinkedHashMap<>(each)));
            }
        });
        values = Collections.unmodifiableMap(all);
    }

    /// With one more value said.
    public Replacements with(Field field, String written, String meant) {
        Map<String, String> each = new LinkedHashMap<>(without(field, written).of(field));
        each.put(written, meant);
        return put(field, each);
    }

    /// With nothing said of a value any more.
    public Replacements without(Field field, String written) {
        Map<String, String> each = new LinkedHashMap<>(of(field));
        each.keySet().removeIf(one -> Words.key(one).equals(Words.key(written)));
        return put(field, each);
    }

    private Replacements put(Field field, Map<String, String> each) {
        Map<Field, Map<String, String>> all = new EnumMap<>(Field.class);
        all.putAll(values);
        all.put(field, each);
        return new Replacements(all);
    }

    /// What is said of a field's values, in the order it was said.
    public Map<String, String> of(Field field) {
        return values.getOrDefault(field, Map.of());
    }

    /// The row as the planner means it, its columns laid out as the headings'.
    Row apply(Row row, Headings headings) {
        if (values.isEmpty() || row.isBlank()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        values.forEach((field, each) -> {
            if (headings.has(field)) {
                meant(each, headings.cell(row, field).shown())
                        .ifPresent(meant -> put(cells, headings.columns().get(field), new Cell.Text(meant)));
            }
        });
        return new Row(row.number(), cells);
    }

    private static Optional<String> meant(Map<String, String> each, String written) {
        String key = Words.key(written);
        return each.entrySet().stream()
                .filter(one -> Words.key(one.getKey()).equals(key))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }
}
