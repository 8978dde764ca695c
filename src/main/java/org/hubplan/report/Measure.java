package org.hubplan.report;

/// What a figure on paper is measured in.
public enum Measure {
    /// Whole posts or people.
    COUNT(0),
    /// Hundredths of FTE.
    FTE(2),
    /// Whole pence.
    PENCE(2),
    /// Tenths of a percent.
    PER_MILLE(1);

    private final int decimals;

    Measure(int decimals) {
        this.decimals = decimals;
    }

    /// How many decimals its whole number holds: 2 of pence, said in pounds.
    public int decimals() {
        return decimals;
    }
}
