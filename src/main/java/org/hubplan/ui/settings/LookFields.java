package org.hubplan.ui.settings;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.TextSizes;
import org.hubplan.ui.kit.Theme;
import org.hubplan.ui.kit.WrappingLine;

/// How this window looks: its colours and how large its text is. What is chosen is so at once.
final class LookFields {
    private LookFields() {}

    static WrappingLine colours(Theme theme) {
        ToggleGroup group = new ToggleGroup();
        WrappingLine choices = new WrappingLine(
                0,
                colours(Texts.of("settings.theme.system"), "theme-system", Theme.Choice.SYSTEM, theme, group),
                colours(Texts.of("settings.theme.light"), "theme-light", Theme.Choice.LIGHT, theme, group),
                colours(Texts.of("settings.theme.dark"), "theme-dark", Theme.Choice.DARK, theme, group),
                colours(
                        Texts.of("settings.theme.high-contrast"),
                        "theme-high-contrast",
                        Theme.Choice.HIGH_CONTRAST,
                        theme,
                        group),
                colours(
                        Texts.of("settings.theme.high-contrast-light"),
                        "theme-high-contrast-light",
                        Theme.Choice.HIGH_CONTRAST_LIGHT,
                        theme,
                        group));
        choices.getStyleClass().addAll("hp-segments", "hp-wrapping");
        choices.setMaxWidth(Region.USE_PREF_SIZE);
        return choices;
    }

    private static ToggleButton colours(
            String words, String id, Theme.Choice choice, Theme theme, ToggleGroup group) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.getStyleClass().setAll("hp-segment", "hp-focusable");
        button.setOnAction(_ -> {
            theme.choiceProperty().set(choice);
            button.setSelected(true);
        });
        theme.choiceProperty().subscribe(chosen -> button.setSelected(chosen == choice));
        return button;
    }

    static ComboBox<Number> textSize(Theme theme) {
        ComboBox<Number> sizes = new ComboBox<>();
        sizes.setId("settings-text-size");
        sizes.getItems().setAll(TextSizes.STEPS);
        sizes.setConverter(new PerCent());
        sizes.valueProperty().bindBidirectional(theme.textSizeProperty());
        return sizes;
    }

    private static final class PerCent extends StringConverter<Number> {
        @Override
        public String toString(Number percent) {
            return percent == null ? "" : Texts.of("settings.text-size.step", percent);
        }

        @Override
        public Number fromString(String words) {
            return TextSizes.read(words);
        }
    }
}
