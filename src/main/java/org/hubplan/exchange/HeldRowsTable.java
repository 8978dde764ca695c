package org.hubplan.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.tables.Harmless;

/// The held rows of an import as a table, for whoever puts them right in the file they came from.
public final class HeldRowsTable {
    /// By which spreadsheet programs know a CSV to be UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private HeldRowsTable() {}

    /// Tabs between cells, for the clipboard: a spreadsheet program pastes it as a table.
    public static String pasted(ImportAccount account) {
        StringWriter text = new StringWriter();
        write(account, text, '\t', LineDelimiter.LF);
        return text.toString();
    }

    /// Writes it as a CSV file, in place of one of that name.
    ///
    /// @throws IOException if it can't be written
    public static void save(ImportAccount account, Path csv) throws IOException {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        write(account, text, ',', LineDelimiter.CRLF);
        Files.writeString(csv, text.toString(), StandardCharsets.UTF_8);
    }

    private static void write(ImportAccount account, Writer out, char separator, LineDelimiter ending) {
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(ending)
                .build(out)) {
            csv.writeRecord("Sheet", "Row", "Column", "Value", "Reason", "Also", "Way out");
            account.held().forEach(row -> csv.writeRecord(cells(row)));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static String[] cells(HeldRow row) {
        return Stream.of(
                        row.sheet(),
                        Integer.toString(row.row()),
                        row.column(),
                        row.value(),
                        row.reason(),
                        String.join("; ", row.also()),
                        row.wayOut())
                .map(Harmless::written)
                .toArray(String[]::new);
    }
}
