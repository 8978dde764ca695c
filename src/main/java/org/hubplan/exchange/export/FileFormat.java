package org.hubplan.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of file a plan is exported to, told by the name asked for.
enum FileFormat {
    XLSX(".xlsx", XlsxFile::write),
    ODS(".ods", OdsFile::write),
    /// Holds one sheet.
    CSV(".csv", CsvFile::write);

    private interface Writing {
        void write(List<SheetContent> sheets, String marking, OutputStream out) throws IOException;
    }

    private final String suffix;
    private final Writing writing;

    FileFormat(String suffix, Writing writing) {
        this.suffix = suffix;
        this.writing = writing;
    }

    static Optional<FileFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.suffix)).findFirst();
    }

    boolean holdsManySheets() {
        return this != CSV;
    }

    /// @param marking protective marking, for the head of printed pages
    void write(List<SheetContent> sheets, String marking, OutputStream out) throws IOException {
        writing.write(sheets, marking, out);
    }
}
