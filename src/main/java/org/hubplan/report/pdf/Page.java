package org.hubplan.report.pdf;

import org.hubplan.report.PageSetup;
import org.hubplan.report.PageSetup.Size;

/// The page papers are set on: its size, where its margins lie, and how large its type is. In points from the top
/// left.
///
/// @param side blank at the left and at the right
/// @param scale of its type and of what stands between lines: 1 on A4
record Page(float width, float height, float side, float scale) {
    /// A3 is read at arm's length and hung on walls: larger type, not merely more of it.
    private static final float ON_A3 = 1.2f;

    /// What the running heads take, on A4.
    private static final float HEAD = 60;
    private static final float FOOT = 52;

    static Page of(PageSetup setup) {
        float scale = setup.size() == Size.A3 ? ON_A3 : 1;
        return new Page(setup.width(), setup.height(), setup.margins().sides() * scale, scale);
    }

    float left() {
        return side;
    }

    float right() {
        return width - side;
    }

    float top() {
        return HEAD * scale;
    }

    float bottom() {
        return height - FOOT * scale;
    }

    /// From margin to margin.
    float textWidth() {
        return right() - left();
    }

    /// From the head to the foot.
    float textHeight() {
        return bottom() - top();
    }

    /// A distance meant for A4, in this page's.
    float times(float points) {
        return points * scale;
    }

    /// A style meant for A4, in this page's size.
    Style of(Style style) {
        return style.scaled(scale);
    }
}
