package org.hubplan.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hubplan.change.Origin;
import org.hubplan.exchange.tables.Harmless;

/// Held rows in the shape they came in: the headings of their sheet over their own cells, for a planner to put right
/// and import like any other file. Columns that are not read were never kept.
public final class HeldRowsFile {
    private HeldRowsFile() {}

    /// Writes them as a CSV file that Hubplan's own import reads back cell for cell, in place of one of that name.
    ///
    /// @param origin whose headings they stood under
    /// @param rows the cells of each
    /// @throws IOException if it can't be written
    public static void save(Origin origin, List<List<String>> rows, Path csv) throws IOException {
        Files.writeString(csv, text(origin, rows), StandardCharsets.UTF_8);
    }

    private static String text(Origin origin, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(harmless(origin.headings()));
            rows.forEach(cells -> csv.writeRecord(harmless(cells)));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    private static String[] harmless(List<String> cells) {
        return cells.stream().map(Harmless::written).toArray(String[]::new);
    }
}
