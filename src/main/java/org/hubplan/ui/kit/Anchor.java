package org.hubplan.ui.kit;

import javafx.scene.layout.Region;

/// Where in the window a menu or a small panel was opened. It is moved inward where it would stick out, and is never
/// larger than the window, however it or the window grows while it is open.
///
/// @param x where its left side is meant to be, in pixels of the scene
/// @param y where its head is meant to be
/// @param staysBelow whether it rather gets lower than comes to lie over what is above it
record Anchor(double x, double y, boolean staysBelow) {
    private static final double MARGIN = 8;

    /// Lays it in a window of this size.
    void lay(Region panel, double windowWidth, double windowHeight) {
        double width = Math.min(panel.prefWidth(-1), windowWidth - 2 * MARGIN);
        double beneath = windowHeight - MARGIN - y;
        double room = staysBelow && beneath >= panel.minHeight(width) ? beneath : windowHeight - 2 * MARGIN;
        double height = Math.min(panel.prefHeight(width), room);
        panel.resizeRelocate(
                panel.snapPositionX(inward(x, windowWidth - width)),
                panel.snapPositionY(inward(y, windowHeight - height)),
                width,
                height);
    }

    private static double inward(double meant, double left) {
        return Math.max(MARGIN, Math.min(meant, left - MARGIN));
    }
}
