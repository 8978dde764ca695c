package org.hubplan.report;

/// A column of a table.
///
/// @param heading empty where the words beneath need none
/// @param band a heading over neighbouring columns of the same band; empty for none
/// @param holds what its cells hold, which decides how they are aligned
public record Column(String heading, String band, Holds holds) {
    public enum Holds {
        /// Set from the left, on more than one line where need be.
        WORDS,
        /// Set to the right, never broken.
        FIGURES
    }

    public static Column words(String heading) {
        return new Column(heading, "", Holds.WORDS);
    }

    public static Column figures(String band, String heading) {
        return new Column(heading, band, Holds.FIGURES);
    }
}
