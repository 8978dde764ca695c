package org.hubplan.report.chart;

import java.util.List;
import org.hubplan.report.picture.Look;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Shape;
import org.hubplan.report.picture.Sketch;
import org.hubplan.report.picture.Type;

/// What each look means, one beneath another.
///
/// @param items in the order they are read
/// @param room the widest it may be
record Legend(List<Item> items, double room, Ruler ruler) {
    private static final double SWATCH = 1.1;
    private static final double GAP = 0.6;
    private static final double BETWEEN = 0.4;
    private static final double THICK = 1.8;

    /// @param look of a bar; none for a line
    record Item(String words, java.util.Optional<Look> look) {}

    private double em() {
        return ruler.leading(Type.LABEL);
    }

    private double indent() {
        return em() * (SWATCH + GAP);
    }

    double width() {
        return indent() + items.stream().flatMap(item -> lines(item).stream())
                .mapToDouble(line -> ruler.width(line, Type.LABEL))
                .max()
                .orElse(0);
    }

    double height() {
        return items.stream().mapToDouble(item -> lines(item).size() * em() + BETWEEN * em()).sum();
    }

    private List<String> lines(Item item) {
        return new Sketch(ruler).lines(item.words(), Type.LABEL, room - indent());
    }

    void onto(Sketch sketch, double x, double top) {
        double y = top;
        for (Item item : items) {
            double middle = y + em() / 2;
            double half = em() * 0.36;
            item.look().ifPresentOrElse(
                    look -> sketch.bar(x, x + SWATCH * em(), middle - half, middle + half, look, Shape.NO_POINT),
                    () -> sketch.line(x, middle, x + SWATCH * em(), middle, THICK, Paint.TEXT));
            for (String line : lines(item)) {
                sketch.words(x + indent(), y + em() / 2, line, Type.LABEL, Paint.TEXT, Shape.NO_POINT);
                y += em();
            }
            y += BETWEEN * em();
        }
    }
}
