package org.hubplan.ui.board.tile;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A line of which some labels give way to the others: nothing is cut, what doesn't fit whole isn't there.
class GivingWay extends HBox {
    private final List<Label> givingWay;

    GivingWay(List<Label> givingWay, Region... all) {
        super(all);
        this.givingWay = givingWay;
        setAlignment(Pos.BASELINE_LEFT);
    }

    @Override
    protected void layoutChildren() {
        double wanted = getManagedChildren().stream().mapToDouble(part -> part.prefWidth(-1)).sum()
                + (getManagedChildren().size() - 1) * getSpacing();
        givingWay.forEach(label -> label.setVisible(wanted <= getWidth() + 1));
        super.layoutChildren();
    }
}
