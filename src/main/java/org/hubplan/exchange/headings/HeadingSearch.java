package org.hubplan.exchange.headings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.cells.Why;
import org.hubplan.exchange.cells.Workbook;

/// Finds the heading rows of a workbook: under titles, notes and group headings, on any sheet a planner sees.
public final class HeadingSearch {
    /// How far down a heading row is looked for.
    private static final int DEPTH = 50;

    private HeadingSearch() {}

    /// What was found.
    public sealed interface Found {
        /// @param fits at least one, the best of each sheet and kind, best first
        record Fits(List<Headings> fits) implements Found {
            /// The kinds that fit, in the order of [Kind].
            public List<Kind> kinds() {
                return fits.stream().map(Headings::kind).distinct().sorted().toList();
            }
        }

        /// @param words what was looked for and where, one or two plain sentences
        /// @param nearest the row most like headings; empty where none is at all
        record Nothing(String words, Optional<Headings> nearest) implements Found {}
    }

    /// Looks through the workbook.
    ///
    /// @param as the kind the planner says it is; empty to let the headings decide
    /// @param sheetName the sheet the planner chose; empty for every one that isn't hidden
    /// @param pinned what the planner says of the headings
    /// @throws UnreadableFile if there is no such sheet, or nothing at all in those looked at
    public static Found in(Workbook book, Optional<Kind> as, Optional<String> sheetName, Pinned pinned)
            throws UnreadableFile {
        List<Sheet> sheets = sheetName.isPresent() ? List.of(book.sheet(sheetName.get())) : book.visibleSheets();
        List<Kind> kinds = as.map(List::of).orElse(Arrays.asList(Kind.values()));
        List<Headings> best = new ArrayList<>();
        SpeltHeading.Book spelt = new SpeltHeading.Book();
        boolean empty = true;
        for (Sheet sheet : sheets) {
            List<Row> rows = book.head(sheet, Math.max(DEPTH, pinned.row().orElse(0)));
            empty &= rows.stream().allMatch(Row::isBlank);
            kinds.forEach(kind -> best(rows, kind, sheet, pinned, spelt).ifPresent(best::add));
        }
        if (empty) {
            throw new UnreadableFile(Why.NO_ROWS, book.fileName(), " in " + names(sheets));
        }
        if (pinned.row().isPresent() && !pinned.columns().isEmpty() && best.stream().noneMatch(Headings::fit)
                && in(book, as, sheetName, new Pinned(OptionalInt.empty(), pinned.columns())) instanceof Found.Fits elsewhere) {
            return elsewhere;
        }
        List<Headings> fits = best.stream()
                .filter(Headings::fit)
                .sorted(Comparator.comparingInt(Headings::score).reversed())
                .toList();
        return fits.isEmpty()
                ? new Found.Nothing(Missing.words(book.fileName(), sheets, best, as), Missing.nearest(best, pinned))
                : new Found.Fits(fits);
    }

    /// What one row says as the headings of posts, as where rows are pasted.
    ///
    /// @return empty where nothing in it is a heading
    public static Optional<Headings> ofPosts(Row row) {
        return new HeadingRow(row, new Row(1, List.of()), Pinned.NOTHING.at(row.number()), new SpeltHeading.Book())
                .as(Kind.POSTS, new Sheet(0, "", false));
    }

    private static Optional<Headings> best(
            List<Row> rows, Kind kind, Sheet sheet, Pinned pinned, SpeltHeading.Book spelt) {
        Headings best = null;
        Row above = new Row(1, List.of());
        for (Row row : rows) {
            boolean could = pinned.row().isEmpty() || pinned.row().getAsInt() == row.number();
            Headings here = could ? new HeadingRow(row, above, pinned, spelt).as(kind, sheet).orElse(null) : null;
            if (here != null && (best == null || here.score() > best.score())) {
                best = here;
            }
            above = row;
        }
        return Optional.ofNullable(best);
    }

    static String names(List<Sheet> sheets) {
        return sheets.isEmpty()
                ? "any sheet that isn't hidden"
                : (sheets.size() == 1 ? "sheet " : "sheets ")
                        + sheets.stream().map(Sheet::name).collect(Collectors.joining(", "));
    }
}
