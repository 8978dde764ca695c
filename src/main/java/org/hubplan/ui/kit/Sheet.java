package org.hubplan.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A style sheet, as JavaFX is given it: where it lies at 100 %, else its words with their lengths stretched, as a
/// `data:` URI. Sheets stay in plain pixels, and nobody who writes one has to think of text sizes.
final class Sheet {
    private static final Pattern AROUND_TEXT = Pattern.compile(
            "(-fx-(?:font-size|icon-size|size|cell-size|fixed-cell-size|(?:pref|min|max)-(?:width|height))\\s*:\\s*)"
                    + "([0-9.]+)(?=px)");
    private static final Pattern EVERY_LENGTH = Pattern.compile("()\\b([0-9.]+)(?=px)");
    /// Below, in pixels, a length is a line's or a ring's, which stay as thin as they are.
    private static final double THINNEST = 4;

    private final String place;
    private final Pattern lengths;

    private Sheet(String place, Pattern lengths) {
        this.place = place;
        this.lengths = lengths;
    }

    /// One of Hubplan's: letters, icons and what is sized around them grow, space between things stays.
    static Sheet ours(String name) {
        return new Sheet("/org/hubplan/ui/css/" + name, AROUND_TEXT);
    }

    /// One of a library's: all of it grows, ticks and arrows too.
    ///
    /// @param place on the class path
    static Sheet theirs(String place) {
        return new Sheet(place, EVERY_LENGTH);
    }

    /// @param ratio 1 for 100 %
    String at(double ratio) {
        return ratio == 1
                ? Sheet.class.getResource(place).toExternalForm()
                : "data:text/css;base64,"
                        + Base64.getEncoder().encodeToString(stretched(words(), ratio).getBytes(StandardCharsets.UTF_8));
    }

    String stretched(String words, double ratio) {
        return lengths.matcher(words).replaceAll(found -> found.group(1) + stretched(found, ratio));
    }

    private static String stretched(MatchResult found, double ratio) {
        double pixels = Double.parseDouble(found.group(2));
        return pixels < THINNEST ? found.group(2) : String.valueOf(pixels * ratio);
    }

    private String words() {
        try (InputStream in = Sheet.class.getResourceAsStream(place)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
