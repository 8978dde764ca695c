package org.hubplan.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Cuts the words of a label short where there is no room for them.
final class Cut {
    private Cut() {}

    /// How wide it is as it is cut now, in pixels.
    static double width(Label label) {
        return label.getMaxWidth() < 0 ? label.prefWidth(-1) : Math.min(label.getMaxWidth(), label.prefWidth(-1));
    }

    /// @param width in pixels; where it is all the words need, none is cut
    static void to(Label label, double width) {
        double most = width >= label.prefWidth(-1) ? Region.USE_COMPUTED_SIZE : Math.max(0, Math.floor(width));
        if (label.getMaxWidth() != most) {
            label.setMinWidth(0);
            label.setMaxWidth(most);
        }
    }
}
