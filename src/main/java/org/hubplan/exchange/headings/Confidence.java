package org.hubplan.exchange.headings;

/// How sure it is that a column holds what it is taken for.
public enum Confidence {
    /// Nobody would read the heading otherwise, or the planner said so.
    CERTAIN("certain"),
    /// It is read so by habit of the trade.
    LIKELY("likely"),
    /// Worth a look before anything is imported.
    GUESS("a guess");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
