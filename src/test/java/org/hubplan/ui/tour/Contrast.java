package org.hubplan.ui.tour;

import java.util.Arrays;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// How well a text is told from what it is written on, as WCAG 2.2 (1.4.3) reckons it: from 1 to 21.
final class Contrast {
    private Contrast() {}

    /// The ground is taken from a picture of the scene: the colour most of the text's own box has.
    ///
    /// @return empty where the text isn't of one colour
    static OptionalDouble of(Sight.Seen seen, Image picture) {
        Text text = (Text) seen.node();
        if (!(text.getFill() instanceof Color ink)) {
            return OptionalDouble.empty();
        }
        Color ground = ground(seen.part(), picture);
        Color faded = Color.color(ink.getRed(), ink.getGreen(), ink.getBlue(), ink.getOpacity() * seen.opacity());
        return OptionalDouble.of(org.hubplan.ui.kit.Contrast.between(faded, ground));
    }

    private static Color ground(Bounds part, Image picture) {
        int left = Math.max(0, (int) part.getMinX());
        int top = Math.max(0, (int) part.getMinY());
        int width = Math.min((int) picture.getWidth(), (int) Math.ceil(part.getMaxX())) - left;
        int height = Math.min((int) picture.getHeight(), (int) Math.ceil(part.getMaxY())) - top;
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(left, top, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        int most = most(pixels);
        return Color.rgb(most >> 16 & 0xff, most >> 8 & 0xff, most & 0xff);
    }

    /// The value that occurs most often.
    private static int most(int[] pixels) {
        Arrays.sort(pixels);
        int most = pixels[0];
        int longest = 0;
        int from = 0;
        for (int at = 1; at <= pixels.length; at++) {
            if (at == pixels.length || pixels[at] != pixels[from]) {
                if (at - from > longest) {
                    longest = at - from;
                    most = pixels[from];
                }
                from = at;
            }
        }
        return most;
    }
}
