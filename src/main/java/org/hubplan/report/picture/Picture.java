package org.hubplan.report.picture;

import java.util.List;

/// A picture, ready to be drawn.
///
/// @param shapes in the order they are drawn, the last on top
public record Picture(double width, double height, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }
}
