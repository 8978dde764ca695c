package org.hubplan.exchange.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.cells.Workbook;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Harmless;

/// The rows of one sheet of an export, its headings in their first row and order.
record SheetRows(PlanSheet sheet, List<Row> rows) {
    /// Empty where the workbook has no such sheet with just these headings.
    static Optional<SheetRows> of(PlanSheet sheet, Workbook book) throws UnreadableFile {
        Optional<Sheet> found = book.visibleSheets().stream()
                .filter(one -> one.name().equals(sheet.title()))
                .findFirst();
        if (found.isEmpty() || book.head(found.get(), 1).isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        book.read(found.get(), rows::add, Progress.NONE);
        Row head = rows.removeFirst();
        for (int column = 0; column < sheet.headings().size(); column++) {
            if (!head.text(column).equals(sheet.headings().get(column))) {
                return Optional.empty();
            }
        }
        rows.removeIf(Row::isBlank);
        return Optional.of(new SheetRows(sheet, rows));
    }

    private int column(String heading) {
        return sheet.headings().indexOf(heading);
    }

    String text(Row row, String heading) {
        return Words.tidy(Harmless.read(row.at(column(heading)).shown().strip()));
    }

    boolean yes(Row row, String heading) {
        return text(row, heading).equalsIgnoreCase("Y");
    }

    /// In hundredths: pence, FTE or parts of a percent; empty where the cell holds no such figure.
    Optional<Long> hundredths(Row row, String heading) {
        Cell cell = row.at(column(heading));
        try {
            return cell.isBlank()
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(cell.shown().strip()).movePointRight(2).longValueExact());
        } catch (ArithmeticException | NumberFormatException none) {
            return Optional.empty();
        }
    }
}
