package org.hubplan.exchange.cells;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// An open workbook: its sheets by name, their rows one at a time, however many. For one thread.
/// Close it: until then the file is held.
public final class Workbook implements AutoCloseable {
    private final SourceFile source;
    private final FileKind kind;
    private final Book book;

    private Workbook(SourceFile source, FileKind kind, Book book) {
        this.source = source;
        this.kind = kind;
        this.book = book;
    }

    /// Opens a file, its kind decided by what it holds.
    ///
    /// @throws UnreadableFile if it is no workbook, is protected, damaged or built to do harm
    public static Workbook open(Path path) throws UnreadableFile {
        return open(path, SaidDialect.NOTHING);
    }

    /// Opens a file, which where it is a CSV is written as the planner says.
    ///
    /// @throws UnreadableFile likewise, and where a CSV is not written so
    public static Workbook open(Path path, SaidDialect said) throws UnreadableFile {
        return open(new SourceFile(path, Limits.STANDARD), said);
    }

    /// Opens a file under limits of one's own.
    public static Workbook open(Path path, Limits limits) throws UnreadableFile {
        return open(new SourceFile(path, limits), SaidDialect.NOTHING);
    }

    private static Workbook open(SourceFile source, SaidDialect said) throws UnreadableFile {
        return Refusals.plainly(source, () -> {
            var kind = Signature.of(source);
            return new Workbook(source, kind, switch (kind) {
                case XLSX -> XlsxBook.open(source);
                case ODS -> OdsBook.open(source);
                case CSV -> new CsvBook(source, said.with(source));
            });
        });
    }

    /// The file's own name, without its folder.
    public String fileName() {
        return source.name();
    }

    public FileKind kind() {
        return kind;
    }

    /// All sheets in the order of their tabs, hidden ones included.
    public List<Sheet> sheets() {
        return book.sheets();
    }

    /// The sheets a planner sees.
    public List<Sheet> visibleSheets() {
        return sheets().stream().filter(sheet -> !sheet.hidden()).toList();
    }

    /// A sheet by its name in any case, spaces around it ignored.
    ///
    /// @throws UnreadableFile if there is none
    public Sheet sheet(String name) throws UnreadableFile {
        for (Sheet sheet : sheets()) {
            if (sheet.name().strip().equalsIgnoreCase(name.strip())) {
                return sheet;
            }
        }
        if (sheets().size() == 1 && isText()) {
            return sheets().getFirst();
        }
        throw source.refuse(Why.NO_SUCH_SHEET, name);
    }

    /// Whether it is a CSV: its one sheet is called after the file, which is another each month.
    private boolean isText() {
        return book instanceof CsvBook;
    }

    /// What the file holds beside its cells and is never followed or run, to be named to the
    /// planner: "macros", "links to other files" and the like.
    public List<String> leftAlone() {
        return book.leftAlone();
    }

    /// Whether it counts days from 1904, as workbooks of old Macs do.
    public boolean countsFrom1904() {
        return book instanceof XlsxBook xlsx && xlsx.countsFrom1904();
    }

    /// How a CSV was found to be written; empty for the other kinds.
    public Optional<CsvDialect> dialect() {
        return book instanceof CsvBook csv ? Optional.of(csv.dialect()) : Optional.empty();
    }

    /// Hands every row of a sheet on, from row 1 to the last one that holds anything, blank rows
    /// between them included. Where it ends by an exception, what was handed on must be thrown away.
    ///
    /// @return the number of the last row
    /// @throws UnreadableFile if the sheet is damaged, beyond the limits or without any row
    /// @throws java.util.concurrent.CancellationException if `progress` says to stop
    public int read(Sheet sheet, Consumer<Row> rows, Progress progress) throws UnreadableFile {
        return read(sheet, rows, _ -> {}, progress);
    }

    /// The same, and at the end hands on which cells are merged over several rows.
    public int read(Sheet sheet, Consumer<Row> rows, Consumer<List<Area>> merged, Progress progress)
            throws UnreadableFile {
        var feed = new RowFeed(source, rows, progress, Integer.MAX_VALUE);
        int last = feed(sheet, feed);
        merged.accept(feed.merged());
        if (last == 0) {
            throw source.refuse(Why.NO_ROWS, kind == FileKind.CSV ? "" : " in sheet " + sheet.name());
        }
        return last;
    }

    /// The first rows of a sheet, at most `count`; none where the sheet is empty. Cheap: for
    /// finding the headings, and for a preview.
    public List<Row> head(Sheet sheet, int count) throws UnreadableFile {
        var rows = new ArrayList<Row>();
        feed(sheet, new RowFeed(source, rows::add, Progress.NONE, count));
        return List.copyOf(rows);
    }

    private int feed(Sheet sheet, RowFeed feed) throws UnreadableFile {
        return Refusals.plainly(source, () -> {
            book.read(sheet, feed);
            return feed.end();
        });
    }

    @Override
    public void close() throws UnreadableFile {
        try {
            book.close();
        } catch (IOException e) {
            throw source.broken(e);
        }
    }
}
