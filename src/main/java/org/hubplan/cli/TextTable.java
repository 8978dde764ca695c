package org.hubplan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table in plain text: words to the left, numbers to the right, two blanks between columns.
final class TextTable {
    private final List<String> headings;
    private final int wordColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /// @param wordColumns how many of the columns, from the left, hold words
    TextTable(int wordColumns, String... headings) {
        this.headings = List.of(headings);
        this.wordColumns = wordColumns;
        rows.add(this.headings);
    }

    void row(String... cells) {
        row(Arrays.asList(cells));
    }

    void row(List<String> cells) {
        if (cells.size() != headings.size()) {
            throw new IllegalArgumentException(cells.size() + " cells under " + headings.size() + " headings");
        }
        rows.add(List.copyOf(cells));
    }

    /// A line across, under all rows so far.
    void rule() {
        rows.add(List.of());
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, headings.size()).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }

    private String line(List<String> row, int[] widths) {
        if (row.isEmpty()) {
            return "-".repeat(Arrays.stream(widths).sum() + 2 * (widths.length - 1));
        }
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(row.get(column), widths[column], column < wordColumns))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String padded(String cell, int width, boolean left) {
        String blanks = " ".repeat(width - cell.length());
        return left ? cell + blanks : blanks + cell;
    }
}
