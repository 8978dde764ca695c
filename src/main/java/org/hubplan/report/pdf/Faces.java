package org.hubplan.report.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The bundled typeface in every weight papers use, and how words are set in it.
final class Faces {
    private static final String STAND_IN = "?";
    private static final String REST = "…";

    /// Words as wide as their line fit on it, whatever is lost in adding up widths; in points.
    private static final float ROUNDING = 0.05f;

    private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);

    Faces() {
        for (Weight weight : Weight.values()) {
            faces.put(weight, new Face(weight));
        }
    }

    Face of(Weight weight) {
        return faces.get(weight);
    }

    /// In points.
    float width(String words, Style style) {
        return of(style.weight()).width(words, style.size());
    }

    /// Width of the widest word.
    float widestWord(String words, Style style) {
        float widest = 0;
        for (String word : words.split(" ")) {
            widest = Math.max(widest, width(word, style));
        }
        return widest;
    }

    /// The least width in which words stand on two lines, or on one where they are but one word.
    float widthInTwo(String words, Style style) {
        float least = width(words, style);
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            least = Math.min(least, Math.max(width(words.substring(0, at), style), width(words.substring(at + 1), style)));
        }
        return least;
    }

    /// Words as they can be set: blanks of every kind as single spaces, and `?` for a sign the typeface lacks.
    String printable(String words) {
        Face face = of(Weight.REGULAR);
        StringBuilder printable = new StringBuilder(words.length());
        words.strip().codePoints().forEach(sign -> {
            if (Character.isWhitespace(sign) || Character.isISOControl(sign)) {
                if (!printable.isEmpty() && printable.charAt(printable.length() - 1) != ' ') {
                    printable.append(' ');
                }
            } else if (face.has(sign)) {
                printable.appendCodePoint(sign);
            } else {
                printable.append(STAND_IN);
            }
        });
        return printable.toString();
    }

    /// The words on as many lines as they need; a word wider than the line is broken where the line ends.
    List<String> lines(String words, Style style, float room) {
        float width = room + ROUNDING;
        if (width(words, style) <= width) {
            return List.of(words);
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, style) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, style) > width && line.length() > 1) {
                int fits = fitting(line, style, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    /// As much of the words as one line takes, with `…` for the rest.
    String shortened(String words, Style style, float width) {
        String whole = printable(words);
        if (width(whole, style) <= width) {
            return whole;
        }
        return whole.substring(0, fitting(whole, style, width - width(REST, style))).strip() + REST;
    }

    private int fitting(String word, Style style, float width) {
        int fits = 1;
        while (fits < word.length() && width(word.substring(0, fits + 1), style) <= width) {
            fits++;
        }
        return fits;
    }
}
