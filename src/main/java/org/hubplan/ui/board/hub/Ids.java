package org.hubplan.ui.board.hub;

/// Ids of the parts of a matrix, by what they stand for.
final class Ids {
    private Ids() {}

    /// `cell-Open-Source-Band-E`
    static String of(String... words) {
        return String.join("-", words).replace(' ', '-');
    }
}
