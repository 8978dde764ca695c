package org.hubplan.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the window looks: typeface, style sheets, light or dark.
///
/// Every colour is a named one. Dark is one more style sheet on top, of colours only.
public final class Theme {
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
                    "replay.css", "options.css");
    private static final String DARK_COLOURS = sheet("hubplan-dark.css");

    /// What the planner asked for.
    public enum Choice {
        /// As the computer is set, and changing with it.
        SYSTEM,
        LIGHT,
        DARK
    }

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final BooleanBinding dark = Bindings.createBooleanBinding(
            this::isDarkNow, choice, Platform.getPreferences().colorSchemeProperty());

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    public BooleanBinding darkProperty() {
        return dark;
    }

    public boolean isDark() {
        return dark.get();
    }

    private boolean isDarkNow() {
        return switch (choice.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// Dresses a scene, now and whenever the choice or the computer's setting changes.
    public void dress(Scene scene) {
        loadFaces();
        scene.getStylesheets().setAll(SHEETS.stream().map(Theme::sheet).toList());
        dark.subscribe(night -> {
            Application.setUserAgentStylesheet(
                    (night ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
            scene.getStylesheets().remove(DARK_COLOURS);
            if (night) {
                scene.getStylesheets().add(DARK_COLOURS);
            }
        });
    }

    private static void loadFaces() {
        if (!Font.getFamilies().contains("IBM Plex Sans")) {
            FACES.forEach(face -> Font.loadFont(
                    Theme.class.getResourceAsStream("/org/hubplan/fonts/" + face), 13));
        }
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/org/hubplan/ui/css/" + name).toExternalForm();
    }
}
