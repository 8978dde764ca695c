package org.hubplan.ui.tour;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.hubplan.ui.kit.Theme;

/// Shows whoever looks each stop of the tour, in every look it is to be seen in.
final class Album {
    private static final Duration A_WHILE = Duration.millis(60);
    private static final int MOST_WAITS = 500;

    private final Scene scene;
    private final Theme theme;
    private final Eye eye;

    /// Who looks at what the scene shows: to draw a picture of it, or to judge it.
    @FunctionalInterface
    interface Eye {
        /// @param stop as on the tour: `drill-down`; each comes once
        /// @param look how it is dressed: `light`, `dark`, `high-contrast`
        void see(Scene scene, String stop, String look);
    }

    Album(Scene scene, Theme theme, Eye eye) {
        this.scene = scene;
        this.theme = theme;
        this.eye = eye;
    }

    /// What a stop is to be seen in: the name of the look, as in the picture's file.
    enum Look {
        LIGHT(Theme.Choice.LIGHT),
        DARK(Theme.Choice.DARK),
        /// White on black.
        HIGH_CONTRAST(Theme.Choice.HIGH_CONTRAST),
        /// Black on white.
        HIGH_CONTRAST_LIGHT(Theme.Choice.HIGH_CONTRAST_LIGHT);

        private final Theme.Choice choice;

        Look(Theme.Choice choice) {
            this.choice = choice;
        }

        private String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Has what the scene shows seen, light and dark.
    void take(String stop) {
        take(stop, List.of(Look.LIGHT, Look.DARK));
    }

    /// Has it seen in high contrast too, white on black and black on white.
    void takeInEveryLook(String stop) {
        take(stop, List.of(Look.values()));
    }

    private void take(String stop, List<Look> looks) {
        for (Look look : looks) {
            theme.choiceProperty().set(look.choice);
            letItSettle();
            eye.see(scene, stop, look.words());
        }
        theme.choiceProperty().set(Theme.Choice.LIGHT);
    }

    /// After keys were pressed on the tour: goes on as by the mouse, so that no picture has a ring around what merely
    /// happens to have the focus.
    static void backToTheMouse(Scene scene) {
        Event.fireEvent(
                scene,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true,
                        false, false, true, false, true, null));
    }

    /// Lets styles, layout and what comes in from background work reach the screen.
    static void letItSettle() {
        pass(Duration.millis(120));
    }

    /// Waits until something is so.
    ///
    /// @throws IllegalStateException if it doesn't come to be so within half a minute
    static void waitUntil(String what, BooleanSupplier so) {
        for (int waits = 0; !so.getAsBoolean(); waits++) {
            if (waits == MOST_WAITS) {
                throw new IllegalStateException("The tour waited in vain until " + what);
            }
            pass(A_WHILE);
        }
    }

    /// Lets time pass for the screen, while the tour stands still.
    private static void pass(Duration time) {
        Object key = new Object();
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(_ -> Platform.runLater(() -> Platform.exitNestedEventLoop(key, null)));
        pause.play();
        Platform.enterNestedEventLoop(key);
    }
}
