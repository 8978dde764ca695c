package org.hubplan.exchange.headings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.cells.Sheet;

/// The headings found in a sheet, and which column holds what.
///
/// @param row number of the heading row, from 1; the lower one where headings take two rows
/// @param columns of each field found, from 0 for A
/// @param texts what stands over each column, as written, empty where nothing does
/// @param beside columns of further tables that stand to the right, with the same fields; mostly none
/// @param score how well they fit the kind; higher is better, and comparable within a kind
public record Headings(
        Kind kind,
        Sheet sheet,
        int row,
        Map<Field, Integer> columns,
        List<String> texts,
        List<Map<Field, Integer>> beside,
        int score) {
    public Headings {
        beside = List.copyOf(beside);
        columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
        texts = List.copyOf(texts);
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

    /// Headings of columns that hold nothing Hubplan reads.
    public List<String> unread() {
        List<String> unread = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            int at = column;
            boolean known = columns.containsValue(at) || beside.stream().anyMatch(other -> other.containsValue(at));
            if (!texts.get(column).isEmpty() && !known) {
                unread.add(texts.get(column));
            }
        }
        return unread;
    }

    /// Whether a row says the same over again, as after a page break.
    public boolean repeatedBy(Row row) {
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
    boolean fit() {
        return missing().isEmpty();
    }

    /// What the kind needs and no column holds, the usual field of each choice.
    List<Field> missing() {
        return kind.needs().stream()
                .filter(any -> any.stream().noneMatch(this::has))
                .map(List::getFirst)
                .toList();
    }
}
