package org.hubplan.exchange.cells;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/// An open CSV: one sheet, named like the file. Nothing is held between readings.
record CsvBook(SourceFile source, CsvDialect dialect) implements Book {

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(0, source.stem(), false));
    }

    @Override
    public List<String> leftAlone() {
        return List.of();
    }

    @Override
    public void read(Sheet sheet, RowFeed feed) throws IOException {
        double chars = Files.size(source.path()) / (double) dialect.charset().newEncoder().averageBytesPerChar();
        int row = 0;
        try (var text = new LineWatch(source,
                Encoding.reader(Files.newInputStream(source.path()), dialect.charset()), chars);
             var records = reader(text)) {
            feed.measuredBy(text::share);
            var cells = new RowCells();
            var pool = new Pool();
            for (var next = records.iterator(); feed.wantsMore() && next.hasNext();) {
                var record = next.next();
                if (row == 0 && isSepLine(record)) {
                    continue;
                }
                row++;
                fill(cells, record, pool, row);
                feed.give(row, cells.take());
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw plain(e, row + 1);
        }
    }

    private CsvReader<CsvRecord> reader(LineWatch text) {
        return CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * source.limits().lineChars())
                .ofCsvRecord(text);
    }

    private boolean isSepLine(CsvRecord record) {
        return Delimiters.isSepLine(String.join(String.valueOf(dialect.delimiter()), record.getFields()));
    }

    private void fill(RowCells cells, CsvRecord record, Pool pool, int row) throws UnreadableFile {
        if (record.getFieldCount() > source.limits().columns()) {
            throw source.refuse(Why.TOO_BIG, "more than " + source.limits().columns() + " columns in row " + row);
        }
        for (int i = 0; i < record.getFieldCount(); i++) {
            var field = record.getField(i);
            if (field.length() > source.limits().cellChars()) {
                throw source.refuse(Why.TOO_BIG, "over " + source.limits().cellChars() + " characters in cell "
                        + Columns.address(i, row));
            }
            cells.put(i, pool.text(field));
        }
    }

    private IOException plain(RuntimeException e, int row) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof IOException io) {
                return io;
            }
        }
        if (String.valueOf(e.getMessage()).contains(" fields")) {
            return source.refuse(Why.TOO_BIG, "too many columns in row " + row + " or below it");
        }
        return source.broken("its quotation marks do not match up in row " + row + " or below it", e);
    }

    @Override
    public void close() {
        // opened for each reading
    }
}
