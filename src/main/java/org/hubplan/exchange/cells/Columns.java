package org.hubplan.exchange.cells;

/// Columns by letter and by number. Numbers count from 0: A is 0, Z is 25, AA is 26.
public final class Columns {
    private Columns() {
    }

    /// The letters of a column, `AA` for 26.
    public static String letters(int column) {
        if (column < 0) {
            throw new IllegalArgumentException("A column is 0 or more, not " + column);
        }
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /// The number of a column given by its letters in either case, 26 for `AA`; -1 where the text
    /// is not one to three letters.
    public static int number(String letters) {
        if (letters.isEmpty() || letters.length() > 3) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            int letter = letters.charAt(i) & ~0x20;
            if (letter < 'A' || letter > 'Z') {
                return -1;
            }
            number = number * 26 + letter - 'A' + 1;
        }
        return number - 1;
    }

    /// A cell's address as the planner writes it: `C7` for column 2 of row 7.
    public static String address(int column, int rowNumber) {
        return letters(column) + rowNumber;
    }
}
