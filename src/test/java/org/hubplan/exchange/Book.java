package org.hubplan.exchange;

import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;

/// A workbook for a test, written as a planner sees it: a line a row, bars between cells.
///
///     book("Posts", """
///             Post No | Rank/Band | Hub | FTE  | Status
///             MI1     | DC        | MIB | 1    | Filled
///             MI2     | 'band D ' | CE  | ' 1 '| Vacant
///             """)
///
/// What reads as a number is a number cell; what stands in single quotes is text with its spaces kept.
public final class Book {
    private record Tab(String name, boolean hidden, List<List<Object>> rows, List<String> merged) {}

    private final List<Tab> tabs = new ArrayList<>();

    private Book() {}

    public static Book book(String sheet, String rows) {
        return new Book().and(sheet, rows);
    }

    /// With one more sheet.
    public Book and(String sheet, String rows) {
        tabs.add(new Tab(sheet, false, cells(rows), List.of()));
        return this;
    }

    public Book andHidden(String sheet, String rows) {
        tabs.add(new Tab(sheet, true, cells(rows), List.of()));
        return this;
    }

    /// With cells of the last sheet merged, as `A2:A4`.
    public Book merged(String... areas) {
        Tab last = tabs.removeLast();
        tabs.add(new Tab(last.name(), last.hidden(), last.rows(), List.of(areas)));
        return this;
    }

    private static List<List<Object>> cells(String rows) {
        return rows.lines()
                .map(row -> Arrays.stream(row.split("\\|", -1)).map(Book::cell).toList())
                .toList();
    }

    private static Object cell(String written) {
        String text = written.strip();
        if (text.length() > 1 && text.startsWith("'") && text.endsWith("'")) {
            return text.substring(1, text.length() - 1);
        }
        return text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : text;
    }

    public Path xlsx(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            for (Tab tab : tabs) {
                var sheet = book.newWorksheet(tab.name());
                for (String area : tab.merged()) {
                    CellRangeAddress range = CellRangeAddress.valueOf(area);
                    sheet.range(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn())
                            .merge();
                }
                sheet.setVisibilityState(tab.hidden() ? VisibilityState.HIDDEN : VisibilityState.VISIBLE);
                for (int row = 0; row < tab.rows().size(); row++) {
                    for (int column = 0; column < tab.rows().get(row).size(); column++) {
                        switch (tab.rows().get(row).get(column)) {
                            case Number number -> sheet.value(row, column, number);
                            case String text when !text.isEmpty() -> sheet.value(row, column, text);
                            default -> {}
                        }
                    }
                }
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return file;
    }

    public Path ods(Path file) {
        SpreadSheet book = new SpreadSheet();
        for (Tab tab : tabs) {
            // one row more: SODS writes the last row twice where the one before it is blank
            int width = tab.rows().stream().mapToInt(List::size).max().orElse(1);
            var sheet = new com.github.miachm.sods.Sheet(tab.name(), tab.rows().size() + 1, width);
            for (int row = 0; row < tab.rows().size(); row++) {
                for (int column = 0; column < tab.rows().get(row).size(); column++) {
                    Object cell = tab.rows().get(row).get(column);
                    if (!cell.equals("")) {
                        sheet.getRange(row, column).setValue(cell instanceof BigDecimal figure ? figure.doubleValue() : cell);
                    }
                }
            }
            for (String area : tab.merged()) {
                CellRangeAddress range = CellRangeAddress.valueOf(area);
                sheet.getRange(range.getFirstRow(), range.getFirstColumn(), range.getLastRow() - range.getFirstRow() + 1,
                                range.getLastColumn() - range.getFirstColumn() + 1)
                        .merge();
            }
            if (tab.hidden()) {
                sheet.hideSheet();
            }
            book.appendSheet(sheet);
        }
        try {
            book.save(file.toFile());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return file;
    }

    /// The first sheet as a comma-separated UTF-8 file.
    public Path csv(Path file) {
        return csv(file, ",", StandardCharsets.UTF_8);
    }

    public Path csv(Path file, String delimiter, Charset charset) {
        String lines = tabs.getFirst().rows().stream()
                .map(row -> row.stream().map(cell -> quoted(cell.toString(), delimiter)).collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        try {
            return Files.write(file, lines.getBytes(charset));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static String quoted(String cell, String delimiter) {
        return cell.contains(delimiter) || cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
