package org.hubplan.report.pdf;

/// How words are set.
///
/// @param size of type, in points
/// @param leading from one line to the next, in points
record Style(Weight weight, float size, float leading, Ink ink) {
    static final Style TITLE = new Style(Weight.SEMI_BOLD, 22, 27, Ink.TEXT);
    static final Style SUBTITLE = new Style(Weight.REGULAR, 12, 16, Ink.TEXT);
    static final Style SECTION = new Style(Weight.SEMI_BOLD, 13, 17, Ink.ACCENT);
    static final Style PART = new Style(Weight.SEMI_BOLD, 9.5f, 13, Ink.TEXT);
    static final Style PROSE = new Style(Weight.REGULAR, 9, 13, Ink.TEXT);
    static final Style NOTICE = new Style(Weight.MEDIUM, 8.5f, 12, Ink.TEXT);
    static final Style LABEL = new Style(Weight.REGULAR, 7.5f, 10, Ink.QUIET);
    static final Style FACT = new Style(Weight.MEDIUM, 8.5f, 11, Ink.TEXT);
    static final Style HEADING = new Style(Weight.MEDIUM, 7.5f, 9.5f, Ink.QUIET);
    static final Style GROUP = new Style(Weight.SEMI_BOLD, 8, 10, Ink.TEXT);
    static final Style LINE = new Style(Weight.REGULAR, 8, 10, Ink.TEXT);
    static final Style SUBTOTAL = new Style(Weight.MEDIUM, 8, 10, Ink.TEXT);
    static final Style TOTAL = new Style(Weight.SEMI_BOLD, 8, 10, Ink.TEXT);
    static final Style RUNNING = new Style(Weight.REGULAR, 7.5f, 10, Ink.QUIET);
    static final Style MARKING = new Style(Weight.SEMI_BOLD, 8.5f, 11, Ink.TEXT);

    /// The same in type of another size.
    Style scaled(float by) {
        return by == 1 ? this : new Style(weight, size * by, leading * by, ink);
    }

    /// The same in quiet ink: for a nil among figures.
    Style quiet() {
        return new Style(weight, size, leading, Ink.QUIET);
    }

    /// From the top of a line to its baseline, so that capitals stand in the line's middle.
    float drop() {
        return (leading + capitals()) / 2;
    }

    float capitals() {
        return size * CAPITALS;
    }

    /// Height of capitals in IBM Plex Sans, as a share of the size.
    private static final float CAPITALS = 0.698f;
}
