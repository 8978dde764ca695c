package org.hubplan.exchange.cells;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;

/// What a cell of an XLSX means by its type, style and written value.
final class XlsxValue {
    private static final double LAST_DAY = 2_958_466; // the day after 31/12/9999
    private final SharedStrings strings;
    private final XlsxStyles styles;
    private final Pool pool = new Pool();

    XlsxValue(SharedStrings strings, XlsxStyles styles) {
        this.strings = strings;
        this.styles = styles;
    }

    /// @param type the cell's `t`, null for a number
    /// @param style number of its style, -1 for none
    /// @param raw its value as written, null where there is none
    /// @return null where it is a common text that is missing
    Cell of(String type, int style, String raw, boolean formula) {
        if (raw == null) {
            return formula ? new Cell.NoValue() : Cell.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> strings.get(raw);
            case "str", "inlineStr" -> pool.text(XlsxText.plain(raw));
            case "b" -> raw.isBlank() ? Cell.EMPTY : new Cell.Bool(Xml.isTrue(raw.strip()));
            case "e" -> new Cell.Error(raw.strip());
            case "d" -> isoDate(raw.strip());
            default -> styles.isDate(style) ? serialDate(raw) : pool.number(raw);
        };
    }

    private Cell serialDate(String raw) {
        var number = pool.number(raw);
        if (!(number instanceof Cell.Number(var value))) {
            return number;
        }
        double days = value.doubleValue();
        if (days < 0 || days >= LAST_DAY) {
            return number;
        }
        var at = DateUtil.getLocalDateTime(days, styles.from1904(), true);
        return at == null ? number : days < 1 ? time(at.toLocalTime()) : new Cell.Date(at);
    }

    /// A date written out (`2018-11-01T08:30:00`), as strict XLSX and ODS have it; text where it is
    /// not one.
    static Cell isoDate(String raw) {
        try {
            return new Cell.Date(raw.indexOf('T') < 0 ? LocalDate.parse(raw).atStartOfDay()
                    : LocalDateTime.parse(raw.endsWith("Z") ? raw.substring(0, raw.length() - 1) : raw));
        } catch (DateTimeParseException e) {
            return raw.isEmpty() ? Cell.EMPTY : new Cell.Text(raw);
        }
    }

    /// A time of day without a date, as text: `08:30`, with seconds where there are any.
    static Cell time(LocalTime time) {
        return new Cell.Text(time.withNano(0).toString());
    }
}
