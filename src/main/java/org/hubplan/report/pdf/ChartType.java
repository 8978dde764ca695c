package org.hubplan.report.pdf;

import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Type;

/// How words in charts are set on paper, and the room they take there.
record ChartType(Page page, Faces faces) implements Ruler {
    private static final Style LABEL = new Style(Weight.REGULAR, 7.5f, 9.5f, Ink.TEXT);
    private static final Style HEADING = new Style(Weight.SEMI_BOLD, 7.5f, 9.5f, Ink.TEXT);
    private static final Style FIGURE = new Style(Weight.MEDIUM, 7, 9, Ink.TEXT);
    private static final Style TOTAL = new Style(Weight.SEMI_BOLD, 7.5f, 9.5f, Ink.TEXT);
    private static final Style AXIS = new Style(Weight.REGULAR, 7, 9, Ink.QUIET);

    /// On A3, where alone they are set, these are of 7 points.
    private static final Style SMALL = new Style(Weight.REGULAR, 5.9f, 7.4f, Ink.TEXT);
    private static final Style SMALL_HEADING = new Style(Weight.SEMI_BOLD, 5.9f, 7.4f, Ink.TEXT);

    Style style(Type type) {
        return page.of(switch (type) {
            case LABEL -> LABEL;
            case HEADING -> HEADING;
            case FIGURE -> FIGURE;
            case TOTAL -> TOTAL;
            case AXIS -> AXIS;
            case SMALL -> SMALL;
            case SMALL_HEADING -> SMALL_HEADING;
        });
    }

    @Override
    public double width(String words, Type type) {
        return faces.width(faces.printable(words), style(type));
    }

    @Override
    public double leading(Type type) {
        return style(type).leading();
    }

    @Override
    public double capitals(Type type) {
        return style(type).capitals();
    }
}
