package org.hubplan.exchange.tables;

import java.util.Set;
import java.util.regex.Pattern;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;

/// What a row below the headings is.
public enum Sort {
    /// To be read, and held where it can't be trusted.
    DATA,
    BLANK,
    /// A total or subtotal.
    TOTAL,
    /// A footnote, a section heading, the headings again.
    OTHER;

    private static final Pattern TOTAL_LABEL = Pattern.compile(
            "(sub ?totals?|grand totals?|overall totals?|totals?|sum)\\b.*|.*\\b(sub ?totals?|grand total|totals?)");
    private static final Set<Character> NOTE_SIGNS = Set.of('*', '(', '[', '†', '‡', '#');

    /// Says what a row is.
    public interface Sieve {
        Sort sort(Row row);
    }

    /// What can be said of any row; `DATA` where only the kind can tell.
    public static Sort plainly(Row row, Headings headings) {
        if (row.isBlank()) {
            return BLANK;
        }
        return headings.repeatedBy(row) ? OTHER : DATA;
    }

    /// `Subtotal MIB`, `Total`, `MIB total`: in any case, with any punctuation.
    public static boolean isTotalLabel(String text) {
        return speaksOfATotal(text) && TOTAL_LABEL.matcher(Words.bare(text)).matches();
    }

    /// Quickly, since every cell of a sheet is asked.
    private static boolean speaksOfATotal(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.regionMatches(true, at, "total", 0, 5) || text.regionMatches(true, at, "sum", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    /// Whether text could be a reference number: one word with a digit in it, and no sign of a footnote.
    public static boolean couldBeReference(String text) {
        if (text.isEmpty() || text.length() > 40 || NOTE_SIGNS.contains(text.charAt(0))) {
            return false;
        }
        boolean digit = false;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return false;
            }
            digit |= Character.isDigit(text.charAt(at));
        }
        return digit;
    }
}
