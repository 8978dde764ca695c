package org.hubplan.report.picture;

/// One thing in a picture, in points from its top left.
public sealed interface Shape {
    /// Bars and words that belong to no figure.
    int NO_POINT = -1;

    /// The same so much further right and down.
    Shape shifted(double right, double down);

    /// A rectangle.
    ///
    /// @param point which figure of the diagram it shows, from 0; `NO_POINT` for none
    record Bar(double x, double y, double width, double height, Look look, int point) implements Shape {
        public Paint paint() {
            return look.paint();
        }

        @Override
        public Shape shifted(double right, double down) {
            return new Bar(x + right, y + down, width, height, look, point);
        }
    }

    record Line(double fromX, double fromY, double toX, double toY, double thickness, Paint paint) implements Shape {
        @Override
        public Shape shifted(double right, double down) {
            return new Line(fromX + right, fromY + down, toX + right, toY + down, thickness, paint);
        }
    }

    /// One line of words.
    ///
    /// @param x left end
    /// @param y baseline
    /// @param width as the ruler has it
    record Words(double x, double y, double width, String words, Type type, Paint paint, int point) implements Shape {
        @Override
        public Shape shifted(double right, double down) {
            return new Words(x + right, y + down, width, words, type, paint, point);
        }
    }
}
