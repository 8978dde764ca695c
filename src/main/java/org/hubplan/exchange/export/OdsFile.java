package org.hubplan.exchange.export;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes an ODS workbook: values, and bold headings.
///
/// No row may be blank or equal the one before: SODS 1.8.0 writes such rows wrongly. Rows of posts and people
/// are numbered, so none is.
final class OdsFile {
    private OdsFile() {}

    static void write(List<SheetContent> sheets, String marking, OutputStream out) throws IOException {
        SpreadSheet book = new SpreadSheet();
        sheets.forEach(sheet -> book.appendSheet(sheet(sheet)));
        book.save(out);
    }

    private static Sheet sheet(SheetContent content) {
        Sheet sheet = new Sheet(content.name(), content.rows().size() + 1, content.headings().size());
        for (int column = 0; column < content.headings().size(); column++) {
            sheet.getRange(0, column).setValue(content.headings().get(column));
            sheet.getRange(0, column).setFontBold(true);
        }
        for (int row = 0; row < content.rows().size(); row++) {
            write(content.rows().get(row), row + 1, sheet);
        }
        return sheet;
    }

    private static void write(List<SheetContent.Value> values, int row, Sheet sheet) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case SheetContent.Value.Text text when !text.text().isEmpty() ->
                    sheet.getRange(row, column).setValue(text.written());
                case SheetContent.Value.Text _ -> {}
                case SheetContent.Value.Figure figure ->
                    sheet.getRange(row, column).setValue(figure.figure().doubleValue());
            }
        }
    }
}
