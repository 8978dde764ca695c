package org.hubplan.change;

import java.util.List;

/// A row of an imported workbook that was not trusted, kept with the plan so that nobody forgets it.
///
/// @param row its number in the sheet, from 1
/// @param column heading of the column at fault, as written
/// @param value what stands there, empty where nothing does
/// @param reason what is wrong with it, in a few words: `unknown hub`
/// @param also further faults of the same row
/// @param cells what stands in the columns that were read; empty where it wasn't kept
public record Held(
        String sheet, int row, String column, String value, String reason, List<String> also, List<String> cells) {
    public Held {
        also = List.copyOf(also);
        cells = List.copyOf(cells);
    }

    /// Without its cells.
    public Held(String sheet, int row, String column, String value, String reason, List<String> also) {
        this(sheet, row, column, value, reason, also, List.of());
    }
}
