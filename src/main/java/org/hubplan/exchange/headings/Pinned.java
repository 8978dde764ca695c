package org.hubplan.exchange.headings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a planner says of a sheet's headings, where the search would find otherwise or nothing.
///
/// @param row number of the heading row, from 1; empty to have it found
/// @param columns what columns hold, by the names of [ColumnNames], case aside; a column that is not to be read
///     has nothing. Those not named here are matched by their headings
public record Pinned(OptionalInt row, Map<String, Optional<Field>> columns) {
    public static final Pinned NOTHING = new Pinned(OptionalInt.empty(), Map.of());

    public Pinned {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    public Pinned at(int headingRow) {
        return new Pinned(OptionalInt.of(headingRow), columns);
    }

    /// With one column said. A field said of another column before is that column's no more.
    ///
    /// @param field empty for a column that is not to be read
    public Pinned with(String column, Optional<Field> field) {
        Map<String, Optional<Field>> all = new LinkedHashMap<>(columns);
        all.keySet().removeIf(name -> Words.key(name).equals(Words.key(column)));
        all.values().removeIf(other -> field.isPresent() && other.equals(field));
        all.put(column, field);
        return new Pinned(row, all);
    }

    /// With columns said anew, in place of all before.
    public Pinned columns(Map<String, Optional<Field>> all) {
        return new Pinned(row, all);
    }

    public boolean saysNothing() {
        return row.isEmpty() && columns.isEmpty();
    }

    /// What is said of a column; empty where nothing is, and a heading decides.
    Optional<Optional<Field>> of(String column) {
        String key = Words.key(column);
        return columns.entrySet().stream()
                .filter(one -> Words.key(one.getKey()).equals(key))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// How many columns it speaks of by letter alone.
    int width() {
        return columns.keySet().stream()
                .mapToInt(name -> ColumnNames.lettered(name).orElse(-1) + 1)
                .max()
                .orElse(0);
    }
}
