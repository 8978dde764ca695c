package org.hubplan.ui.charts;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import org.hubplan.report.picture.Hatch;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Shape;

/// Draws shapes of a picture as nodes, in the named colours of the theme.
record Brush(ScreenRuler ruler) {
    Stream<Node> draw(Shape shape) {
        return switch (shape) {
            case Shape.Bar bar -> bar(bar);
            case Shape.Line line -> Stream.of(strokes(Stream.of(line), line.thickness(), line.paint()));
            case Shape.Words words -> Stream.of(words(words));
        };
    }

    private static Stream<Node> bar(Shape.Bar bar) {
        Rectangle area = new Rectangle(bar.x(), bar.y(), bar.width(), bar.height());
        boolean isSolid = bar.look().hatch() == Hatch.SOLID;
        area.setStyle("-fx-fill: " + colour(isSolid ? bar.paint() : Paint.GROUND));
        return isSolid
                ? Stream.of(area)
                : Stream.of(area, strokes(bar.look().hatch().strokes(bar).stream(), 1, bar.paint()));
    }

    private static Node strokes(Stream<Shape.Line> lines, double thickness, Paint paint) {
        Path path = new Path();
        lines.forEach(line -> path.getElements().addAll(
                new MoveTo(line.fromX(), line.fromY()), new LineTo(line.toX(), line.toY())));
        path.setStrokeWidth(thickness);
        path.setStrokeLineCap(StrokeLineCap.BUTT);
        path.setStyle("-fx-stroke: " + colour(paint));
        return path;
    }

    private Node words(Shape.Words words) {
        Text text = new Text(words.x(), words.y(), words.words());
        text.getStyleClass().add("text");
        text.setFont(ruler.font(words.type()));
        text.setStyle("-fx-fill: " + colour(words.paint()));
        return text;
    }

    /// The name it has in the style sheets.
    private static String colour(Paint paint) {
        return switch (paint) {
            case SERIES_1, UP, AFTER -> "-hp-chart-1";
            case SERIES_2 -> "-hp-chart-2";
            case SERIES_3, DOWN -> "-hp-chart-3";
            case SERIES_4 -> "-hp-chart-4";
            case SERIES_5 -> "-hp-chart-5";
            case SERIES_6 -> "-hp-chart-6";
            case SERIES_7, LEVEL -> "-hp-chart-7";
            case SERIES_8 -> "-hp-chart-8";
            case GAP -> "-hp-broken";
            case PRESSURE -> "-hp-vacancy";
            case SAVING -> "-hp-chart-saving";
            case TEXT -> "-hp-ink";
            case BEFORE, QUIET, AXIS -> "-hp-muted";
            case GRID -> "-hp-line";
            case GROUND -> "-hp-surface";
        };
    }
}
