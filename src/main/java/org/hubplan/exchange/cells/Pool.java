package org.hubplan.exchange.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Makes cells, the same object for the same value seen a short while ago: a column of hubs or of
/// FTE costs a few cells, not one a row. Of fixed size.
final class Pool {
    private static final int SLOTS = 8192;
    /// Digits a workbook keeps; what a file writes beyond them is the noise of binary fractions.
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST_NUMBER = 400;

    private final Cell.Text[] texts = new Cell.Text[SLOTS];
    private final String[] written = new String[SLOTS];
    private final Cell[] numbers = new Cell[SLOTS];

    /// A text cell; the empty one for no text.
    Cell text(String text) {
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        int slot = slot(text);
        var known = texts[slot];
        if (known != null && known.text().equals(text)) {
            return known;
        }
        return texts[slot] = new Cell.Text(text);
    }

    /// A number cell from a number as files write it (`0.8`, `1.5E-3`); a text cell where it is
    /// not one, or is outside what a workbook can hold.
    Cell number(String raw) {
        int slot = slot(raw);
        if (raw.equals(written[slot])) {
            return numbers[slot];
        }
        var cell = parse(raw.strip());
        written[slot] = raw;
        numbers[slot] = cell;
        return cell;
    }

    private static Cell parse(String raw) {
        if (raw.isEmpty()) {
            return Cell.EMPTY;
        }
        if (raw.length() > LONGEST_NUMBER) {
            return new Cell.Text(raw);
        }
        try {
            var exact = new BigDecimal(raw);
            if (Math.abs((long) exact.precision() - exact.scale()) > 310) {
                return new Cell.Text(raw);
            }
            var value = exact.round(DIGITS).stripTrailingZeros();
            return new Cell.Number(value.scale() < 0 && value.scale() > -30 ? value.setScale(0) : value);
        } catch (NumberFormatException e) {
            return new Cell.Text(raw);
        }
    }

    private static int slot(String key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 13) & SLOTS - 1;
    }
}
