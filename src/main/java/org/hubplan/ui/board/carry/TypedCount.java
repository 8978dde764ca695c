package org.hubplan.ui.board.carry;

import java.util.OptionalInt;

/// A count whose digits are typed one after another. A digit that would make it more than there is to take begins anew.
final class TypedCount {
    private static final int MOST_DIGITS = 6;

    private String typed = "";

    /// The next digit is the first.
    void begin() {
        typed = "";
    }

    /// One more digit.
    ///
    /// @param most how many there are to take
    /// @return the count typed by now; empty while it is nought
    OptionalInt next(int digit, int most) {
        String longer = typed + digit;
        boolean isTooMuch = longer.length() > MOST_DIGITS || Integer.parseInt(longer) > most;
        typed = isTooMuch ? Integer.toString(digit) : longer;
        int count = Integer.parseInt(typed);
        return count > 0 ? OptionalInt.of(count) : OptionalInt.empty();
    }
}
