package org.hubplan.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the window looks: typeface, style sheets, light, dark or high contrast, and how large its text is.
///
/// Every colour is a named one. Each look but the light one is one more style sheet on top, of colours only; high
/// contrast has another, of the lines and rings that colour alone doesn't give.
public final class Theme {
    private static final double PER_CENT = 100;
    private static final List<String> FACES = List.of(
            "IBMPlexSans-Regular.ttf",
            "IBMPlexSans-Medium.ttf",
            "IBMPlexSans-SemiBold.ttf",
            "IBMPlexSans-Bold.ttf",
            "IBMPlexSansCondensed-Regular.woff",
            "IBMPlexSansCondensed-Medium.woff",
            "IBMPlexSansCondensed-SemiBold.woff");
    private static final List<String> SHEETS =
            List.of(
                    "hubplan.css", "controls.css", "layers.css", "shell.css", "screens.css", "board.css", "importing.css",
                    "replay.css", "options.css", "filter.css", "posts.css", "editing.css", "meeting.css");

    /// What the planner asked for.
    public enum Choice {
        /// As the computer is set, and changing with it.
        SYSTEM,
        LIGHT,
        DARK,
        /// White on black.
        HIGH_CONTRAST,
        /// Black on white.
        HIGH_CONTRAST_LIGHT
    }

    /// What the window wears.
    private enum Look {
        LIGHT(false),
        DARK(true, "hubplan-dark.css"),
        HIGH_CONTRAST(true, "hubplan-dark.css", "hubplan-high-contrast.css", "contrast.css"),
        HIGH_CONTRAST_LIGHT(false, "hubplan-high-contrast-light.css", "contrast.css");

        final boolean dark;
        final List<String> sheets;

        Look(boolean dark, String... sheets) {
            this.dark = dark;
            this.sheets = List.of(sheets);
        }
    }

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(TextSizes.NORMAL);
    private final SystemContrast contrast = new SystemContrast();
    private final ObjectBinding<Look> look = Bindings.createObjectBinding(
            this::lookNow, choice, contrast, Platform.getPreferences().colorSchemeProperty());

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /// How large text is, in per cent of what style sheets say: one of `TextSizes.STEPS`.
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /// Whether light words stand on dark ground.
    public boolean isDark() {
        return look.get().dark;
    }

    /// Whether lines and words stand out as far as they can.
    public boolean isHighContrast() {
        return look.get() == Look.HIGH_CONTRAST || look.get() == Look.HIGH_CONTRAST_LIGHT;
    }

    /// Night for day and day for night; high contrast stays, or not, as it is.
    public void turnDark() {
        choice.set(choice(!isDark(), isHighContrast()));
    }

    /// High contrast on or off; dark stays dark and light light.
    public void turnHighContrast() {
        choice.set(choice(isDark(), !isHighContrast()));
    }

    private static Choice choice(boolean dark, boolean highContrast) {
        if (highContrast) {
            return dark ? Choice.HIGH_CONTRAST : Choice.HIGH_CONTRAST_LIGHT;
        }
        return dark ? Choice.DARK : Choice.LIGHT;
    }

    private Look lookNow() {
        return switch (choice.get()) {
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case HIGH_CONTRAST -> Look.HIGH_CONTRAST;
            case HIGH_CONTRAST_LIGHT -> Look.HIGH_CONTRAST_LIGHT;
            case SYSTEM -> systems(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        };
    }

    private Look systems(boolean dark) {
        if (contrast.get()) {
            return dark ? Look.HIGH_CONTRAST : Look.HIGH_CONTRAST_LIGHT;
        }
        return dark ? Look.DARK : Look.LIGHT;
    }

    /// Dresses a scene, now and whenever the choice, the text size or the computer's setting changes.
    public void dress(Scene scene) {
        loadFaces();
        Scaled.follow(scene, textSize.map(percent -> percent.intValue() / PER_CENT));
        wear(scene);
        look.subscribe((_, _) -> wear(scene));
        textSize.subscribe((_, _) -> wear(scene));
    }

    private void wear(Scene scene) {
        Look now = look.get();
        double ratio = textSize.get() / PER_CENT;
        String base = (now.dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        Application.setUserAgentStylesheet(Sheet.theirs(base).at(ratio));
        scene.getStylesheets().setAll(Stream.concat(SHEETS.stream(), now.sheets.stream())
                .map(name -> Sheet.ours(name).at(ratio))
                .toList());
    }

    private static void loadFaces() {
        if (!Font.getFamilies().contains("IBM Plex Sans")) {
            FACES.forEach(face -> Font.loadFont(
                    Theme.class.getResourceAsStream("/org/hubplan/fonts/" + face), 13));
        }
    }
}
