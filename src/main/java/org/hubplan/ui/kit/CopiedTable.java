package org.hubplan.ui.kit;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.hubplan.exchange.tables.Harmless;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.TableText;

/// Tables on the clipboard: as HTML for a letter, as text with tabs and exact figures for a spreadsheet. No words in them
/// are taken for a formula, wherever they are pasted.
public final class CopiedTable {
    private CopiedTable() {}

    /// Puts a table on the computer's clipboard.
    public static void copy(Table table, Precision precision) {
        Clipboard.getSystemClipboard().setContent(content(table, precision));
    }

    /// The same, to put more beside it.
    public static ClipboardContent content(Table table, Precision precision) {
        Table harmless = harmless(table);
        ClipboardContent content = new ClipboardContent();
        content.putHtml(TableText.html(harmless, precision));
        content.putString(TableText.tabs(harmless));
        return content;
    }

    private static Table harmless(Table table) {
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(row.rank(), row.cells().stream().map(CopiedTable::harmless).toList()))
                .toList();
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(
                        Harmless.written(column.heading()), Harmless.written(column.band()), column.holds()))
                .toList();
        return new Table(Harmless.written(table.name()), columns, rows, table.width(), table.bookmarked());
    }

    private static Cell harmless(Cell cell) {
        return cell instanceof Words words ? new Words(Harmless.written(words.text())) : cell;
    }
}
