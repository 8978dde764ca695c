package org.hubplan.report.board;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.Precision;
import org.hubplan.report.picture.Look;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Shape;
import org.hubplan.report.picture.Sketch;
import org.hubplan.report.picture.Type;

/// A tile's words on as many lines as they need in a given width, with its bar of grades.
final class TileFace {
    private static final double BAR = 5;
    private static final double EDGE = 0.6;
    private static final double BROKEN_EDGE = 1.8;

    private final Placed place;
    private final double pad;
    private final double width;
    private final Ruler ruler;
    private final List<Line> above = new ArrayList<>();
    private final List<Line> below = new ArrayList<>();
    private boolean fits = true;

    private record Line(String words, Type type, Paint paint, boolean onPlate) {}

    /// @param width from edge to edge, in points
    TileFace(Placed place, TileType type, double width, Ruler ruler, Precision precision) {
        this.place = place;
        this.pad = type.pad();
        this.width = width;
        this.ruler = ruler;
        switch (place) {
            case HubTile tile -> hub(tile, type, precision);
            case Lane lane -> {
                lines(above, lane.name(), type.name(), Paint.TEXT, false);
                lines(above, lane.head(precision), type.figure(), Paint.TEXT, false);
            }
        }
    }

    private void hub(HubTile tile, TileType type, Precision precision) {
        BoardLine figures = tile.figures();
        lines(above, tile.name(), type.name(), Paint.TEXT, false);
        lines(above, figures.people(precision) + BoardLine.POINT + figures.vacant(precision), type.figure(), Paint.TEXT, false);
        lines(above, figures.cost(precision) + BoardLine.POINT + figures.changed(precision), type.figure(), Paint.TEXT, false);
        String grades = type.grades() ? tile.grades(precision) : "";
        String point = grades.isEmpty() || tile.desksTaken().isEmpty() ? "" : BoardLine.POINT;
        lines(below, grades + point + tile.desksTaken(), type.figure(), Paint.TEXT, false);
        lines(below, tile.brokenInWords(), type.plate(), Paint.GROUND, true);
    }

    private void lines(List<Line> to, String words, Type type, Paint paint, boolean onPlate) {
        double room = width - 2 * pad;
        if (words.isEmpty()) {
            return;
        }
        for (String word : words.split(" ")) {
            fits &= ruler.width(word, type) <= room;
        }
        new Sketch(ruler).lines(words, type, room).forEach(line -> to.add(new Line(unhung(line), type, paint, onPlate)));
    }

    /// A point between two figures doesn't hang at the end of a line.
    private static String unhung(String line) {
        String hung = BoardLine.POINT.stripTrailing();
        return line.endsWith(hung) ? line.substring(0, line.length() - hung.length()) : line;
    }

    /// Whether no word of it is broken.
    boolean fits() {
        return fits;
    }

    double height() {
        return pad + height(above) + pad / 2 + BAR + pad / 2 + height(below) + pad;
    }

    private double height(List<Line> lines) {
        return lines.stream().mapToDouble(line -> ruler.leading(line.type())).sum();
    }

    void onto(Sketch sketch, double left, double top, double height) {
        if (!(place instanceof HubTile tile)) {
            sketch.bar(left, left + width, top, top + height, Look.solid(Paint.GRID), Shape.NO_POINT);
            words(sketch, above, left, top + pad);
            return;
        }
        edge(sketch, tile, left, top, height);
        double y = words(sketch, above, left, top + pad) + pad / 2;
        bar(sketch, tile, left + pad, y);
        words(sketch, below, left, y + BAR + pad / 2);
    }

    /// A tile whose limit is broken has a thick edge too.
    private void edge(Sketch sketch, HubTile tile, double left, double top, double height) {
        boolean isBroken = !tile.broken().isEmpty();
        Paint paint = isBroken ? Paint.GAP : Paint.AXIS;
        double thick = isBroken ? BROKEN_EDGE : EDGE;
        double right = left + width;
        double bottom = top + height;
        sketch.line(left, top, right, top, thick, paint);
        sketch.line(left, bottom, right, bottom, thick, paint);
        sketch.line(left, top, left, bottom, thick, paint);
        sketch.line(right, top, right, bottom, thick, paint);
    }

    private double words(Sketch sketch, List<Line> lines, double left, double top) {
        double y = top;
        for (Line line : lines) {
            double leading = ruler.leading(line.type());
            if (line.onPlate()) {
                sketch.bar(left + 1, left + width - 1, y, y + leading, Look.solid(Paint.GAP), Shape.NO_POINT);
            }
            sketch.words(left + pad, y + leading / 2, line.words(), line.type(), line.paint(), Shape.NO_POINT);
            y += leading;
        }
        return y;
    }

    /// As long as the tile is wide, each part its share of the posts here.
    private void bar(Sketch sketch, HubTile tile, double left, double top) {
        long all = tile.now().bwtFte();
        if (all <= 0) {
            return;
        }
        double scale = (width - 2 * pad) / all;
        double x = left;
        for (var part : tile.filled().entrySet()) {
            double to = x + Math.max(0, part.getValue()) * scale;
            sketch.bar(x, to, top, top + BAR, part.getKey().look(), Shape.NO_POINT);
            x = to;
        }
        sketch.bar(x, x + tile.now().vacantFte() * scale, top, top + BAR, GradeBand.VACANT, Shape.NO_POINT);
    }
}
