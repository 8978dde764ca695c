package org.hubplan.ui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.hubplan.ui.kit.Motion;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.TextSizes;
import org.hubplan.ui.kit.Theme;
import org.hubplan.ui.kit.WrappingLine;

/// How this window looks: its colours, how large its text is and whether it moves. What is chosen is so at once.
final class LookFields {
    private LookFields() {}

    static WrappingLine colours(Theme theme) {
        ObjectProperty<Theme.Choice> chosen = theme.choiceProperty();
        return segments(
                segment(Texts.of("settings.theme.system"), "theme-system", Theme.Choice.SYSTEM, chosen),
                segment(Texts.of("settings.theme.light"), "theme-light", Theme.Choice.LIGHT, chosen),
                segment(Texts.of("settings.theme.dark"), "theme-dark", Theme.Choice.DARK, chosen),
                segment(
                        Texts.of("settings.theme.high-contrast"),
                        "theme-high-contrast",
                        Theme.Choice.HIGH_CONTRAST,
                        chosen),
                segment(
                        Texts.of("settings.theme.high-contrast-light"),
                        "theme-high-contrast-light",
                        Theme.Choice.HIGH_CONTRAST_LIGHT,
                        chosen));
    }

    static WrappingLine motion(ObjectProperty<Motion> chosen) {
        return segments(
                segment(Texts.of("settings.motion.system"), "motion-system", Motion.SYSTEM, chosen),
                segment(Texts.of("settings.motion.always"), "motion-always", Motion.ALWAYS, chosen),
                segment(Texts.of("settings.motion.never"), "motion-never", Motion.NEVER, chosen));
    }

    private static WrappingLine segments(ToggleButton... all) {
        ToggleGroup group = new ToggleGroup();
        for (ToggleButton one : all) {
            one.setToggleGroup(group);
        }
        WrappingLine choices = new WrappingLine(0, all);
        choices.getStyleClass().addAll("hp-segments", "hp-wrapping");
        choices.setMaxWidth(Region.USE_PREF_SIZE);
        return choices;
    }

    private static <T> ToggleButton segment(String words, String id, T one, ObjectProperty<T> chosen) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.getStyleClass().setAll("hp-segment", "hp-focusable");
        button.setOnAction(_ -> {
            chosen.set(one);
            button.setSelected(true);
        });
        chosen.subscribe(now -> button.setSelected(now == one));
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
