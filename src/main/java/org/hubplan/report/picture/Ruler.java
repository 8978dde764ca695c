package org.hubplan.report.picture;

/// How much room words take where a picture is to be drawn: the typefaces of a paper and of a window differ.
public interface Ruler {
    /// From the left end of the words to the right.
    double width(String words, Type type);

    /// From one line to the next.
    double leading(Type type);

    /// Height of capitals and figures.
    double capitals(Type type);
}
