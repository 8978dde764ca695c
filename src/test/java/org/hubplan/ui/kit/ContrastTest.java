package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.hubplan.ui.kit.Inks.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Colours are judged where they are said, in the style sheets, for every look (WCAG 2.2, 1.4.3 and 1.4.11).
class ContrastTest {
    /// Not words: marks whose size makes them shapes, told by words beside them too.
    private static final List<String> SHAPES = List.of("-hp-faint", "-hp-vacancy-fill");
    private static final double HIGH = 7;

    static List<Palette> looks() throws IOException {
        return Palette.all();
    }

    static Stream<Palette> highContrast() throws IOException {
        return Palette.all().stream().skip(2);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_ink_is_read_on_every_ground_the_sheets_put_it_on(Palette look) throws IOException {
        assertThat(pairs()).hasSizeGreaterThan(100);
        assertThat(pairs().stream()
                        .filter(pair -> look.contrast(pair.ink(), pair.ground()) < least(pair))
                        .map(pair -> "%s: %.2f".formatted(pair, look.contrast(pair.ink(), pair.ground()))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("highContrast")
    void high_contrast_means_seven_to_one_for_words(Palette look) {
        for (String ground : Inks.GROUNDS) {
            for (String ink : List.of("-hp-ink", "-hp-muted", "-hp-accent", "-hp-vacancy", "-hp-broken")) {
                assertThat(look.contrast(ink, ground)).as(ink + " on " + ground).isGreaterThanOrEqualTo(HIGH);
            }
            for (String line : List.of("-hp-line", "-hp-line-strong")) {
                assertThat(look.contrast(line, ground)).as(line + " on " + ground).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void focus_and_a_tile_s_vacancy_are_seen_on_every_ground(Palette look) {
        for (String ground : Inks.GROUNDS) {
            assertThat(look.contrast("-hp-focus", ground)).as("focus on " + ground).isGreaterThanOrEqualTo(3);
        }
        for (String stretch : List.of("officer-senior", "officer", "staff-senior", "staff")) {
            assertThat(look.contrast("-hp-" + stretch, "-hp-surface")).as(stretch).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void contrast_is_as_wcag_reckons_it() {
        assertThat(Contrast.between(Color.BLACK, Color.WHITE)).isEqualTo(21, within(0.01));
        assertThat(Contrast.between(Color.web("#767676"), Color.WHITE)).isEqualTo(4.54, within(0.01));
        assertThat(Contrast.between(Color.web("#00000000"), Color.WHITE)).isEqualTo(1, within(0.01));
    }

    @Test
    void an_ink_is_looked_for_on_its_own_ground_in_each_state_then_on_what_it_stands_in() {
        assertThat(new Inks(Rule.in("""
                .a { -fx-text-fill: -hp-ink; }
                .a:selected { -fx-background-color: -hp-line, -hp-accent; }
                .a:selected { -fx-text-fill: -hp-on-accent; }
                .rail { -fx-background-color: -hp-rail; }
                .rail .label { -fx-text-fill: -hp-rail-ink; }
                """)).pairs())
                .contains(
                        new Pair("-hp-ink", "-hp-surface", ".a[]"),
                        new Pair("-hp-on-accent", "-hp-accent", ".a[selected]"),
                        new Pair("-hp-rail-ink", "-hp-rail", ".rail .label[]"))
                .hasSize(Inks.GROUNDS.size() + 2);
    }

    /// What a combo box opens is dressed as a list in the screen around it: its words would stand on whatever lies behind.
    @Test
    void no_screen_takes_the_ground_from_every_list_in_it_but_the_palette_which_has_one_only() throws IOException {
        assertThat(rules().stream()
                        .filter(rule -> rule.parts().size() > 1 && rule.parts().getLast().equals(".list-view"))
                        .filter(rule -> "transparent".equals(rule.says().get("-fx-background-color")))
                        .map(Rule::selector))
                .containsExactly(".hp-palette .list-view");
    }

    private static double least(Pair pair) {
        return SHAPES.contains(pair.ink()) ? Contrast.OF_SHAPES : Contrast.OF_WORDS;
    }

    private static List<Pair> pairs() throws IOException {
        return List.copyOf(new Inks(rules()).pairs());
    }

    private static List<Rule> rules() throws IOException {
        List<Rule> rules = new ArrayList<>();
        try (Stream<Path> sheets = Files.list(Palette.SHEETS)) {
            for (Path sheet : sheets.sorted().toList()) {
                rules.addAll(Rule.in(Files.readString(sheet)));
            }
        }
        return rules;
    }
}
