package org.hubplan.exchange.cells;

/// Addresses as files write them (`C7`), taken apart without trusting them.
final class CellAddress {
    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_383;

    private CellAddress() {
    }

    /// How many letters an address begins with.
    static int letters(String address) {
        int n = 0;
        while (n < address.length() && (address.charAt(n) & ~0x20) >= 'A' && (address.charAt(n) & ~0x20) <= 'Z') {
            n++;
        }
        return n;
    }

    /// The column, from 0; -1 where it is none or right of XFD.
    static int column(String address) {
        int letters = letters(address);
        int column = 0;
        for (int i = 0; i < Math.min(letters, 4); i++) {
            column = column * 26 + (address.charAt(i) & ~0x20) - 'A' + 1;
        }
        return column > LAST_COLUMN + 1 ? -1 : column - 1;
    }

    /// The row number, from 1, that starts at a place in the text; 0 where it is none, one more
    /// than the last where it is beyond.
    static int rowNumber(String text, int from) {
        return Math.clamp(digits(text, from), 0, LAST_ROW + 1);
    }

    /// A whole number; -1 where it is not one, the largest `int` where it has over nine digits.
    static int digits(String text) {
        return digits(text, 0);
    }

    private static int digits(String text, int from) {
        long number = from < text.length() ? 0 : -1;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = Math.min(number * 10 + digit, Integer.MAX_VALUE);
        }
        return (int) number;
    }
}
