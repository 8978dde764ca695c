package org.hubplan.ui.tour;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// What of a scene can be seen: its nodes in the order they are painted, each with the part of it that nothing cuts off.
final class Sight {
    private final List<Seen> seen = new ArrayList<>();

    /// @param part in coordinates of the scene, without what ancestors clip
    /// @param opacity of it and all it lies in
    record Seen(Node node, Bounds part, double opacity) {}

    /// @param under the topmost layer, which alone can be used
    Sight(Scene scene, Node under) {
        look(under, scene.getRoot().getLayoutBounds(), 1);
    }

    /// Texts that something is written in and nothing painted later lies over.
    List<Seen> texts() {
        List<Seen> texts = new ArrayList<>();
        for (int at = 0; at < seen.size(); at++) {
            Seen one = seen.get(at);
            if (one.node() instanceof Text text && !text.getText().isBlank() && !isCovered(at)) {
                texts.add(one);
            }
        }
        return texts;
    }

    private boolean isCovered(int at) {
        Bounds part = seen.get(at).part();
        return seen.subList(at + 1, seen.size()).stream()
                .anyMatch(later -> later.node() instanceof Region region
                        && isPainted(region)
                        && later.part().intersects(part));
    }

    private static boolean isPainted(Region region) {
        return region.getBackground() != null
                && region.getBackground().getFills().stream()
                        .map(BackgroundFill::getFill)
                        .anyMatch(fill -> !(fill instanceof Color colour) || colour.getOpacity() > 0);
    }

    private void look(Node node, Bounds within, double opacity) {
        Bounds whole = node.localToScene(node.getBoundsInLocal());
        Bounds part = common(whole, within);
        if (!node.isVisible() || part == null || opacity * node.getOpacity() == 0) {
            return;
        }
        seen.add(new Seen(node, part, opacity * node.getOpacity()));
        if (node instanceof Parent parent) {
            Bounds inner = node.getClip() == null
                    ? within
                    : common(within, node.localToScene(node.getClip().getBoundsInParent()));
            if (inner != null) {
                parent.getChildrenUnmodifiable().forEach(child -> look(child, inner, opacity * node.getOpacity()));
            }
        }
    }

    /// Null where they have nothing in common.
    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double width = Math.min(one.getMaxX(), other.getMaxX()) - left;
        double height = Math.min(one.getMaxY(), other.getMaxY()) - top;
        return width > 0 && height > 0 ? new BoundingBox(left, top, width, height) : null;
    }
}
