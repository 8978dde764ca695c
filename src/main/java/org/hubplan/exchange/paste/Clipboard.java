package org.hubplan.exchange.paste;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;

/// Text as a spreadsheet program puts it on the clipboard: cells parted by tabs, rows by line ends of any kind, and
/// quotation marks around a cell that holds either.
final class Clipboard {
    private static final int LONGEST_CELL = 1 << 20;

    private Clipboard() {}

    /// The rows, numbered from 1; blank ones are left out and counted.
    ///
    /// @throws IllegalArgumentException if its quotation marks do not match up
    static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> records = reader(text)) {
            for (CsvRecord found : records) {
                number++;
                List<Cell> cells = found.getFields().stream()
                        .<Cell>map(field -> field.isEmpty() ? Cell.EMPTY : new Cell.Text(field))
                        .collect(Collectors.toList());
                while (!cells.isEmpty() && cells.getLast().isBlank()) {
                    cells.removeLast();
                }
                if (!cells.isEmpty()) {
                    rows.add(new Row(number, cells));
                }
            }
        } catch (CsvParseException | java.io.IOException unmatched) {
            throw new IllegalArgumentException("In or after row " + (number + 1) + " quotation marks do not match up.", unmatched);
        }
        return rows;
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator('\t')
                .quoteCharacter('"')
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
