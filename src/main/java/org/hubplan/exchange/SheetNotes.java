package org.hubplan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.cells.Workbook;
import org.hubplan.exchange.headings.Headings;

/// Names what of a workbook was not read, so that nothing is passed over in silence.
final class SheetNotes {
    private SheetNotes() {}

    /// @param fits the headings read come first
    static List<String> of(Workbook book, List<Headings> fits) {
        Headings read = fits.getFirst();
        List<String> notes = new ArrayList<>();
        fits.stream()
                .skip(1)
                .map(Headings::sheet)
                .forEach(sheet -> notes.add("Sheet " + sheet.name() + " holds " + read.kind().words()
                        + " too and was not read: choose it by its name to import it."));
        List<Sheet> others = book.sheets().stream()
                .filter(sheet -> fits.stream().noneMatch(fit -> fit.sheet().equals(sheet)))
                .toList();
        name(others.stream().filter(Sheet::hidden).toList(), "Hidden sheet", notes);
        name(others.stream().filter(sheet -> !sheet.hidden()).toList(), "Sheet", notes);
        if (!read.beside().isEmpty()) {
            notes.add(read.beside().size() + 1 + " tables stand side by side in sheet " + read.sheet().name()
                    + ": each row of each is counted.");
        }
        if (!read.unread().isEmpty()) {
            notes.add((read.unread().size() == 1 ? "Column not read: " : "Columns not read: ")
                    + String.join(", ", read.unread()) + ".");
        }
        if (!read.personal().isEmpty()) {
            notes.add((read.personal().size() == 1 ? "Column about persons, skipped: " : "Columns about persons, skipped: ")
                    + String.join(", ", read.personal()) + ".");
        }
        if (!book.leftAlone().isEmpty()) {
            notes.add("Left alone in the file: " + String.join(", ", book.leftAlone()) + ".");
        }
        return notes;
    }

    private static void name(List<Sheet> sheets, String what, List<String> notes) {
        if (!sheets.isEmpty()) {
            notes.add(what + (sheets.size() == 1 ? " not read: " : "s not read: ")
                    + sheets.stream().map(Sheet::name).collect(Collectors.joining(", ")) + ".");
        }
    }
}
