package org.hubplan.exchange.headings;

/// Why a column is taken to hold a field.
public enum Grounds {
    SAID(Confidence.CERTAIN, "you said so"),
    WORD(Confidence.CERTAIN, "“{0}” is a heading for {1}"),
    TURNED(Confidence.LIKELY, "“{0}” says {1} with its brackets put first"),
    NEARLY(Confidence.LIKELY, "“{0}” says {1} without its brackets or footnote"),
    WITH_GROUP(Confidence.LIKELY, "“{0}” says {1} with the heading above it"),
    LAST_RESORT(Confidence.LIKELY, "“{0}” can mean {1}, and no other column says it"),
    HINT(Confidence.GUESS, "“{0}” has a word for {1} in it");

    private final Confidence confidence;
    private final String words;

    Grounds(Confidence confidence, String words) {
        this.confidence = confidence;
        this.words = words;
    }

    public Confidence confidence() {
        return confidence;
    }

    /// In a few words: `“Loc” can mean hub, and no other column says it`.
    public String words(String heading, Field field) {
        return words.replace("{0}", heading).replace("{1}", field.label());
    }
}
