package org.hubplan.exchange.export;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hubplan.exchange.export.SheetContent.Value;

/// Tables as a spreadsheet, each a sheet of its own: values only, and no text that could be taken for a formula.
///
/// @param marking protective marking, which stands on every row
public record TablesExport(List<OneTable> tables, String marking) {
    private static final int LONGEST_NAME = 28;

    /// @param name of its sheet, which may be too long for one
    /// @param rows of `String` and `BigDecimal`, each as long as there are headings
    public record OneTable(String name, List<String> headings, List<List<Object>> rows) {}

    public TablesExport {
        tables = List.copyOf(tables);
    }

    /// Writes the file, in the format its suffix says: `.xlsx`, `.ods`, or for a single table `.csv`. What was there is
    /// replaced once the new file is whole.
    ///
    /// @throws UnwritableFile if it has another suffix, holds too much for it, or can't be written
    public void write(Path file) throws UnwritableFile {
        FileFormat format = FileFormat.of(file)
                .orElseThrow(() -> new UnwritableFile(
                        file.getFileName() + " is no kind of file tables are written to: choose .xlsx, .ods or .csv.", null));
        if (tables.size() > 1 && !format.holdsManySheets()) {
            throw new UnwritableFile(
                    file.getFileName() + " can hold one table, and there are " + tables.size() + ": choose .xlsx or .ods, or one table.",
                    null);
        }
        Set<String> taken = new HashSet<>();
        List<SheetContent> sheets = tables.stream().map(table -> sheet(table, taken)).toList();
        PlanExport.save(file, out -> format.write(sheets, marking, out));
    }

    private SheetContent sheet(OneTable table, Set<String> taken) {
        List<String> headings = new ArrayList<>(table.headings());
        headings.add("Marking");
        List<List<Value>> rows = new ArrayList<>();
        for (List<Object> row : table.rows()) {
            List<Value> values = new ArrayList<>();
            row.forEach(value -> values.add(
                    value instanceof BigDecimal figure ? SheetContent.figure(figure) : SheetContent.text(value.toString())));
            values.add(SheetContent.text(marking));
            rows.add(values);
        }
        return new SheetContent(name(table.name(), taken), headings, rows);
    }

    /// As a sheet may be called, and no two alike.
    private static String name(String name, Set<String> taken) {
        String plain = name.replaceAll("[\\[\\]:*?/\\\\']", " ").replaceAll("\\s+", " ").strip();
        String stem = plain.isEmpty() ? "Table" : plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip();
        String unique = stem;
        for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
            unique = stem + " " + n;
        }
        return unique;
    }
}
