package org.hubplan.ui.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/// Finds where something can lie over the board so that it hides as little as possible, and is still near what it
/// belongs to. Knows no screen.
///
/// @param room what it has to lie within
/// @param home what it belongs to
/// @param beneath what it would hide
record LeastHidden(Bounds room, Bounds home, List<Beneath> beneath) {
    private static final double GAP = 1;
    /// What a pixel of way from home weighs against a square pixel hidden.
    private static final double OF_WAY = 12;

    /// Something that had better be seen.
    ///
    /// @param weight of each of its square pixels
    record Beneath(Bounds bounds, double weight) {}

    /// The upper left corner.
    Point2D of(Dimension2D size) {
        return Stream.of(ys(size))
                .flatMap(List::stream)
                .flatMap(y -> xs(size).stream().map(x -> place(x, y, size)))
                .distinct()
                .min(Comparator.comparingDouble(this::cost))
                .map(place -> new Point2D(place.getMinX(), place.getMinY()))
                .orElseThrow();
    }

    private List<Double> ys(Dimension2D size) {
        double height = size.getHeight();
        List<Double> ys = new ArrayList<>(List.of(home.getMaxY() + GAP, home.getMinY() - GAP - height));
        beneath.stream().map(Beneath::bounds).forEach(bounds -> {
            ys.add(bounds.getMinY());
            ys.add(bounds.getCenterY() - height / 2);
            ys.add(bounds.getMaxY() + GAP);
        });
        return ys.stream().distinct().toList();
    }

    private List<Double> xs(Dimension2D size) {
        double width = size.getWidth();
        List<Double> xs = new ArrayList<>(List.of(home.getMinX(), home.getMaxX() - width));
        beneath.stream().map(Beneath::bounds).forEach(bounds -> {
            xs.add(bounds.getMaxX() + GAP);
            xs.add(bounds.getMinX() - GAP - width);
        });
        return xs.stream().distinct().toList();
    }

    private Bounds place(double x, double y, Dimension2D size) {
        return new BoundingBox(
                inside(x, room.getMinX(), room.getMaxX() - size.getWidth()),
                inside(y, room.getMinY(), room.getMaxY() - size.getHeight()),
                size.getWidth(),
                size.getHeight());
    }

    private static double inside(double wanted, double least, double most) {
        return Math.round(Math.max(least, Math.min(wanted, most)));
    }

    private double cost(Bounds place) {
        double hidden = beneath.stream().mapToDouble(one -> one.weight() * overlap(place, one.bounds())).sum();
        return hidden + OF_WAY * way(place);
    }

    private static double overlap(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width <= 0 || height <= 0 ? 0 : width * height;
    }

    private double way(Bounds place) {
        double across = Math.max(place.getMinX() - home.getMaxX(), home.getMinX() - place.getMaxX());
        double down = Math.max(place.getMinY() - home.getMaxY(), home.getMinY() - place.getMaxY());
        return Math.hypot(Math.max(0, across), Math.max(0, down));
    }
}
