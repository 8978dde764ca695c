package org.hubplan.session.paper;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hubplan.exchange.export.TablesExport;
import org.hubplan.exchange.export.TablesExport.OneTable;
import org.hubplan.exchange.export.UnwritableFile;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Column;
import org.hubplan.report.Diagram;
import org.hubplan.report.Paper;
import org.hubplan.report.Row;

/// Tables of papers as spreadsheets, every figure exact.
public final class TablesOfPaper {
    private TablesOfPaper() {}

    /// Whether a file's name is that of a spreadsheet.
    public static boolean isSpreadsheet(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(".xlsx", ".ods", ".csv").anyMatch(name::endsWith);
    }

    /// Every table of a paper, each a sheet; of one that has none, those of its pictures.
    ///
    /// @throws UnwritableFile if the file can't be written, or can't hold as many
    public static void save(Paper paper, Path file) throws UnwritableFile {
        List<Table> tables = paper.tables().toList();
        save(tables.isEmpty() ? paper.diagrams().map(Diagram::table).toList() : tables, paper.running().marking(), file);
    }

    /// @param marking protective marking
    /// @throws UnwritableFile if the file can't be written, or can't hold as many
    public static void save(List<Table> tables, String marking, Path file) throws UnwritableFile {
        new TablesExport(tables.stream().map(TablesOfPaper::of).toList(), marking).write(file);
    }

    private static OneTable of(Table table) {
        List<String> headings = table.columns().stream().map(TablesOfPaper::heading).toList();
        return new OneTable(
                table.name(), headings, table.rows().stream().map(row -> row(row, headings.size())).toList());
    }

    private static String heading(Column column) {
        return (column.band() + " " + column.heading()).strip();
    }

    /// A group's name stands in its first cell, the others blank.
    private static List<Object> row(Row row, int width) {
        List<Object> values = new ArrayList<>();
        row.cells().forEach(cell -> values.add(value(cell)));
        while (values.size() < width) {
            values.add("");
        }
        return values;
    }

    private static Object value(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Amount amount -> BigDecimal.valueOf(amount.value(), amount.measure().decimals());
        };
    }
}
