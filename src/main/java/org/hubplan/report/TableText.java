package org.hubplan.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hubplan.report.Cell.Amount;
import org.hubplan.report.Column.Holds;

/// A table as other programs take it from the clipboard: text for a spreadsheet, HTML for a letter.
public final class TableText {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private TableText() {}

    /// A line a row, with a tab between two cells, its figures plain so that a spreadsheet takes them for numbers.
    public static String tabs(Block.Table table) {
        String head = joined(table.columns().stream().map(TableText::heading).toList());
        String rows = table.rows().stream()
                .map(row -> joined(row.cells().stream().map(TableText::plain).toList()))
                .collect(Collectors.joining("\n"));
        return head + "\n" + rows + "\n";
    }

    /// What has a quotation mark is quoted, since a spreadsheet takes marks around a cell off, and what is left for a
    /// formula where it looks like one.
    private static String joined(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                .collect(Collectors.joining("\t"));
    }

    private static String heading(Column column) {
        return clean((column.band() + " " + column.heading()).strip());
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> clean(words.text());
            case Amount amount -> BigDecimal.valueOf(amount.value(), amount.measure().decimals()).toPlainString();
        };
    }

    private static String clean(String words) {
        return BREAKS.matcher(words).find() ? BREAKS.matcher(words).replaceAll(" ") : words;
    }

    /// As read on paper, figures to the right, totals strong.
    public static String html(Block.Table table, Precision precision) {
        StringBuilder html = new StringBuilder("<table><caption>" + escaped(table.name()) + "</caption><thead><tr>");
        table.columns().forEach(column -> html.append(cell("th", column, escaped(heading(column)))));
        html.append("</tr></thead><tbody>");
        for (Row row : table.rows()) {
            html.append("<tr>").append(row(table, row, precision)).append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String row(Block.Table table, Row row, Precision precision) {
        if (row.rank() == Row.Rank.GROUP) {
            return "<th colspan=\"" + table.columns().size() + "\" style=\"text-align:left\">"
                    + escaped(row.cells().getFirst().words(precision)) + "</th>";
        }
        StringBuilder cells = new StringBuilder();
        for (int at = 0; at < row.cells().size(); at++) {
            String words = escaped(shown(row.cells().get(at), precision));
            cells.append(cell("td", table.columns().get(at), row.rank() == Row.Rank.LINE ? words : "<b>" + words + "</b>"));
        }
        return cells.toString();
    }

    /// A figure below nothing with the minus that spreadsheets read.
    private static String shown(Cell cell, Precision precision) {
        String words = cell.words(precision);
        return cell instanceof Amount ? words.replace('\u2212', '-') : words;
    }

    private static String cell(String tag, Column column, String words) {
        String align = column.holds() == Holds.FIGURES ? "right" : "left";
        return "<" + tag + " style=\"text-align:" + align + "\">" + words + "</" + tag + ">";
    }

    private static String escaped(String words) {
        return clean(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
