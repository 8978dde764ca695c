package org.hubplan.report.board;

import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.report.Diagram.Point;
import org.hubplan.report.Precision;
import org.hubplan.report.picture.Look;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Shape;
import org.hubplan.report.picture.Sketch;
import org.hubplan.report.picture.Type;

/// What lies across the page from margin to margin, one above the other.
sealed interface Band {
    double height(Grid grid, Ruler ruler, Precision precision);

    void onto(Sketch sketch, double top, Grid grid, Precision precision);

    /// As heard.
    String words(Precision precision);

    List<Point> points();

    /// A line of words under a rule: the plan's totals, the head of a lane, or a lane without tiles.
    ///
    /// @param type of the figures
    record Head(String name, String figures, Type type, List<Point> points) implements Band {
        private static final double ABOVE = 5;
        private static final double BELOW = 2.5;

        @Override
        public double height(Grid grid, Ruler ruler, Precision precision) {
            return ABOVE + lines(grid, ruler).size() * ruler.leading(type) + BELOW;
        }

        private List<String> lines(Grid grid, Ruler ruler) {
            return new Sketch(ruler).lines(figures, type, grid.width() - indent(ruler));
        }

        private double indent(Ruler ruler) {
            return ruler.width(name, Type.HEADING) + ruler.leading(Type.HEADING);
        }

        @Override
        public void onto(Sketch sketch, double top, Grid grid, Precision precision) {
            double leading = sketch.ruler().leading(type);
            double y = top + ABOVE + leading / 2;
            sketch.line(0, top + ABOVE / 2, grid.width(), top + ABOVE / 2, 0.6, Paint.AXIS);
            sketch.words(0, y, name, Type.HEADING, Paint.TEXT, Shape.NO_POINT);
            for (String line : lines(grid, sketch.ruler())) {
                sketch.words(indent(sketch.ruler()), y, line, type, Paint.TEXT, Shape.NO_POINT);
                y += leading;
            }
        }

        @Override
        public String words(Precision precision) {
            return name + ": " + figures;
        }
    }

    /// What the parts of a tile's bar are.
    record Legend() implements Band {
        private static final double SWATCH = 14;
        private static final double THICK = 5;
        private static final double GAP = 4;

        @Override
        public double height(Grid grid, Ruler ruler, Precision precision) {
            return ruler.leading(Type.LABEL) * (1 + lineOf(GradeBand.values().length, grid, ruler)) + GAP;
        }

        private static String words(int at) {
            return at < GradeBand.values().length ? GradeBand.values()[at].words() : "vacant";
        }

        private static double extent(int at, Ruler ruler) {
            return SWATCH + GAP + ruler.width(words(at), Type.LABEL) + 4 * GAP;
        }

        private static int lineOf(int part, Grid grid, Ruler ruler) {
            int line = 0;
            double x = 0;
            for (int at = 0; at <= part; at++) {
                if (x > 0 && x + extent(at, ruler) > grid.width()) {
                    line++;
                    x = 0;
                }
                x += extent(at, ruler);
            }
            return line;
        }

        @Override
        public void onto(Sketch sketch, double top, Grid grid, Precision precision) {
            Ruler ruler = sketch.ruler();
            double x = 0;
            for (int at = 0; at <= GradeBand.values().length; at++) {
                int line = lineOf(at, grid, ruler);
                x = at > 0 && line > lineOf(at - 1, grid, ruler) ? 0 : x;
                double middle = top + (line + 0.5) * ruler.leading(Type.LABEL);
                Look look = at < GradeBand.values().length ? GradeBand.values()[at].look() : GradeBand.VACANT;
                sketch.bar(x, x + SWATCH, middle - THICK / 2, middle + THICK / 2, look, Shape.NO_POINT);
                sketch.words(x + SWATCH + GAP, middle, words(at), Type.LABEL, Paint.QUIET, Shape.NO_POINT);
                x += extent(at, ruler);
            }
        }

        @Override
        public String words(Precision precision) {
            return "Bars: posts here by grade, vacant ones last";
        }

        @Override
        public List<Point> points() {
            return List.of();
        }
    }

    /// Tiles beside one another.
    record Tiles(List<Placed> tiles) implements Band {
        public Tiles {
            tiles = List.copyOf(tiles);
        }

        @Override
        public double height(Grid grid, Ruler ruler, Precision precision) {
            return tall(grid, ruler, precision) + Grid.GAP;
        }

        private double tall(Grid grid, Ruler ruler, Precision precision) {
            return tiles.stream().mapToDouble(tile -> grid.face(tile, ruler, precision).height()).max().orElse(0);
        }

        @Override
        public void onto(Sketch sketch, double top, Grid grid, Precision precision) {
            double tall = tall(grid, sketch.ruler(), precision);
            for (int at = 0; at < tiles.size(); at++) {
                grid.face(tiles.get(at), sketch.ruler(), precision)
                        .onto(sketch, at * (grid.tileWidth() + Grid.GAP), top, tall);
            }
        }

        @Override
        public String words(Precision precision) {
            return tiles.stream().map(tile -> tile.words(precision)).collect(Collectors.joining("; "));
        }

        @Override
        public List<Point> points() {
            return tiles.stream().flatMap(tile -> tile.points().stream()).toList();
        }
    }
}
