package org.hubplan.ui.tour;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.paint.Color;
import org.hubplan.ui.kit.Contrast;

/// Every ink on every ground, with the contrast it has there in the look the window wears. What falls short of words'
/// 4.5 to 1 is marked by more than colour.
final class KitColours extends GridPane {
    private static final List<String> GROUNDS = List.of(
            "ground", "surface", "raised", "sunken", "hover", "accent-soft", "vacancy-soft", "broken-soft", "accent", "rail");
    private static final List<String> INKS = List.of(
            "ink", "muted", "faint", "accent", "focus", "vacancy", "vacancy-fill", "broken", "on-accent", "rail-ink",
            "line", "line-strong", "officer-senior", "officer", "staff-senior", "staff", "chart-1", "chart-2", "chart-3",
            "chart-4", "chart-5", "chart-6", "chart-7", "chart-8", "chart-saving");

    KitColours() {
        super(4, 2);
        for (int at = 0; at < GROUNDS.size(); at++) {
            add(name(GROUNDS.get(at)), at + 1, 0);
        }
        for (int row = 0; row < INKS.size(); row++) {
            add(name(INKS.get(row)), 0, row + 1);
            for (int at = 0; at < GROUNDS.size(); at++) {
                add(sample(INKS.get(row), GROUNDS.get(at)), at + 1, row + 1);
            }
        }
    }

    private static Label name(String words) {
        Label name = new Label(words);
        name.getStyleClass().addAll("hp-caption", "hp-muted");
        return name;
    }

    private static Label sample(String ink, String ground) {
        Label sample = new Label();
        sample.setMaxWidth(Double.MAX_VALUE);
        sample.setStyle("-fx-text-fill: -hp-%s; -fx-background-color: -hp-%s; -fx-padding: 1px 12px 1px 12px;".formatted(ink, ground));
        sample.textFillProperty().subscribe(() -> reckon(sample));
        sample.backgroundProperty().subscribe(() -> reckon(sample));
        return sample;
    }

    private static void reckon(Label sample) {
        if (sample.getTextFill() instanceof Color ink
                && sample.getBackground() != null
                && sample.getBackground().getFills().getFirst().getFill() instanceof Color ground) {
            double contrast = Contrast.between(ink, ground);
            sample.setText("%s %.1f".formatted(mark(contrast), contrast));
        }
    }

    private static String mark(double contrast) {
        if (contrast >= Contrast.OF_WORDS) {
            return "Aa";
        }
        return contrast >= Contrast.OF_SHAPES ? "▲" : "·";
    }
}
