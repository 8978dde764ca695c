package org.hubplan.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/// Things side by side, each in the middle of the line, as in an `HBox`; those that don't fit go on the next line,
/// instead of being cut. What grows by `HBox.setHgrow` takes what is left of its line. All of it stands in the middle of
/// what height there is.
public class WrappingLine extends Pane {
    private final double gap;

    /// @param gap between things, and half of it between lines, in pixels
    public WrappingLine(double gap, Node... things) {
        this.gap = gap;
        getChildren().setAll(things);
    }

    /// @param width of all its things with the gaps between them
    /// @param height of the highest
    private record Line(List<Node> things, double width, double height) {}

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return around(getManagedChildren().stream().mapToDouble(thing -> thing.minWidth(-1)).max().orElse(0));
    }

    @Override
    protected double computePrefWidth(double height) {
        double all = getManagedChildren().stream().mapToDouble(this::wish).sum();
        return around(all + gap * Math.max(0, getManagedChildren().size() - 1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        List<Line> lines = lines(width < 0 ? Double.MAX_VALUE : width - insets.getLeft() - insets.getRight());
        return insets.getTop() + insets.getBottom() + lines.stream().mapToDouble(Line::height).sum()
                + gap / 2 * Math.max(0, lines.size() - 1);
    }

    private double around(double width) {
        return getInsets().getLeft() + width + getInsets().getRight();
    }

    /// In whole pixels, as it is laid: else what is rounded up sticks out at the end of the line.
    private double wish(Node thing) {
        return snapSizeX(thing.prefWidth(-1));
    }

    private List<Line> lines(double room) {
        List<Line> lines = new ArrayList<>();
        List<Node> things = new ArrayList<>();
        double width = 0;
        for (Node thing : getManagedChildren()) {
            double more = Math.min(room, wish(thing));
            if (!things.isEmpty() && width + gap + more > room + 0.5) {
                lines.add(line(things, width, room));
                things = new ArrayList<>();
                width = 0;
            }
            width += (things.isEmpty() ? 0 : gap) + more;
            things.add(thing);
        }
        if (!things.isEmpty()) {
            lines.add(line(things, width, room));
        }
        return lines;
    }

    private Line line(List<Node> things, double width, double room) {
        double height = things.stream()
                .mapToDouble(thing -> thing.prefHeight(Math.min(room, wish(thing))))
                .max()
                .orElse(0);
        return new Line(List.copyOf(things), width, height);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        double spare = getHeight() - computePrefHeight(getWidth());
        double y = insets.getTop() + Math.max(0, spare / 2);
        for (Line line : lines(room)) {
            lay(line, insets.getLeft(), y, room);
            y += line.height() + gap / 2;
        }
    }

    private void lay(Line line, double left, double y, double room) {
        long growing = line.things().stream().filter(WrappingLine::grows).count();
        double share = growing == 0 ? 0 : Math.floor((room - line.width()) / growing);
        double x = left;
        for (Node thing : line.things()) {
            double width = snapSizeX(Math.min(room, wish(thing)) + (grows(thing) ? share : 0));
            double height = Math.min(line.height(), Math.max(thing.prefHeight(width), thing.minHeight(width)));
            thing.resizeRelocate(snapPositionX(x), snapPositionY(y + (line.height() - height) / 2), width, height);
            x += width + gap;
        }
    }

    private static boolean grows(Node thing) {
        return HBox.getHgrow(thing) == Priority.ALWAYS;
    }
}
