package org.hubplan.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/// One weight of the bundled typeface, embedded in papers. Widths are looked up once a sign and paper.
final class Face {
    private static final String FOLDER = "/org/hubplan/fonts/";
    private static final float UNITS = 1000;
    private static final short UNKNOWN = -2;
    private static final short MISSING = -1;

    private final BaseFont font;
    private final short[] widths = new short[Character.MAX_VALUE + 1];

    Face(Weight weight) {
        try (InputStream in = Face.class.getResourceAsStream(FOLDER + weight.file())) {
            font = BaseFont.createFont(
                    weight.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        // OpenPDF lists the signs used, not all that are embedded, which PDF/UA-1 takes for an error (7.21.4.2); a font may go without
        font.setIncludeCidSet(false);
        Arrays.fill(widths, UNKNOWN);
    }

    BaseFont font() {
        return font;
    }

    boolean has(int sign) {
        return sign <= Character.MAX_VALUE && unitsOf((char) sign) != MISSING;
    }

    /// In points.
    ///
    /// @param words of signs the face has
    float width(String words, float size) {
        int units = 0;
        for (int at = 0; at < words.length(); at++) {
            units += unitsOf(words.charAt(at));
        }
        return units * size / UNITS;
    }

    private short unitsOf(char sign) {
        if (widths[sign] == UNKNOWN) {
            widths[sign] = font.charExists(sign) ? (short) font.getWidth(sign) : MISSING;
        }
        return widths[sign];
    }
}
