package org.hubplan.exchange.headings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hubplan.exchange.cells.Sheet;

/// Says plainly why no row of a workbook is taken for its headings.
final class Missing {
    private Missing() {}

    /// @param best the likeliest heading row of each sheet and kind, none of which fits
    static String words(String file, List<Sheet> sheets, List<Headings> best, Optional<Kind> as) {
        return nearest(best, Pinned.NOTHING).filter(one -> one.missing().size() <= 3)
                .map(one -> nearly(file, one))
                .orElseGet(() -> notAtAll(file, sheets, as.orElse(Kind.POSTS)));
    }

    /// The likeliest heading row of all; empty where none has two columns that are known and the planner named none.
    static Optional<Headings> nearest(List<Headings> best, Pinned pinned) {
        return best.stream()
                .filter(one -> one.columns().size() > 1 || !pinned.saysNothing())
                .min(Comparator.<Headings>comparingInt(one -> one.missing().size())
                        .thenComparing(Comparator.comparingInt(Headings::score).reversed()));
    }

    private static String nearly(String file, Headings headings) {
        String lacking = headings.missing().stream().map(Field::label).collect(Collectors.joining(", "));
        String examples = headings.missing().stream()
                .map(field -> String.join(" or ", field.examples()))
                .collect(Collectors.joining("; "));
        return file + " has no heading for " + lacking + ": row " + headings.row() + " of sheet "
                + headings.sheet().name() + " looks like the headings of " + headings.kind().words()
                + " otherwise. Add a heading such as " + examples + ", or choose another sheet.";
    }

    private static String notAtAll(String file, List<Sheet> sheets, Kind kind) {
        String wanted = kind.needs().stream()
                .map(any -> any.getFirst().label())
                .collect(Collectors.joining(", "));
        return file + " has no heading row in " + HeadingSearch.names(sheets)
                + ": one with headings for " + wanted + " was looked for. Check that it is the right file and sheet.";
    }
}
