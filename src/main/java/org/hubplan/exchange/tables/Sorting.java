package org.hubplan.exchange.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hubplan.exchange.account.Ignored;
import org.hubplan.exchange.cells.Area;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;

/// Sorts the rows of a sheet as they come, and keeps those of data. A row of a table that stands beside the
/// first, or further down with its columns in another order, is laid out as the first table's are.
final class Sorting {
    private final Headings headings;
    private final Sort.Sieve sieve;
    private final Replacements replacements;
    private final MergedCells merged;
    private final BitSet known = new BitSet();
    private final Set<String> texts = new HashSet<>();
    private final List<Row> lines = new ArrayList<>();
    private final int[] counts = new int[Sort.values().length];
    private Map<Field, Integer> columns;

    /// @param replacements what values mean by the planner's word
    Sorting(Headings headings, Sort.Sieve sieve, Replacements replacements, List<Area> merged) {
        this.headings = headings;
        this.sieve = sieve;
        this.replacements = replacements;
        this.merged = new MergedCells(merged);
        this.columns = headings.columns();
        columns.values().forEach(known::set);
        headings.across().keySet().forEach(known::set);
        headings.texts().forEach(text -> texts.add(text.toLowerCase(Locale.ROOT)));
    }

    void take(Row row) {
        if (row.number() < headings.row()) {
            return;
        }
        Row filled = merged.fill(row);
        if (row.number() == headings.row()) {
            return;
        }
        Optional<Map<Field, Integer>> reordered = reordered(row);
        if (reordered.isPresent()) {
            columns = reordered.get();
            counts[Sort.OTHER.ordinal()]++;
            return;
        }
        boolean asTheFirst = columns.equals(headings.columns()) && headings.beside().isEmpty();
        sort(asTheFirst ? filled : laidOut(filled, columns));
        headings.beside().forEach(block -> sort(laidOut(filled, block)));
    }

    /// Quickly, since every row is asked.
    private Optional<Map<Field, Integer>> reordered(Row row) {
        if (!headings.beside().isEmpty()) {
            return Optional.empty();
        }
        for (int column = 0; column < row.width(); column++) {
            if (!row.at(column).isBlank()) {
                boolean could = row.at(column) instanceof Cell.Text
                        && texts.contains(row.text(column).toLowerCase(Locale.ROOT));
                return could ? headings.reorderedBy(row) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void sort(Row written) {
        Row row = replacements.apply(written, headings);
        Sort sort = sieve.sort(row);
        counts[sort.ordinal()]++;
        if (sort == Sort.DATA) {
            lines.add(only(row));
        }
    }

    private Row laidOut(Row row, Map<Field, Integer> from) {
        Cell[] cells = new Cell[known.length()];
        Arrays.fill(cells, Cell.EMPTY);
        headings.columns().forEach((field, column) -> cells[column] = row.at(from.get(field)));
        return new Row(row.number(), List.of(cells));
    }

    /// The row with only its known columns, so that wide sheets take no more memory than narrow ones.
    private Row only(Row row) {
        if (known.cardinality() >= row.width()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(known.length());
        for (int column = 0; column < known.length(); column++) {
            cells.add(known.get(column) ? row.at(column) : Cell.EMPTY);
        }
        return new Row(row.number(), cells);
    }

    Table table() {
        int rows = 0;
        for (int count : counts) {
            rows += count;
        }
        return new Table(
                headings,
                lines,
                new Ignored(counts[Sort.BLANK.ordinal()], counts[Sort.TOTAL.ordinal()], counts[Sort.OTHER.ordinal()]),
                rows);
    }
}
