package org.hubplan.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Column.Holds;
import org.hubplan.report.Figures.InTable;
import org.hubplan.report.Row.Rank;

/// What the rows and columns of one table are called.
///
/// A row goes by its group and its first words; where these are the same in two rows of a group, all rows of the table
/// take a column of words more.
final class TableNames {
    /// Between the parts of a key; stands in no name.
    private static final String PART = " | ";

    private final String title;
    private final List<String> rows;
    private final List<String> columns;

    /// @param title tells the table from the paper's others
    TableNames(String title, Table table) {
        this.title = title;
        this.rows = rows(table);
        Distinct distinct = new Distinct();
        this.columns = table.columns().stream()
                .map(column -> distinct.of(heading(column)))
                .toList();
    }

    String key(int row, int column) {
        return title + PART + rows.get(row) + PART + columns.get(column);
    }

    InTable place(int row, int column) {
        return new InTable(title, rows.get(row), columns.get(column));
    }

    private static List<String> rows(Table table) {
        int words = (int) table.columns().stream()
                .takeWhile(column -> column.holds() == Holds.WORDS)
                .count();
        List<String> names = rows(table, 1);
        for (int taken = 2; taken <= words && !isDistinct(table, names); taken++) {
            names = rows(table, taken);
        }
        Distinct distinct = new Distinct();
        List<String> told = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            told.add(table.rows().get(row).rank() == Rank.GROUP ? names.get(row) : distinct.of(names.get(row)));
        }
        return told;
    }

    private static boolean isDistinct(Table table, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < names.size(); row++) {
            if (table.rows().get(row).rank() != Rank.GROUP && !seen.add(names.get(row))) {
                return false;
            }
        }
        return true;
    }

    /// @param taken how many columns of words make up a row's name, at least
    private static List<String> rows(Table table, int taken) {
        List<String> names = new ArrayList<>();
        String group = "";
        for (Row row : table.rows()) {
            String own = own(row, taken);
            if (row.rank() == Rank.GROUP) {
                group = own;
            }
            boolean isInGroup = row.rank() == Rank.LINE || row.rank() == Rank.SUBTOTAL;
            names.add(isInGroup && !group.isEmpty() ? group + ", " + own : own);
            if (row.rank() == Rank.SUBTOTAL || row.rank() == Rank.TOTAL) {
                group = "";
            }
        }
        return names;
    }

    /// The first words, more where the columns taken hold none: totals often leave the first column empty.
    private static String own(Row row, int taken) {
        String first = joined(row.cells().stream().limit(taken));
        return first.isEmpty()
                ? joined(row.cells().stream().filter(cell -> !joined(Stream.of(cell)).isEmpty()).limit(1))
                : first;
    }

    private static String joined(Stream<Cell> cells) {
        return cells.flatMap(cell -> cell instanceof Cell.Words words ? Stream.of(plain(words.text())) : Stream.empty())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// An option's number is no part of it, so that the papers of two options lie on one another.
    private static String heading(Column column) {
        return plain(column.band() + " " + column.heading()).replaceAll("^option \\d+$", "option");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('|', '/').strip();
    }
}
