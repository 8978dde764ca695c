package org.hubplan.exchange.headings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.cells.Sheet;

/// The headings found in a sheet, and which column holds what.
///
/// @param row number of the heading row, from 1; the lower one where headings take two rows
/// @param columns of each field found, from 0 for A
/// @param texts what stands over each column, as written, empty where nothing does
/// @param beside columns of further tables that stand to the right, with the same fields; mostly none
/// @param across columns of strength whose heading is a day, each with the group heading above it, empty where there is
///     none; mostly none
/// @param grounds why each column that is read is taken for what it holds, by column
/// @param score how well they fit the kind; higher is better, and comparable within a kind
public record Headings(
        Kind kind,
        Sheet sheet,
        int row,
        Map<Field, Integer> columns,
        List<String> texts,
        List<Map<Field, Integer>> beside,
        SortedMap<Integer, String> across,
        Map<Integer, Grounds> grounds,
        int score) {
    public Headings {
        grounds = Map.copyOf(grounds);
        beside = List.copyOf(beside);
        columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
        texts = List.copyOf(texts);
        across = Collections.unmodifiableSortedMap(new TreeMap<>(across));
    }

    /// Whether a title or a group heading says that its figures are headcounts, and not FTE.
    public static boolean isHeadcount(String title) {
        Set<String> words = Words.tokens(title);
        return (words.contains("headcount") || words.contains("headcounts")) && !words.contains("fte");
    }

    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    /// What stands in a field's column; empty where the sheet has no such column.
    public Cell cell(Row row, Field field) {
        Integer column = columns.get(field);
        return column == null ? Cell.EMPTY : row.at(column);
    }

    /// The heading over a field's column, as written.
    public String text(Field field) {
        return has(field) ? texts.get(columns.get(field)) : field.label();
    }

    /// What a column holds, from 0 for A; empty where nothing of it is read.
    public Optional<Field> at(int column) {
        if (across.containsKey(column)) {
            return Optional.of(Field.SERIES_ACROSS);
        }
        return Stream.concat(Stream.of(columns), beside.stream())
                .flatMap(block -> block.entrySet().stream())
                .filter(one -> one.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Headings of columns that hold nothing Hubplan reads, but those about persons.
    public List<String> unread() {
        return notRead().filter(heading -> Personal.of(heading).isEmpty()).toList();
    }

    /// Headings of columns about persons, which are not read.
    public List<String> personal() {
        return notRead().filter(heading -> Personal.of(heading).isPresent()).toList();
    }

    private Stream<String> notRead() {
        return IntStream.range(0, texts.size())
                .filter(column -> !texts.get(column).isEmpty() && at(column).isEmpty())
                .mapToObj(texts::get);
    }

    /// The headings of columns whose cells a plan may keep: those that are read, so that nothing of persons stays by chance.
    public List<String> kept() {
        return keepable().mapToObj(texts::get).toList();
    }

    /// What each of those columns is read for, by its key.
    public List<String> keptFields() {
        return keepable().mapToObj(column -> at(column).orElseThrow().key()).toList();
    }

    /// What stands in those columns of a row, as shown.
    public List<String> kept(Row row) {
        return keepable().mapToObj(column -> Words.tidy(row.at(column).shown())).toList();
    }

    private IntStream keepable() {
        return IntStream.range(0, texts.size()).filter(column -> at(column).isPresent());
    }

    /// Whether a row says the same over again, as after a page break.
    public boolean repeatedBy(Row row) {
        if (!across.isEmpty()) {
            return Stream.concat(columns.values().stream(), across.keySet().stream())
                    .allMatch(column -> Words.tidy(row.text(column)).equalsIgnoreCase(texts.get(column)));
        }
        int same = 0;
        for (int column : columns.values()) {
            boolean alike = row.at(column) instanceof Cell.Text text
                    && text.text().strip().equalsIgnoreCase(texts.get(column));
            same += alike ? 1 : 0;
        }
        return same >= 3;
    }

    /// The columns of another table further down whose headings, the same in another order, are this row.
    public Optional<Map<Field, Integer>> reorderedBy(Row row) {
        if (!across.isEmpty()) {
            return Optional.empty();
        }
        Map<Field, Integer> found = new EnumMap<>(Field.class);
        for (Map.Entry<Field, Integer> field : columns.entrySet()) {
            String heading = texts.get(field.getValue());
            for (int column = 0; column < row.width() && !found.containsKey(field.getKey()); column++) {
                if (heading.equalsIgnoreCase(Words.tidy(row.text(column))) && !found.containsValue(column)) {
                    found.put(field.getKey(), column);
                }
            }
        }
        return found.size() == columns.size() && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    /// Everything the kind needs has a column.
    public boolean fit() {
        return kind.isMetBy(columns.keySet());
    }

    /// What the kind needs and no column holds, the usual field of each choice.
    public List<Field> missing() {
        return kind.needs().stream()
                .filter(any -> any.stream().noneMatch(this::has))
                .map(List::getFirst)
                .toList();
    }
}
