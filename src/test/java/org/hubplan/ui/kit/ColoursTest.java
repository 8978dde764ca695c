package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {
    private static final Path SHEETS = Path.of("src/main/resources/org/hubplan/ui/css");
    private static final Pattern NAMED = Pattern.compile("(-hp-[a-z-]+):\\s*(#[0-9a-f]{6,8});");
    private static final Pattern VALUE = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^\\s*([a-z-]+):");

    /// WCAG 2.2, 1.4.3: at least 4.5 to 1 for text.
    @ParameterizedTest
    @ValueSource(strings = {"hubplan.css", "hubplan-dark.css"})
    void text_is_read_easily_on_every_ground(String sheet) throws IOException {
        Map<String, Color> colours = colours(sheet);
        for (String ground : List.of("-hp-ground", "-hp-surface", "-hp-raised", "-hp-sunken")) {
            for (String ink : List.of("-hp-ink", "-hp-muted", "-hp-accent", "-hp-vacancy", "-hp-broken")) {
                assertReadable(colours, ink, ground, 4.5);
            }
        }
        assertReadable(colours, "-hp-on-accent", "-hp-accent", 4.5);
        assertReadable(colours, "-hp-ink", "-hp-accent-soft", 4.5);
        assertReadable(colours, "-hp-accent", "-hp-accent-soft", 4.5);
        assertReadable(colours, "-hp-muted", "-hp-accent-soft", 4.5);
        assertReadable(colours, "-hp-muted", "-hp-hover", 4.5);
        assertReadable(colours, "-hp-vacancy", "-hp-vacancy-soft", 4.5);
        assertReadable(colours, "-hp-vacancy", "-hp-accent-soft", 4.5);
        assertReadable(colours, "-hp-broken", "-hp-broken-soft", 4.5);
        assertReadable(colours, "-hp-rail-ink", "-hp-rail", 4.5);
        assertReadable(colours, "-hp-rail-ink-on", "-hp-rail-on", 4.5);
    }

    /// WCAG 2.2, 1.4.11: at least 3 to 1 for what must be seen to be used.
    @ParameterizedTest
    @ValueSource(strings = {"hubplan.css", "hubplan-dark.css"})
    void the_focus_ring_is_seen_on_every_ground(String sheet) throws IOException {
        Map<String, Color> colours = colours(sheet);
        for (String ground : List.of("-hp-ground", "-hp-surface", "-hp-raised")) {
            assertReadable(colours, "-hp-focus", ground, 3);
        }
    }

    @Test
    void dark_is_a_file_of_colours_only_and_of_known_names() throws IOException {
        String dark = Files.readString(SHEETS.resolve("hubplan-dark.css"));

        assertThat(DECLARATION.matcher(dark).results().map(match -> match.group(1)))
                .allSatisfy(name -> assertThat(name).startsWith("-hp-"));
        assertThat(colours("hubplan.css").keySet()).containsAll(colours("hubplan-dark.css").keySet());
    }

    @Test
    void no_other_sheet_names_a_colour_by_its_value() throws IOException {
        try (Stream<Path> sheets = Files.list(SHEETS)) {
            assertThat(sheets.filter(sheet -> !sheet.getFileName().toString().startsWith("hubplan")))
                    .isNotEmpty()
                    .allSatisfy(sheet ->
                            assertThat(VALUE.matcher(Files.readString(sheet)).find()).isFalse());
        }
    }

    private static Map<String, Color> colours(String sheet) throws IOException {
        Map<String, Color> colours = new LinkedHashMap<>();
        NAMED.matcher(Files.readString(SHEETS.resolve(sheet)))
                .results()
                .forEach(match -> colours.put(match.group(1), Color.web(match.group(2))));
        return colours;
    }

    private static void assertReadable(Map<String, Color> colours, String ink, String ground, double least) {
        double one = luminance(colours.get(ink)) + 0.05;
        double other = luminance(colours.get(ground)) + 0.05;
        assertThat(Math.max(one, other) / Math.min(one, other))
                .as(ink + " on " + ground)
                .isGreaterThanOrEqualTo(least);
    }

    /// Relative luminance as WCAG 2 defines it.
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
