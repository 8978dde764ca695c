package org.hubplan.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledTypefaceTest {
    /// What columns of figures are made of, bar the comma and the point that stand at the same places in all.
    private static final String FIGURES = "0123456789+−=";

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Bold"})
    void default_digits_and_signs_are_of_one_width(String weight) throws IOException {
        try (TrueTypeFont face = face(weight)) {
            assertThat(widths(face, FIGURES)).containsOnly(600);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Bold"})
    void every_sign_of_screens_and_papers_is_there(String weight) throws IOException {
        try (TrueTypeFont face = face(weight)) {
            CmapLookup signs = face.getUnicodeCmapLookup();
            assertThat("£·×→–’“”%…\u00a0".chars().filter(sign -> signs.getGlyphId(sign) == 0).boxed().map(Character::toString))
                    .isEmpty();
        }
    }

    /// Letters do differ, or equal widths of digits would say nothing.
    @Test
    void letters_are_of_their_own_widths() throws IOException {
        try (TrueTypeFont face = face("Regular")) {
            assertThat(widths(face, "imW")).doesNotHaveDuplicates();
        }
    }

    @Test
    void its_licence_lies_beside_it() throws IOException {
        try (InputStream licence = open("OFL.txt")) {
            assertThat(new String(licence.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("SIL OPEN FONT LICENSE Version 1.1");
        }
    }

    private static List<Integer> widths(TrueTypeFont face, String signs) throws IOException {
        CmapLookup glyphs = face.getUnicodeCmapLookup();
        return Stream.of(signs.split(""))
                .map(sign -> {
                    try {
                        return face.getAdvanceWidth(glyphs.getGlyphId(sign.codePointAt(0)));
                    } catch (IOException unreadable) {
                        throw new AssertionError(unreadable);
                    }
                })
                .toList();
    }

    private static TrueTypeFont face(String weight) throws IOException {
        try (InputStream in = open("IBMPlexSans-" + weight + ".ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    private static InputStream open(String file) {
        return BundledTypefaceTest.class.getResourceAsStream("/org/hubplan/fonts/" + file);
    }
}
