package org.hubplan.exchange.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.cells.FileKind;
import org.hubplan.exchange.cells.SaidDialect;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.cells.Workbook;

/// Which saved mappings a file has the shape for.
public final class Shapes {
    private static final int DEPTH = 60;

    private Shapes() {}

    /// Those whose headings stand in a sheet of the file, each for that sheet and row. None where the file can't
    /// be read: reading it says why.
    public static List<SavedMapping> fitting(Path file, List<SavedMapping> saved) {
        List<SavedMapping> fitting = new ArrayList<>();
        if (saved.isEmpty()) {
            return fitting;
        }
        try (Workbook book = Workbook.open(file, SaidDialect.NOTHING)) {
            for (SavedMapping one : saved) {
                boolean asFound = book.kind() != FileKind.CSV || one.mapping().dialect().equals(SaidDialect.NOTHING);
                (asFound ? fitted(book, one) : read(file, one)).ifPresent(fitting::add);
            }
        } catch (UnreadableFile unread) {
            return List.of();
        }
        return fitting;
    }

    /// The same mapping for this file: where its shape stands in it, or as it is.
    public static SavedMapping onto(Path file, SavedMapping saved) {
        return fitting(file, List.of(saved)).stream().findFirst().orElse(saved);
    }

    private static Optional<SavedMapping> read(Path file, SavedMapping one) {
        try (Workbook book = Workbook.open(file, one.mapping().dialect())) {
            return fitted(book, one);
        } catch (UnreadableFile otherwise) {
            return Optional.empty();
        }
    }

    private static Optional<SavedMapping> fitted(Workbook book, SavedMapping one) throws UnreadableFile {
        for (Sheet sheet : book.visibleSheets()) {
            Optional<Integer> row = one.rowIn(book.head(sheet, DEPTH));
            if (row.isPresent()) {
                return Optional.of(one.at(sheet.name(), row.get()));
            }
        }
        return Optional.empty();
    }
}
