package org.hubplan.exchange.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.ColumnNames;
import org.hubplan.exchange.headings.Words;

/// A mapping kept under a name, for workbooks of the same shape as the one it was made for.
///
/// @param name as the planner calls it
/// @param shape the headings of that workbook; none where it is for whatever it is given
public record SavedMapping(String name, List<String> shape, Mapping mapping) {
    public SavedMapping {
        shape = List.copyOf(shape);
    }

    /// Number of the row whose headings are those of its shape, in whatever order; empty where none is.
    ///
    /// @param rows the first of a sheet
    public Optional<Integer> rowIn(List<Row> rows) {
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        Set<String> wanted = keys(shape);
        Row above = new Row(1, List.of());
        for (Row row : rows) {
            boolean same = keys(ColumnNames.over(row, above)).equals(wanted)
                    || keys(ColumnNames.over(row, new Row(1, List.of()))).equals(wanted);
            if (same) {
                return Optional.of(row.number());
            }
            above = row;
        }
        return Optional.empty();
    }

    private static Set<String> keys(List<String> headings) {
        Set<String> keys = new LinkedHashSet<>();
        headings.stream().map(Words::key).filter(key -> !key.isEmpty()).forEach(keys::add);
        return keys;
    }

    /// The same for a workbook in which its shape stands elsewhere.
    public SavedMapping at(String sheet, int headingRow) {
        return new SavedMapping(
                name, shape, mapping.sheet(sheet).headings(mapping.headings().at(headingRow)));
    }
}
