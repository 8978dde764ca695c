package org.hubplan.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One sentence on a broken limit, with the warning triangle before it, so that more than its colour says so.
public final class WarningLine extends Label {
    public WarningLine(String words) {
        super(words, shape());
        getStyleClass().add("warning-line");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    /// The triangle alone.
    public static Region shape() {
        Region shape = new Region();
        shape.getStyleClass().add("warning-shape");
        return shape;
    }
}
