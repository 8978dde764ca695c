package org.hubplan.report.chart;

import java.util.List;
import org.hubplan.report.Diagram;
import org.hubplan.report.Precision;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Shape;
import org.hubplan.report.picture.Sketch;
import org.hubplan.report.picture.Type;

/// A chart that leaves its page: with its title, what one must know to read it, what it is of, and the protective marking
/// at its top and bottom, since whoever meets it next has nothing else beside it.
///
/// @param marking `OFFICIAL-SENSITIVE`
/// @param source plan, option and version
public record AlonePicture(Diagram diagram, String marking, String source) {
    private static final double APART = 0.6;

    public Picture drawn(double width, Ruler ruler, Precision precision) {
        Sketch sketch = new Sketch(ruler);
        double em = ruler.leading(Type.LABEL);
        double y = marking(sketch, width, 0);
        y = lines(sketch, diagram.title(), Type.HEADING, Paint.TEXT, width, y) + APART * em;
        Picture picture = diagram.drawn(width, diagram.height(width, ruler, precision), ruler, precision);
        sketch.picture(picture, y);
        y += picture.height() + APART * em;
        if (!diagram.note().isEmpty()) {
            y = lines(sketch, diagram.note(), Type.AXIS, Paint.QUIET, width, y);
        }
        y = lines(sketch, source, Type.AXIS, Paint.QUIET, width, y) + APART * em;
        return sketch.picture(width, marking(sketch, width, y) - APART * em);
    }

    private double marking(Sketch sketch, double width, double top) {
        double em = sketch.ruler().leading(Type.TOTAL);
        sketch.centred(width / 2, top + em / 2, marking, Type.TOTAL, Paint.TEXT, Shape.NO_POINT);
        return top + em * (1 + APART);
    }

    /// @return where they end
    private static double lines(Sketch sketch, String words, Type type, Paint paint, double width, double top) {
        double em = sketch.ruler().leading(type);
        List<String> lines = sketch.lines(words, type, width);
        for (int at = 0; at < lines.size(); at++) {
            sketch.words(0, top + (at + 0.5) * em, lines.get(at), type, paint, Shape.NO_POINT);
        }
        return top + lines.size() * em;
    }
}
