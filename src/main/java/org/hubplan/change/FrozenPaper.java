package org.hubplan.change;

/// A paper as it was printed when a version was frozen. It prints the same for ever, whatever Hubplan learns since.
///
/// @param kind of the paper: `staffing`
/// @param pdf the file, in Base64
public record FrozenPaper(String kind, String pdf) {
    @Override
    public String toString() {
        return "FrozenPaper " + kind;
    }
}
