package org.hubplan.ui.paper;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// How large pages are looked at: 1 is the size a page has on paper, at 96 pixels an inch.
final class Zoom {
    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.4;
    private static final double LARGEST = 3;

    private final ReadOnlyDoubleWrapper size = new ReadOnlyDoubleWrapper(1);

    ReadOnlyDoubleProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    double size() {
        return size.get();
    }

    void in() {
        to(size.get() * STEP);
    }

    void out() {
        to(size.get() / STEP);
    }

    /// As near to it as pages are shown.
    void to(double wanted) {
        size.set(Math.clamp(wanted, SMALLEST, LARGEST));
    }
}
