package org.hubplan.report;

/// What a figure on paper is measured in.
public enum Measure {
    /// Whole posts or people.
    COUNT,
    /// Hundredths of FTE.
    FTE,
    /// Whole pence.
    PENCE,
    /// Tenths of a percent.
    PER_MILLE
}
