package org.hubplan.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.Ignored;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Area;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.cells.Workbook;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Kind;

/// What stands below the headings of a sheet.
///
/// @param lines the rows of data, without the columns that hold nothing known
/// @param rows every row below the headings to the last used one, ignored ones too; where tables stand side by
///     side, each row of each
public record Table(Headings headings, List<Row> lines, Ignored ignored, int rows) {

    /// Reads the sheet the headings are of.
    ///
    /// @param replacements what values mean by the planner's word
    /// @throws UnreadableFile if it is damaged or beyond the limits
    public static Table read(
            Workbook book, Headings headings, Sort.Sieve sieve, Replacements replacements, Progress progress)
            throws UnreadableFile {
        List<Area> merged = new ArrayList<>();
        Sorting sorting = new Sorting(headings, sieve, replacements, List.of());
        book.read(headings.sheet(), sorting::take, merged::addAll, progress);
        merged.removeIf(area -> !MergedCells.matters(area, headings));
        if (merged.isEmpty()) {
            return sorting.table();
        }
        // a workbook says only at its end what is merged
        Sorting again = new Sorting(headings, sieve, replacements, merged);
        book.read(headings.sheet(), again::take, progress);
        return again.table();
    }

    /// What became of its rows, with no post absent and nothing more to say.
    ///
    /// @param file the file's name
    /// @param accepted rows that brought something new
    /// @param updated rows that changed something there was
    /// @param unchanged rows that said what was so before
    public ImportAccount account(
            String file, Kind kind, int accepted, int updated, int unchanged, List<HeldRow> held) {
        return new ImportAccount(
                file,
                kind,
                headings.sheet().name(),
                headings.row(),
                accepted,
                updated,
                unchanged,
                held,
                ignored,
                rows,
                List.of(),
                List.of());
    }
}
