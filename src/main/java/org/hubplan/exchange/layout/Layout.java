package org.hubplan.exchange.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hubplan.exchange.cells.CsvDialect;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.headings.Confidence;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Pinned;
import org.hubplan.exchange.mapping.Mapping;
import org.hubplan.exchange.mapping.SavedMapping;

/// What a spreadsheet looks like and how it would be read, for a planner to look at and correct.
///
/// @param sheets all of the workbook, hidden ones among them
/// @param sheet the one read
/// @param dialect how it is written; empty where it is no CSV
/// @param rows the first rows of the sheet as they stand
/// @param headingRow number of the row its headings stand in, from 1; 0 where none was found
/// @param kinds what its headings say it could hold; none where something is missing
/// @param kind what it is read as
/// @param columns every column of the first rows
/// @param missing what is needed and no column holds
public record Layout(
        List<Sheet> sheets,
        Sheet sheet,
        Optional<CsvDialect> dialect,
        List<Row> rows,
        int headingRow,
        List<Kind> kinds,
        Kind kind,
        List<Column> columns,
        List<Field> missing) {
    public Layout {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }

    /// The column that holds a field, the first where tables stand side by side.
    public Optional<Column> column(Field field) {
        return columns.stream().filter(one -> one.field().equals(Optional.of(field))).findFirst();
    }

    /// Whether nothing in it is a guess and nothing is missing, so that its account can be shown at once.
    public boolean isCertain() {
        return missing.isEmpty()
                && columns.stream().noneMatch(one -> one.confidence().equals(Optional.of(Confidence.GUESS)));
    }

    /// Headings of the heading row: workbooks with the same have the same shape.
    public List<String> headings() {
        return columns.stream().map(Column::heading).filter(heading -> !heading.isEmpty()).toList();
    }

    /// What is read from each column, and what not, by the columns' names.
    public Map<String, Optional<Field>> said() {
        Map<String, Optional<Field>> said = new LinkedHashMap<>();
        columns.stream()
                .filter(one -> !one.heading().isEmpty() || one.field().isPresent())
                .forEach(one -> said.put(one.name(), one.field()));
        return said;
    }

    /// How it is read, to be kept for workbooks of the same shape.
    ///
    /// @param said what the planner has said beside columns
    public SavedMapping saved(String name, Mapping said) {
        Pinned pinned = new Pinned(found(), said());
        return new SavedMapping(name, headings(), said.as(kind).sheet(sheet.name()).headings(pinned));
    }

    /// The heading row, where there is one.
    public OptionalInt found() {
        return headingRow == 0 ? OptionalInt.empty() : OptionalInt.of(headingRow);
    }
}
