package org.hubplan.report.pdf;

import java.awt.Color;
import org.hubplan.report.picture.Hatch;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Shape;
import org.openpdf.text.pdf.PdfContentByte;

/// Draws the shapes of a picture into a page, as lines and areas that stay sharp at any size.
///
/// @param left of the picture on the page, in points
/// @param top how high its upper edge stands above the page's lower one, where PDF begins to count
/// @param type of its words
record ShapePen(PdfContentByte page, float left, float top, ChartType type) {
    void draw(Shape shape) {
        switch (shape) {
            case Shape.Bar bar -> bar(bar);
            case Shape.Line line -> line(line);
            case Shape.Words words -> words(words);
        }
    }

    private void bar(Shape.Bar bar) {
        page.setColorFill(colour(bar.look().hatch() == Hatch.SOLID ? bar.paint() : Paint.GROUND));
        page.rectangle(x(bar.x()), y(bar.y() + bar.height()), (float) bar.width(), (float) bar.height());
        page.fill();
        bar.look().hatch().strokes(bar).forEach(this::line);
    }

    private void line(Shape.Line line) {
        page.setColorStroke(colour(line.paint()));
        page.setLineWidth((float) line.thickness());
        page.moveTo(x(line.fromX()), y(line.fromY()));
        page.lineTo(x(line.toX()), y(line.toY()));
        page.stroke();
    }

    private void words(Shape.Words words) {
        Style style = type.style(words.type());
        page.setColorFill(colour(words.paint()));
        page.beginText();
        page.setFontAndSize(type.faces().of(style.weight()).font(), style.size());
        page.setTextMatrix(x(words.x()), y(words.y()));
        page.showText(type.faces().printable(words.words()));
        page.endText();
    }

    private float x(double x) {
        return left + (float) x;
    }

    private float y(double y) {
        return top - (float) y;
    }

    private static Color colour(Paint paint) {
        return new Color(paint.onPaper());
    }
}
