package org.hubplan.exchange.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.hubplan.exchange.cells.Made;

/// A sound establishment of a few posts in each kind of file, to be spoilt.
final class Establishment {
    private static final String[][] ROWS = {
        {"Post No", "Post Title", "Rank", "Hub", "Function", "FTE", "Status"},
        {"P1", "Officer", "DC", "MIB", "Research", "1", "Filled"},
        {"P2", "Officer", "T/DS", "CE", "Research", "0.5", "Vacant"},
        {"P3", "Analyst", "Band D", "NA", "Tasking", "1", "Filled"},
        {"P4", "Analyst", "Band E", "ZZ", "Tasking", "1", "Vacant"},
        {"Total", "", "", "", "", "3.5", ""},
    };

    private Establishment() {}

    static Map<String, String> xlsx() {
        return xlsx("");
    }

    /// @param more rows after those of the posts, as XML
    static Map<String, String> xlsx(String more) {
        StringBuilder rows = new StringBuilder();
        for (String[] row : ROWS) {
            rows.append("<row>");
            for (String cell : row) {
                rows.append(
                        cell.matches("[0-9.]+")
                                ? "<c><v>" + cell + "</v></c>"
                                : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
            }
            rows.append("</row>");
        }
        return new LinkedHashMap<>(Made.xlsx(rows + more));
    }

    static Map<String, String> ods() {
        return ods("");
    }

    static Map<String, String> ods(String more) {
        StringBuilder rows = new StringBuilder();
        for (String[] row : ROWS) {
            rows.append("<table:table-row>");
            for (String cell : row) {
                rows.append(
                                cell.matches("[0-9.]+")
                                        ? "<table:table-cell office:value-type=\"float\" office:value=\"" + cell + "\">"
                                        : "<table:table-cell office:value-type=\"string\">")
                        .append("<text:p>")
                        .append(cell)
                        .append("</text:p></table:table-cell>");
            }
            rows.append("</table:table-row>");
        }
        return new LinkedHashMap<>(Made.ods(Made.table(rows + more)));
    }

    static String csv() {
        StringBuilder text = new StringBuilder();
        for (String[] row : ROWS) {
            text.append(String.join(",", row)).append("\r\n");
        }
        return text.toString();
    }

    static byte[] csvBytes() {
        return csv().getBytes(StandardCharsets.UTF_8);
    }

    /// Text that does not pack, so that no bomb is suspected.
    static String noise(int length) {
        Random random = new Random(484);
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
