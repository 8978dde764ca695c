package org.hubplan.exchange.cells;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands in one cell. A formula is its last value; the cells of a CSV are all [Text],
/// because nothing in a CSV says otherwise.
public sealed interface Cell {
    /// The one empty cell.
    Cell EMPTY = new Empty();

    /// The value as the planner knows it, for messages and for reading a figure given as text.
    String shown();

    /// Whether nothing, or only spaces (hard spaces too), can be seen.
    default boolean isBlank() {
        return false;
    }

    /// Text as it stands, spaces and line breaks included. A time of day without a date is text
    /// too (`08:30`), and so is a number that cannot be one (`1E999`).
    record Text(String text) implements Cell {
        @Override
        public String shown() {
            return text;
        }

        @Override
        public boolean isBlank() {
            return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }

    /// A number by its value, not by its format: 0.8 where the sheet shows 1, 0.5 where it shows
    /// 50%. At most 15 digits, as many as a workbook keeps, so 0.30000000000000004 is 0.3; no
    /// zeros at the end, so that equal numbers are equal cells.
    record Number(BigDecimal value) implements Cell {
        @Override
        public String shown() {
            return Math.abs(value.scale()) <= 30 ? value.toPlainString() : value.toString();
        }
    }

    /// A date, with the time of day where the cell has one (midnight otherwise). Shown as
    /// `01/11/2018` or `01/11/2018 08:30`.
    record Date(LocalDateTime at) implements Cell {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
        private static final DateTimeFormatter MINUTE =
                DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

        public LocalDate day() {
            return at.toLocalDate();
        }

        @Override
        public String shown() {
            return at.format(at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : MINUTE);
        }
    }

    /// A tick, shown as TRUE or FALSE.
    record Bool(boolean value) implements Cell {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /// Nothing, formatted or not.
    record Empty() implements Cell {
        @Override
        public String shown() {
            return "";
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /// A formula that failed where the workbook was last worked out.
    ///
    /// @param code as the sheet shows it, `#N/A` or `#REF!`
    record Error(String code) implements Cell {
        @Override
        public String shown() {
            return code;
        }
    }

    /// A formula saved without its value: the file was made by a program that works nothing out.
    record NoValue() implements Cell {
        @Override
        public String shown() {
            return "formula without a value";
        }
    }
}
