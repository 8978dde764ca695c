package org.hubplan.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures stand on bars in the colour of the ground, so bars keep the contrast that words need (WCAG 2.2, 1.4.3).
class ChartColoursTest {
    private static final Pattern NAMED = Pattern.compile("(-hp-[a-z0-9-]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(strings = {"hubplan.css", "hubplan-dark.css"})
    void every_ink_of_a_chart_stands_out_from_the_surface(String sheet) throws IOException {
        Map<String, Double> colours = colours(sheet);
        double surface = colours.get("-hp-surface");
        assertThat(colours.entrySet())
                .filteredOn(one -> one.getKey().matches("-hp-(chart-.*|ink|muted|broken|vacancy)"))
                .hasSize(13)
                .allSatisfy(one -> assertThat(contrast(one.getValue(), surface)).as(one.getKey()).isGreaterThanOrEqualTo(4.5));
    }

    private static Map<String, Double> colours(String sheet) throws IOException {
        try (InputStream in = ChartPane.class.getResourceAsStream("/org/hubplan/ui/css/" + sheet)) {
            Matcher matcher = NAMED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Double> colours = new HashMap<>();
            while (matcher.find()) {
                colours.put(matcher.group(1), luminance(Integer.parseInt(matcher.group(2), 16)));
            }
            return colours;
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
    }

    private static double part(int colour) {
        double share = (colour & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
