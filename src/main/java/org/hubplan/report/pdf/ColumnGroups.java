package org.hubplan.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Column;
import org.hubplan.report.Column.Holds;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// A table too wide for any type that can be read, broken into tables of some of its columns each: every one has the
/// names of the lines, and columns under one band stay together where they can.
final class ColumnGroups {
    private ColumnGroups() {}

    /// The table itself where it fits.
    ///
    /// @param fits whether a table of some of the columns has room
    static List<Table> of(Table table, Predicate<Table> fits) {
        if (fits.test(table)) {
            return List.of(table);
        }
        List<Integer> names = IntStream.range(0, Math.max(1, namesIn(table))).boxed().toList();
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> group = names;
        for (List<Integer> band : bands(table, names.size(), wide -> fits.test(part(table, join(names, wide))))) {
            if (group.size() > names.size() && !fits.test(part(table, join(group, band)))) {
                groups.add(group);
                group = names;
            }
            group = join(group, band);
        }
        groups.add(group);
        return groups.stream().map(columns -> part(table, columns)).toList();
    }

    /// How many columns stand before the first figures; all of them where there are none.
    static int figuresFrom(Table table) {
        int at = 0;
        while (at < table.columns().size() && table.columns().get(at).holds() == Holds.WORDS) {
            at++;
        }
        return at;
    }

    private static int namesIn(Table table) {
        int figuresFrom = figuresFrom(table);
        return figuresFrom == table.columns().size() ? 1 : figuresFrom;
    }

    /// Columns that belong together, behind the names; a band too wide by itself is as many as it has columns.
    private static List<List<Integer>> bands(Table table, int from, Predicate<List<Integer>> fits) {
        List<List<Integer>> bands = new ArrayList<>();
        for (TableHead.Band band : TableHead.bands(table)) {
            List<Integer> columns = IntStream.range(Math.max(from, band.first()), band.first() + band.span())
                    .boxed()
                    .toList();
            if (columns.isEmpty() || fits.test(columns)) {
                bands.add(columns);
            } else {
                columns.forEach(one -> bands.add(List.of(one)));
            }
        }
        return bands;
    }

    private static List<Integer> join(List<Integer> some, List<Integer> more) {
        List<Integer> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static Table part(Table table, List<Integer> at) {
        List<Column> columns = at.stream().map(table.columns()::get).toList();
        List<Row> rows = table.rows().stream()
                .map(row -> row.rank() == Rank.GROUP ? row : new Row(row.rank(), cells(row, at)))
                .toList();
        return new Table(table.name(), columns, rows, table.width(), table.bookmarked());
    }

    private static List<Cell> cells(Row row, List<Integer> at) {
        return at.stream().map(row.cells()::get).toList();
    }
}
