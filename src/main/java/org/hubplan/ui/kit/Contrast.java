package org.hubplan.ui.kit;

import javafx.scene.paint.Color;

/// How far two colours stand apart, as WCAG 2.2 measures it: from 1 (alike) to 21 (black and white).
public final class Contrast {
    /// Least for words (1.4.3).
    public static final double OF_WORDS = 4.5;
    /// Least for large words, and for lines and shapes that must be seen (1.4.3, 1.4.11).
    public static final double OF_SHAPES = 3;

    private Contrast() {}

    /// @param ink drawn over the ground; may let some of it through
    public static double between(Color ink, Color ground) {
        double one = luminance(ground.interpolate(opaque(ink), ink.getOpacity())) + 0.05;
        double other = luminance(ground) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static Color opaque(Color ink) {
        return Color.color(ink.getRed(), ink.getGreen(), ink.getBlue());
    }

    /// Relative luminance as WCAG 2 defines it.
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
