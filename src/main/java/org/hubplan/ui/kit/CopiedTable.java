package org.hubplan.ui.kit;

import java.util.List;
import java.util.function.UnaryOperator;
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
        ClipboardContent content = new ClipboardContent();
        // a page's cells begin at their first word: what stood behind a blank would be first there
        content.putHtml(TableText.html(written(table, words -> Harmless.written(words.stripLeading())), precision));
        content.putString(TableText.tabs(written(table, Harmless::written)));
        return content;
    }

    private static Table written(Table table, UnaryOperator<String> way) {
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(row.rank(), row.cells().stream().map(cell -> written(cell, way)).toList()))
                .toList();
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(way.apply(column.heading()), way.apply(column.band()), column.holds()))
                .toList();
        return new Table(way.apply(table.name()), columns, rows, table.width(), table.bookmarked());
    }

    private static Cell written(Cell cell, UnaryOperator<String> way) {
        return cell instanceof Words words ? new Words(way.apply(words.text())) : cell;
    }
}
