package org.hubplan.report.picture;

/// How words in a picture are set.
public enum Type {
    /// Names of columns, rows and what a legend explains.
    LABEL,
    /// A name that heads others.
    HEADING,
    /// Figures at bars.
    FIGURE,
    /// Figures of what all else adds up to.
    TOTAL,
    /// Figures along an axis.
    AXIS,
    /// Words and figures where much stands in little room; on A3 no smaller than 7 points.
    SMALL,
    /// Names that head those.
    SMALL_HEADING
}
