package org.hubplan.ui.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A line of which some parts give way to the others: nothing is cut, what doesn't fit whole isn't there.
public class GivingWay extends HBox {
    private final List<Region> parts;
    private final List<? extends List<? extends Region>> first;

    /// @param first what gives way together, those that give way first before others
    public GivingWay(List<? extends List<? extends Region>> first, List<? extends Region> parts) {
        super(parts.toArray(Region[]::new));
        this.parts = List.copyOf(parts);
        this.first = List.copyOf(first);
        setAlignment(Pos.BASELINE_LEFT);
    }

    @Override
    protected void layoutChildren() {
        Set<Node> gone = new HashSet<>();
        for (List<? extends Region> next : first) {
            if (wanted(gone) <= getWidth()) {
                break;
            }
            gone.addAll(next);
        }
        parts.forEach(part -> {
            part.setVisible(!gone.contains(part));
            part.setManaged(!gone.contains(part));
        });
        super.layoutChildren();
    }

    private double wanted(Set<Node> gone) {
        List<Region> left = parts.stream().filter(part -> !gone.contains(part)).toList();
        double all = left.stream().mapToDouble(part -> snapSizeX(part.prefWidth(-1))).sum();
        return all + Math.max(0, left.size() - 1) * snapSpaceX(getSpacing()) + snappedLeftInset() + snappedRightInset();
    }

    /// As wide as it is with everything in it, whatever has given way.
    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(wanted(Set.of()));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
