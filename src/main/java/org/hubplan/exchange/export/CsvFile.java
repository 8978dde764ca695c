package org.hubplan.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes the first sheet as comma-separated UTF-8. Only where a letter beyond ASCII occurs does it begin with
/// a byte order mark: spreadsheet programs need it then, and other programs are happier without.
final class CsvFile {
    private CsvFile() {}

    static void write(List<SheetContent> sheets, String marking, OutputStream out) throws IOException {
        SheetContent sheet = sheets.getFirst();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (sheet.rows().stream().flatMap(List::stream).anyMatch(CsvFile::isBeyondAscii)) {
            writer.write('\uFEFF');
        }
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(sheet.headings());
        for (List<SheetContent.Value> row : sheet.rows()) {
            csv.writeRecord(row.stream().map(CsvFile::shown).toList());
        }
        csv.flush();
    }

    private static String shown(SheetContent.Value value) {
        return switch (value) {
            case SheetContent.Value.Text text -> text.written();
            case SheetContent.Value.Figure figure -> figure.figure().toPlainString();
        };
    }

    private static boolean isBeyondAscii(SheetContent.Value value) {
        return value instanceof SheetContent.Value.Text text && text.text().chars().anyMatch(c -> c > 127);
    }
}
