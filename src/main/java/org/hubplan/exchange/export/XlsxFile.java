package org.hubplan.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes an XLSX workbook: values, bold headings that stay in sight and are repeated in print.
final class XlsxFile {
    private static final int FLUSHED_ROWS = 1000;
    private static final double NARROWEST = 8;
    private static final double WIDEST = 40;

    private XlsxFile() {}

    static void write(List<SheetContent> sheets, String marking, OutputStream out) throws IOException {
        // the name would stand as author in the file's properties
        try (Workbook book = new Workbook(out, "", null)) {
            for (SheetContent sheet : sheets) {
                write(sheet, marking, book.newWorksheet(sheet.name()));
            }
        }
    }

    private static void write(SheetContent content, String marking, Worksheet sheet) throws IOException {
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.header(marking.replace("&", "&&"), Position.CENTER);
        sheet.footer(marking.replace("&", "&&"), Position.CENTER);
        for (int column = 0; column < content.headings().size(); column++) {
            sheet.value(0, column, content.headings().get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, width(content, column));
        }
        for (int row = 0; row < content.rows().size(); row++) {
            write(content.rows().get(row), row + 1, sheet);
            if (row % FLUSHED_ROWS == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void write(List<SheetContent.Value> values, int row, Worksheet sheet) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case SheetContent.Value.Text text when !text.text().isEmpty() ->
                    sheet.value(row, column, escaped(text.written()));
                case SheetContent.Value.Text _ -> {}
                case SheetContent.Value.Figure figure -> sheet.value(row, column, figure.figure());
            }
        }
    }

    /// What reads like XLSX's own way of writing a character (`_x0041_`) is told from it.
    private static String escaped(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    private static double width(SheetContent content, int column) {
        int longest = content.rows().stream()
                .limit(FLUSHED_ROWS)
                .mapToInt(row -> row.get(column) instanceof SheetContent.Value.Text text ? text.text().length() : 0)
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, content.headings().get(column).length()) + 2, NARROWEST, WIDEST);
    }
}
