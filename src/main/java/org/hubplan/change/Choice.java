package org.hubplan.change;

/// What becomes of a change that is replayed on a new baseline or taken across into another option.
public enum Choice {
    /// It is made as it is, whatever it finds.
    AS_IS("as it is"),
    /// It is made for those of its posts that are still as it set out from.
    WHAT_FITS("only what fits"),
    /// It isn't made.
    LEAVE("left out");

    private final String words;

    Choice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
