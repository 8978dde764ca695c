package org.hubplan.report.picture;

/// One thing in a picture, in points from its top left.
public sealed interface Shape {
    /// Bars and words that belong to no figure.
    int NO_POINT = -1;

    /// A rectangle.
    ///
    /// @param point which figure of the diagram it shows, from 0; `NO_POINT` for none
    record Bar(double x, double y, double width, double height, Look look, int point) implements Shape {
        public Paint paint() {
            return look.paint();
        }
    }

    record Line(double fromX, double fromY, double toX, double toY, double thickness, Paint paint) implements Shape {}

    /// One line of words.
    ///
    /// @param x left end
    /// @param y baseline
    /// @param width as the ruler has it
    record Words(double x, double y, double width, String words, Type type, Paint paint, int point) implements Shape {}
}
