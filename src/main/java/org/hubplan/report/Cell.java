package org.hubplan.report;

/// What stands in one place of a table.
public sealed interface Cell {
    Cell NOTHING = new Words("");

    /// As read.
    String words(Precision precision);

    record Words(String text) implements Cell {
        @Override
        public String words(Precision precision) {
            return text;
        }
    }

    /// A figure.
    ///
    /// @param value in the measure's own unit
    /// @param isChange whether it is a difference, shown with its sign
    record Amount(long value, Measure measure, boolean isChange) implements Cell {
        @Override
        public String words(Precision precision) {
            return isChange ? precision.change(value, measure) : precision.words(value, measure);
        }
    }

    static Cell of(long value, Measure measure) {
        return new Amount(value, measure, false);
    }

    /// A difference against the baseline.
    static Cell change(long value, Measure measure) {
        return new Amount(value, measure, true);
    }
}
